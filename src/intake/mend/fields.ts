import { toDay } from './days.ts';

/** Fields that a program reads: a curly quotation mark in them is never meant. */
const MACHINE =
  /^(?:kind|state|writers?|topics|audience|penName|group|series|part|post|reference|id|off|role|answers|on|order|stone|hue|source|effect|formerIds)$/;
const DAYS =
  /^(?:published|date|checked|answered|received|embargoedUntil|checkedOn|written|on|until|accessed|submitted|resubmitted|accepted|deposited|modified)$/;
const WORDS = /^(?:title|standfirst|contentNote|summary|question|answer|short|because|what|says|said)$/;

const FIELD = /^((?: |- )*)([A-Za-z]\w*):[ ]+(.*)$/;

/** Front matter with what is not meant mended: tabs, curly quotation marks around ids, days in another order, colons that end a value. */
export function mendFields(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '))
        .replaceAll(/[\t\u00A0\u2007\u202F]/g, ' ')
        .trimEnd(),
    )
    .map((line) => {
      const [, before = '', name = '', value = ''] = FIELD.exec(line) ?? [];
      return value === '' ? line : `${before}${name}: ${mendValue(name, value)}`;
    })
    .join('\n');
}

function mendValue(name: string, value: string): string {
  const plain = value.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'");
  if (DAYS.test(name)) return toDay(plain) ?? value;
  if (MACHINE.test(name)) return plain;
  // A colon with a space, or one at the end, would begin a field within the value.
  const isBare = /^[^"'[\]{}|>&*!%@`#]/.test(value) && !/\s#/.test(value);
  return WORDS.test(name) && isBare && /:(?:\s|$)/.test(value) ? JSON.stringify(value) : value;
}
