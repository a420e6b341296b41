import { makeAsk, NoAnswer, type Ask } from './ask.ts';

/**
 * Runs a program that asks questions in the terminal. Where its answers end too soon, or it throws one of the errors `refusals`,
 * it says why and ends with code 1; every other error goes on.
 */
export async function runInTerminal(
  run: (ask: Ask) => Promise<void>,
  ...refusals: readonly (new (message: string) => Error)[]
): Promise<void> {
  const ask = makeAsk(process.stdin, process.stdout);
  try {
    await run(ask);
  } catch (error) {
    const refused = [NoAnswer, ...refusals].some((refusal) => error instanceof refusal);
    if (!refused || !(error instanceof Error)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  } finally {
    ask.end();
  }
}
