import { isDay } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day written in another order as year-month-day, where it can mean one day only. `10/01/2027` can mean two. */
export function toDay(text: string): string | undefined {
  const bare = text.replace(/^(["'])(.*)\1$/, '$2').trim();
  const [year, month, day] = readNumbers(bare) ?? readWords(bare) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const made = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(made) && made !== bare ? made : undefined;
}

function readNumbers(text: string): readonly [string, number, number] | undefined {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return [year, Number(month), Number(day)];
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  const [one, two] = [Number(first), Number(second)];
  // Only a number above twelve says which of the two is the day; both the same say it as well.
  if (one > 12 || one === two) return [last, two, one];
  return two > 12 ? [last, one, two] : undefined;
}

function readWords(text: string): readonly [string, number, number] | undefined {
  const british = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [day, name = '', year] = british
    ? [british[1], british[2], british[3]]
    : [american?.[2], american?.[1], american?.[3]];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return year === undefined || month === 0 ? undefined : [year, month, Number(day)];
}
