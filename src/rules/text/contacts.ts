import { after, before, findHits, type FlatHit } from './hit.ts';

const GAP = '[ ()./-]{0,3}';
const COUNTRY = `(?:\\+|\\b00 ?)?44${GAP}(?:0${GAP})?`;
const MOBILE = new RegExp(
  `(?<![\\p{L}\\d])(?:${COUNTRY}|\\(?0[ )-]{0,2})7[1-9](?:${GAP}\\d){8}(?!\\d)`,
  'gu',
);
const LAND = new RegExp(`(?<![\\p{L}\\d])(?:${COUNTRY}|\\(?0)[12]\\d(?:${GAP}\\d){7,8}(?!\\d)`, 'gu');

const EMAIL =
  /(?<![\p{L}\d_.+@-])[\p{L}\d_.+-]{1,64}(?:@ ?| @ | ?[([] ?at ?[)\]] ?)[\p{L}\d-]{1,63}(?:(?:\.| ?[([] ?dot ?[)\]] ?)[\p{L}\d-]{1,63}){0,3}(?:\.| ?[([] ?dot ?[)\]] ?)\p{L}[\p{L}\d-]{1,62}/giu;
const EMAIL_IN_WORDS =
  /(?<![\p{L}\d_.+@-])[\p{L}\d_.+-]{1,64} at [\p{L}\d-]{1,63}(?: dot [a-z]{2,12}){1,3}\b/giu;
/** Mailboxes of an office rather than a person. */
const ROLE =
  /^(?:info|information|enquir(?:y|ies)|inquiries|admin|office|contact(?:us)?|hello|help|helpdesk|support|editors?|editorial|press|media|recruitment|admissions|library|reception|feedback|letters?|mail|post|complaints|pals|team|noreply|no-reply|privacy|dpo|foi)(?:[._-][\w.-]{0,30})?@(?!(?:gmail|googlemail|hotmail|outlook|yahoo|icloud)\.)/i;

/** Every letter pair or letter that begins a British postcode. */
const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const POSTCODE = /(?<![\p{L}\d])([A-Z]{1,2})\d[A-Z\d]?( ?)\d([ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/giu;
const STREET =
  /\b\d{1,4}[a-z]?,? (?:[A-Z][\p{L}’'-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Way|Crescent|Court|Gardens|Place|Terrace|Grove|Mews|Row|Hill|Square|Walk)\b/u;
const HOME =
  /\b(?:lives?|lived|living|resid\w{1,8}|home|(?:her|his|their|my) (?:house|flat|address)|flat \d{1,4}|moved)\b/i;
const INSTITUTION =
  /\b(?:Hospital|University|Trust|NHS|Surgery|Clinic|Cent(?:re|er)|Department|School|College|Library|Council|Office|Ltd|Limited|Society|Institute|Foundation|Church|Charity|Press|Building|Infirmary)\b/i;

/** Telephone numbers, mail addresses and postcodes. Freephone and 03 numbers are nobody's own. */
export function findContacts(text: string): FlatHit[] {
  // Most texts hold nothing of the kind: a glance costs a tenth of a search.
  return [
    ...(/[04][ ()./-]{0,3}[1247]/.test(text) ? findTelephones(text) : []),
    ...(/@|\bat ?[)\]]| dot /i.test(text) ? findMailboxes(text) : []),
    ...(/\d[A-Z]{2}(?![A-Z\d])/i.test(text) ? findPostcodes(text) : []),
  ];
}

function findTelephones(text: string): FlatHit[] {
  return [
    ...findHits(text, MOBILE, { kind: 'mobile', level: 'stop' }, isTelephone),
    ...findHits(text, LAND, { kind: 'land-line', level: 'ask' }, isTelephone),
  ];
}

function findMailboxes(text: string): FlatHit[] {
  return [
    ...findHits(text, EMAIL, { kind: 'email', level: 'stop' }, (words) => !ROLE.test(words)),
    ...findHits(text, EMAIL, { kind: 'email', level: 'ask' }, (words) => ROLE.test(words)),
    ...findHits(text, EMAIL_IN_WORDS, { kind: 'email', level: 'stop' }),
  ];
}

/** A row of separate small numbers is no telephone number. */
function isTelephone(words: string): boolean {
  return (words.match(/[ ()./-]+/g)?.length ?? 0) <= 6;
}

function findPostcodes(text: string): FlatHit[] {
  return [...text.matchAll(POSTCODE)].flatMap(({ index, 0: words, 1: area = '', 2: space, 3: end = '' }) => {
    const small = /[a-z]/.test(words);
    // "W5 2nd" is a place and an ordinal; small letters without a space are a code.
    if (!AREAS.has(area.toUpperCase()) || (small && (space === '' || /^(?:st|nd|rd|th)$/.test(end))))
      return [];
    const context = `${before(text, index, 120)} ${after(text, index + words.length, 20)}`;
    const [isStreet, isWhere] = [STREET.test(context), HOME.test(context)];
    // Who lives in a street lives there, whatever office the sentence names besides.
    const isHome = (isStreet && isWhere) || (!INSTITUTION.test(context) && (isStreet || isWhere));
    const hit = isHome
      ? ({ kind: 'home-address', level: 'stop' } as const)
      : ({ kind: 'postcode', level: 'ask' } as const);
    return { ...hit, start: index, end: index + words.length };
  });
}
