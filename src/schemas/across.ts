import { z } from 'astro/zod';
import { toLoose, type Loose } from '#lib/loose.ts';

type Path = readonly PropertyKey[];
type RawIssue = z.core.$ZodRawIssue;

/**
 * A check across fields, for `.check()`. It runs beside other faults, so that all are told at once, but not where one of
 * `needs` is faulty itself. `look` gets what is sound of the other fields.
 */
export function across<Value extends object>(
  needs: readonly Path[],
  look: (value: Loose<Value>, object: (path: PropertyKey[], message: string) => void) => void,
): z.core.$ZodCheck<Value> {
  return z.superRefine<Value>(
    (value, context) => {
      look(toLoose(value, context.issues.filter(isOfOneField).map(toPath)), (path, message) => { context.addIssue({ code: 'custom', path, message, params: ACROSS }); }); // prettier-ignore
    },
    { when: ({ issues }) => !issues.filter(isOfOneField).map(toPath).some((path) => needs.some((need) => meets(path, need))) },
  ); // prettier-ignore
}

const ACROSS = { across: true };

/** Whether a fault lies in the value of the field it names: not in how fields go together, nor in one that nobody knows. */
export function isOfOneField(issue: Pick<RawIssue, 'code'> & { readonly params?: unknown }): boolean {
  return issue.code !== 'unrecognized_keys' && issue.params !== ACROSS;
}

function toPath({ path = [] }: RawIssue): Path {
  return path;
}

/** Whether one of two paths leads to the other, or to something around it. */
function meets(path: Path, other: Path): boolean {
  return other.every((key, index) => index >= path.length || path[index] === key);
}
