import { z } from 'astro/zod';
import { day, id, line, nameLine, webAddress } from '#lib/fields.ts';
import { findOtherHosts } from '#lib/shown-hosts.ts';
import { isUnnamed } from '#lib/speakers.ts';

/** Properties of <Voice>: who said it, where and when, with what permission, and who recorded that. Withdrawn: only the day. */
export const voice = z
  .strictObject({
    speaker: nameLine(80).optional().describe('A name, or "not named".'),
    writer: id
      .optional()
      .describe('The speaker’s page here, by file name in content/writers/, if they want to be linked.'),
    place: line(120).optional().describe('Where it was said.'),
    date: day.optional().describe('When it was said.'),
    address: webAddress
      .optional()
      .describe('Where it can be read. Only for a named speaker, or with permission="given".'),
    permission: z
      .enum(['given', 'public and anonymous', 'not needed', 'asked', 'refused', 'withdrawn'])
      .describe(
        'Words that are "asked" or "refused" may not be published. "withdrawn" takes published words back.',
      ),
    because: line(200).optional().describe('With permission="not needed": why.'),
    recordedBy: line(80).optional().describe('Who recorded the permission, or judged that none is needed.'),
    recordedOn: day.optional().describe('When that was.'),
    withdrawnOn: day.optional().describe('With permission="withdrawn": the day.'),
  })
  .check(
    z.superRefine<Given>(
      (props, context) => {
        const told = new Set(context.issues.map(({ path }) => path?.[0]));
        for (const { path, message, mend } of [...findFaults(props), ...findOtherPlace(props)])
          if (!told.has(path))
            context.addIssue({
              code: 'custom',
              path: [path],
              message,
              ...(mend ? { params: { mend } } : {}),
            });
      },
      // Runs beside other faults, so that everything that is missing is named at once.
      { when: () => true },
    ),
  );

/** Properties as they were written: any may be missing. */
type Given = Readonly<Record<string, string | undefined>>;

/** Words that could lead to who wrote them: a link is found elsewhere, these are a name on a platform or an address in the text. */
export const LEADS = /(?:^|[^\w@.])@\w{2,}|https?:\/\/|\bwww\./i;

interface Fault {
  readonly path: string;
  readonly message: string;
  readonly mend?: string;
}

const NEEDED = ['speaker', 'place', 'date', 'recordedBy', 'recordedOn'] as const;
const OTHER_NAMES = /^(?:anon(?:ymous)?|unnamed|unknown|nameless|no name|name withheld|not named|n\/?a)\.?$/i;

function findFaults(props: Given): Fault[] {
  const { permission, because, withdrawnOn } = props;
  if (permission === 'withdrawn')
    return withdrawnOn === undefined
      ? [{ path: 'withdrawnOn', message: 'is missing: since which day are the words withdrawn?' }]
      : [];
  return [
    ...NEEDED.filter((path) => props[path] === undefined).map((path) => ({ path, message: 'is missing' })),
    ...(withdrawnOn === undefined
      ? []
      : [{ path: 'withdrawnOn', message: 'is only for permission="withdrawn"' }]),
    ...(permission === 'not needed' && because === undefined
      ? [{ path: 'because', message: 'is missing: say why permission is not needed' }]
      : []),
    ...findUnpublishable(permission),
    ...findSpeakerFaults(props),
  ];
}

function findOtherPlace({ place = '', address = '' }: Given): Fault[] {
  return findOtherHosts(place, address).map((other) => ({
    path: 'place',
    message: `shows ${other}, but address leads elsewhere`,
  }));
}

function findUnpublishable(permission: string | undefined): Fault[] {
  const path = 'permission';
  if (permission === 'asked')
    return [{
      path, message: 'is "asked": without an answer these words may not be published',
      mend: 'Wait for the answer, or tell in your own words what was said.',
    }]; // prettier-ignore
  if (permission === 'refused')
    return [{
      path, message: 'is "refused": these words may not be published',
      mend: 'Take the words out, and <Voice> and </Voice> with them.',
    }]; // prettier-ignore
  return [];
}

/** Permission to print words is not permission to be found: nothing may lead to a speaker who is not named. */
function findSpeakerFaults({ speaker, writer, place, address, permission }: Given): Fault[] {
  if (speaker === undefined || permission === undefined) return [];
  if (speaker !== 'not named' && OTHER_NAMES.test(speaker))
    return [{ path: 'speaker', message: `is "${speaker}", which is said in one way here`, mend: 'Write speaker="not named".' }]; // prettier-ignore
  if (!isUnnamed(speaker))
    return permission === 'public and anonymous'
      ? [{
          path: 'permission', message: 'is "public and anonymous", but the speaker is named',
          mend: 'Write speaker="not named", or ask for permission.',
        }] // prettier-ignore
      : [];
  const linked =
    writer === undefined ? [] : [{ path: 'writer', message: 'names a speaker who is not named' }];
  if (permission === 'given') return linked;
  return [
    ...linked,
    ...(address === undefined
      ? []
      : [{
          path: 'address', message: 'leads to words whose speaker is not named, and so to the speaker',
          mend: 'Take address out and say in place="…" where it was, such as "a public forum". With permission="given" it may stay.',
        }]),
    ...(place !== undefined && LEADS.test(place)
      ? [{
          path: 'place', message: 'holds a name on a platform or an address, and so leads to a speaker who is not named',
          mend: 'Say only what kind of place it was, such as place="a public forum".',
        }]
      : []),
  ]; // prettier-ignore
}
