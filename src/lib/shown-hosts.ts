import { STOPS, toHost, toTarget } from './addresses.ts';

/** Endings by which a word in the middle of other words is taken for a host. "End.Then" and "Node.js" are none. */
const ENDINGS = /\.(?:uk|ie|eu|scot|wales|com|org|net|gov|edu|int|info|io|nhs|app|example)$/i;

/** Files and initials, which have full stops in them and are no hosts. */
const NO_HOST =
  /\.(?:pdf|docx?|pptx?|xlsx?|csv|txt|epub|odt|js|ts|css|html?|zip|mp[34]|jpe?g|png)$|^(?:\p{Lu}\.)+\p{Lu}|^(?:Dr|Mr|Mrs|Ms|Prof)\./u;

/** A host, perhaps with a person before it, that is no part of a path. `@name@host` is a name in a network of sites. */
const HOST =
  /(?<=^|\/\/|[^\p{L}\p{N}./@_-])(@?)(?:([\p{L}\p{N}._+-]+)@)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?![\p{L}\p{N}@-])/giu;

/**
 * Hosts and addresses of mail that the words of a link show, and that are not where it leads to. The words may be nothing but
 * a host, or hold one among others, in brackets or with a sign that only looks like a full stop.
 */
export function findOtherHosts(words: string, address: string): string[] {
  const target = toTarget(address);
  if (target === '') return [];
  const host = target.replace(/^.*@/, '');
  const even = words.normalize('NFKC').replaceAll(STOPS, '.').replaceAll(/\s+\.(?=\S)/g, '.').trim();
  const isAlone = !/\s/.test(even);
  return [...even.matchAll(HOST)].flatMap(({ index, 1: at, 2: person, 3: shown = '' }) => {
    const mail = `${person}@${shown}`.toLowerCase();
    if (person !== undefined && at === '') return mail === target ? [] : [mail];
    const isTyped = even.slice(0, index).endsWith('//') || /^www\./i.test(shown);
    const looksLikeOne = isTyped || ENDINGS.test(shown) || (isAlone && !NO_HOST.test(shown));
    const other = toHost(`https://${shown}`) || shown;
    const isSame = other === host || (!isAlone && (host.endsWith(`.${other}`) || other.endsWith(`.${host}`)));
    return looksLikeOne && !isSame ? [other] : [];
  });
} // prettier-ignore
