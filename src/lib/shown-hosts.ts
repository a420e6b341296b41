import { toHost, toTarget } from './addresses.ts';

/** Signs that look like a full stop between the parts of a host, beside those that NFKC makes one. */
const STOPS = /[\u3002\uFF61\u0589\u06D4\u2E3C\uA4F8]/g;

/** Endings by which a word in the middle of other words is taken for a host. "End.Then" and "Node.js" are none. */
const ENDINGS = /\.(?:uk|ie|eu|scot|wales|com|org|net|gov|edu|int|info|io|nhs|app|example)$/i;

const WHOLE = /^(?:https?:\/\/|mailto:)?(?:([^\s@/?#]+)@)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[:/?#]\S*)?$/iu;

/**
 * Hosts and addresses of mail that the words of a link show, and that are not where it leads to. The words may be nothing but
 * a host, or hold one among others, in brackets or with a sign that only looks like a full stop.
 */
export function findOtherHosts(words: string, address: string): string[] {
  const target = toTarget(address);
  if (target === '') return [];
  const host = target.replace(/^.*@/, '');
  const even = words.normalize('NFKC').replaceAll(STOPS, '.').replaceAll(/\s+\.(?=\S)/g, '.').trim();
  const parts = even.split(/\s+/).map((part) => part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu, ''));
  return parts.flatMap((part) => {
    const [, person, shown] = WHOLE.exec(part) ?? [];
    if (shown === undefined) return [];
    const mail = `${person}@${shown}`.toLowerCase();
    if (person !== undefined) return mail === target ? [] : [mail];
    const isAlone = parts.length === 1;
    const looksLikeOne = isAlone || /^(?:https?:|www\.)/i.test(part) || ENDINGS.test(shown);
    const other = toHost(`https://${shown}`) || shown;
    const isSame = other === host || (!isAlone && (host.endsWith(`.${other}`) || other.endsWith(`.${host}`)));
    return looksLikeOne && !isSame ? [other] : [];
  });
} // prettier-ignore
