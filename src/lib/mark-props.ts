import { findNearest } from './text.ts';

/** Names of the properties that a mark has, and of those that it cannot do without. */
export interface PropNames {
  readonly all: readonly string[];
  readonly needed: readonly string[];
}

/** What is wrong with the names of properties `given` to a mark, a sentence each: what is missing, then what it does not have. */
export function findPropFaults(mark: string, given: readonly string[], { all, needed }: PropNames): string[] {
  const unknown = given.filter((prop) => !all.includes(prop));
  return [
    ...needed.filter((prop) => !given.includes(prop)).map((prop) => sayMissingProp(mark, prop)),
    ...(unknown.length > 0 ? [sayUnknownProps(mark, unknown, all)] : []),
  ];
}

/** That a mark has no such properties, with what may be meant. */
export function sayUnknownProps(mark: string, props: readonly string[], known: readonly string[]): string {
  return `<${mark}> has no property ${props.map((prop) => `"${prop}"${didYouMean(prop, known)}`).join(', ')}.`;
}

/** That a mark cannot do without a property. */
export function sayMissingProp(mark: string, prop: string): string {
  return `<${mark}>: ${prop} is missing.`;
}

function didYouMean(prop: string, known: readonly string[]): string {
  const nearest = findNearest(prop, known);
  return nearest ? ` (did you mean "${nearest}"?)` : '';
}
