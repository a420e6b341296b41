const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number in words, a larger one in figures. */
export function toNumber(of: number): string {
  return NUMBERS[of] ?? String(of);
}
