import { sayMissingProp, sayUnknownProps } from '#lib/mark-props.ts';
import { marks, type MarkName } from './marks.ts';
import { unmask } from './mask.ts';
import type { Reading } from './reading.ts';
import type { Jsx } from './segments.ts';

/** The properties of a mark, held against its schema; reports each fault. Nothing comes back where one was found. */
export function readProps(node: Jsx, name: MarkName, reading: Reading): Record<string, unknown> | undefined {
  const { props: schema, example } = marks[name];
  const given = readGiven(node, name, reading);
  if (!given) return undefined;
  const checked = schema.safeParse(given);
  if (checked.success) return checked.data;
  const known = Object.keys(schema.shape);
  for (const issue of checked.error.issues) {
    const message =
      issue.code === 'unrecognized_keys'
        ? sayUnknownProps(name, issue.keys, known)
        : isMissing(issue.message, given, issue.path)
          ? sayMissingProp(name, issue.path.join('.'))
          : `<${name}>: ${issue.path.join('.') || 'its properties'} ${issue.message}.`;
    const mend: unknown = issue.code === 'custom' ? issue.params?.['mend'] : undefined;
    reading.report(
      node,
      'mark-props',
      message,
      typeof mend === 'string'
        ? mend
        : `Its properties are ${known.join(', ')}. Example: ${example.replaceAll('\n', ' ')}`,
    );
  }
  return undefined;
}

function readGiven(node: Jsx, name: MarkName, reading: Reading): Record<string, unknown> | undefined {
  const given: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let sound = true;
  for (const attribute of node.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? toLiteral(attribute.value) : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || value === undefined) {
      reading.report(
        node,
        'mark-props',
        `<${name}> has a property that is not plain text in quotation marks.`,
        `Example: ${marks[name].example.replaceAll('\n', ' ')}`,
      );
      sound = false;
    } else if (attribute.name in given) {
      reading.report(
        node,
        'mark-props',
        `<${name}> has the property "${attribute.name}" twice.`,
        'Keep one of the two.',
      );
      sound = false;
    } else given[attribute.name] = value;
  }
  return sound ? given : undefined;
}

function isMissing(message: string, given: Record<string, unknown>, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && given[String(path[0])] === undefined && /^Invalid/.test(message);
}

/** A property written as plain text or as a whole number in braces, like count={2}. */
function toLiteral(value: unknown): string | undefined {
  if (typeof value === 'string') return unmask(value);
  if (value && typeof value === 'object' && 'value' in value && /^\d{1,3}$/.test(String(value.value)))
    return String(value.value);
  return undefined;
}
