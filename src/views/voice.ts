import { toReadable } from '#lib/dates.ts';
import { paths } from '#lib/paths.ts';
import type { MarkProps } from '#prose/marks.ts';
import { toDate } from './chips.ts';
import type { Shown, ShownMark } from './types.ts';

const PERMISSIONS = {
  given: 'Printed with permission.',
  'public and anonymous': 'Said in public, without a name.',
  'not needed': 'Permission is not needed',
} as const;

/** Where a voice stands on its page, and whether the writers who quote it are left unnamed. */
interface VoicePlace {
  readonly anchor: string;
  readonly unnamed: boolean;
}

/** Words said elsewhere with who, where, when and by whose leave; of withdrawn ones nothing but the day. */
export function toVoice(
  props: MarkProps['Voice'],
  { anchor, unnamed }: VoicePlace,
  children: readonly Shown[],
): ShownMark {
  const {
    speaker = 'not named',
    writer,
    place = '',
    date = '',
    address,
    permission,
    withdrawnOn = '',
  } = props;
  if (permission === 'withdrawn')
    return { mark: 'Withdrawn', says: `Words quoted here were withdrawn on ${toReadable(withdrawnOn)}.` };
  return {
    mark: 'Voice',
    anchor,
    speaker: speaker === 'not named' ? 'Speaker not named' : speaker,
    place,
    date: toDate(date),
    // Among writers who stay unnamed, whoever recorded a permission is one of them.
    permission: toPermission(unnamed ? { ...props, recordedBy: undefined } : props),
    ...(writer ? { to: paths.writer(writer) } : {}),
    ...(address ? { address } : {}),
    children,
  };
}

function toPermission({ permission, because, recordedBy, recordedOn = '' }: MarkProps['Voice']): string {
  // What may not be published has been refused long before.
  if (permission === 'asked' || permission === 'refused' || permission === 'withdrawn') return '';
  const reason = because ? `: ${because.replace(/\.$/, '')}.` : '';
  const recorder = recordedBy ? `by ${recordedBy}, ` : 'on ';
  return `${PERMISSIONS[permission]}${reason} Recorded ${recorder}${toReadable(recordedOn)}.`;
}
