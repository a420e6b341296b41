import { createInterface } from 'node:readline';
import type { z } from 'astro/zod';
import { toDay } from '#lib/loose-days.ts';
import { isDay } from '#lib/dates.ts';
import { countWords, findNearest } from '#lib/text.ts';

/** The answers ended before the last question: nothing may be written. */
export class NoAnswer extends Error {}

/** Asks one question after the other in a terminal; an answer that does not fit is explained and asked for again. */
export interface Ask {
  /** One line of text that `schema` takes. An empty answer means `standard`, if there is one. */
  readonly line: (question: string, schema: z.ZodType<string>, standard?: string) => Promise<string>;
  /** One of `options`, by its word or its number. */
  readonly choice: <Option extends string>(question: string, options: readonly Option[]) => Promise<Option>;
  /** One or more of `known`, with spaces or commas between them; `most` at most. */
  readonly ids: (question: string, known: Iterable<string>, most?: number) => Promise<string[]>;
  /** A day, as year-month-day or in words. */
  readonly day: (question: string, standard: string) => Promise<string>;
  readonly yes: (question: string) => Promise<boolean>;
  /** Paragraphs up to a line with only a full stop, of at least `least` words. */
  readonly text: (question: string, least: number) => Promise<string>;
  readonly end: () => void;
}

type Answer<Value> = { readonly value: Value } | { readonly fault: string };
type Check<Value> = (answer: string) => Answer<Value>;

/** Asks on `output` and reads answers line by line from `input`: a keyboard, or a file in a test. */
export function makeAsk(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Ask {
  const reader = createInterface({ input });
  // Lines that arrive before they are asked for are kept.
  const lines = reader[Symbol.asyncIterator]();
  const readLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new NoAnswer('The answers ended before the last question. Nothing was written.');
    return value;
  };
  const ask = <Value>(question: string, check: Check<Value>) =>
    askUntilFit(output, `${question}\n> `, readLine, check);
  const choice = <Option extends string>(question: string, options: readonly Option[]) =>
    ask([question, ...options.map((option, index) => `  ${index + 1}  ${option}`)].join('\n'), (answer) =>
      checkChoice(answer, options),
    );
  return {
    line: (question, schema, standard) =>
      ask(standard === undefined ? question : `${question} (nothing: ${standard})`, (answer) =>
        checkLine(answer || (standard ?? ''), schema),
      ),
    choice,
    ids: (question, known, most = 20) =>
      ask(`${question}\n  ${[...known].join(', ')}`, (answer) => checkIds(answer, new Set(known), most)),
    day: (question, standard) =>
      ask(`${question} (nothing: ${standard})`, (answer) => checkDay(answer || standard)),
    yes: async (question) => (await choice(question, ['no', 'yes'])) === 'yes',
    text: (question, least) =>
      askUntilFit(
        output,
        `${question} End with a line that holds only a full stop.\n`,
        () => readParagraphs(readLine),
        (answer) => checkText(answer, least),
      ),
    end: () => {
      reader.close();
    },
  };
}

async function askUntilFit<Value>(
  output: NodeJS.WritableStream,
  prompt: string,
  read: () => Promise<string>,
  check: Check<Value>,
): Promise<Value> {
  for (;;) {
    output.write(`\n${prompt}`);
    const checked = check((await read()).trim());
    if ('value' in checked) return checked.value;
    output.write(`  ${checked.fault}\n`);
  }
}

/** Lines up to one that holds only a full stop. */
async function readParagraphs(readLine: () => Promise<string>): Promise<string> {
  const typed: string[] = [];
  for (let line = await readLine(); line.trim() !== '.'; line = await readLine()) typed.push(line);
  return typed.join('\n');
}

function checkChoice<Option extends string>(answer: string, options: readonly Option[]): Answer<Option> {
  const value = options.find((option) => option === answer.toLowerCase()) ?? options[Number(answer) - 1];
  return value === undefined ? { fault: 'Type one of the words, or its number.' } : { value };
}

function checkLine(answer: string, schema: z.ZodType<string>): Answer<string> {
  const result = schema.safeParse(answer);
  if (result.success) return { value: result.data };
  return { fault: `This ${result.error.issues[0]?.message ?? 'does not fit'}.` };
}

function checkIds(answer: string, known: ReadonlySet<string>, most: number): Answer<string[]> {
  const ids = [...new Set(answer.split(/[\s,]+/).filter((id) => id !== ''))];
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, known);
    return { fault: `There is no "${unknown}".${nearest ? ` Did you mean "${nearest}"?` : ''}` };
  }
  if (ids.length === 0) return { fault: 'Name at least one.' };
  return ids.length > most ? { fault: `Name at most ${most}.` } : { value: ids };
}

function checkDay(answer: string): Answer<string> {
  const day = toDay(answer) ?? answer;
  return isDay(day) ? { value: day } : { fault: 'Write the day as year-month-day, such as 2027-01-15.' };
}

function checkText(answer: string, least: number): Answer<string> {
  const words = countWords(answer);
  if (words >= least) return { value: answer };
  return { fault: `That has ${words} words; at least ${least} are needed.` };
}
