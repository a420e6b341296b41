/** A calendar day written `YYYY-MM-DD`. Days carry no time and no zone, so they never shift. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** Whether `text` is a day that exists: 2025-02-30 and 10/01/2025 are not. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, month or year as readers see it: `17 July 2021`, `July 2021`, `2021`. Other text comes back as it is. */
export function toReadable(text: string): string {
  const [year, month, day] = text.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return text;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The day in London at `now`, so that a scheduled post appears on its British day wherever it is built. */
export function today(now: Date = new Date()): Day {
  return LONDON.format(now);
}

// Making a formatter takes longer than reading a short post, so it is made once. Canadians write YYYY-MM-DD.
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Whole months from `from` to `to`, negative when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** Noon UTC of a day, for formats that ask for a moment (RSS, JSON-LD): noon is the same day in London all year. */
export function toMoment(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
