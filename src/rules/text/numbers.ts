import { before, findHits, type FlatHit } from './hit.ts';

// Every quantifier is bounded, so that each pattern takes time in proportion to the text.
const TEN =
  /(?:(?<![\p{L}\d.])\d{10}|(?<![\p{L}\d/.-]|\d[ ,])\d(?:[ ./-]{0,3}\d){9})(?![\p{L}\d/]|[.,-]\d)/gu;
const NHS_LABEL =
  /\b(?:NHS|CHI|H&C|HCN)[ -]?(?:no|nos|num|number|id)?(?:\b|(?=\d))[ .:=#-]{0,4}(?:is |was )?\(?(?=\d)/gi;
const LABELLED_DIGITS = /^\d(?:[ .-]{0,3}\d){7,12}(?!\d)/;
const NI =
  /(?<![\p{L}\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ .-]{0,2}\d\d[ .-]{0,2}\d\d[ .-]{0,2}\d\d[ .-]{0,2}[A-D](?![\p{L}\d])/giu;
const HOSPITAL =
  /\b(?:hospital|patient|client|case|medical record|case ?notes?|MRN|iaptus|PC-?MIS|RiO|SystmOne|EMIS)[ -]?(?:number|num|no|ref|reference|record|id|identifier)?\b[ .:=#-]{0,4}(?:is |was )?(?:[A-Z]{1,3}[ -]?)?\d(?:[ -]?\d){4,11}(?![\d,]|[./]\d| ?%| (?:patients|people|referrals))/gi;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = `(?:\\d{1,2}[ ./-]{1,3}\\d{1,2}[ ./-]{1,3}\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}[ ,-]{1,2}\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?[ ,]{1,2}\\d{4})`;
const BIRTH = new RegExp(
  // The health service has birthdays too: its seventieth, say.
  `(?<!\\d(?:st|nd|rd|th) )\\b(?:date of birth|birth ?date|birthday|d ?\\. ?o ?\\. ?b\\b\\.?|dob)[^\\d\\n]{0,20}(?:${DATE}|\\d{8}|\\d{6})(?!\\d)|\\b${DATE}[ (,]{1,3}(?:dob|d\\.o\\.b|date of birth)\\b`,
  'gi',
);
const BORN = new RegExp(`\\bborn(?: on)?(?: the)? ${DATE}(?!\\d)`, 'gi');

/** A whole calendar day in words or digits, as writers type it. */
export const EXACT_DATE = new RegExp(`\\b${DATE}(?!\\d)`, 'gi');

/** Numbers that lead to one person: NHS, CHI, National Insurance, hospital numbers and dates of birth. */
export function findNumbers(text: string): FlatHit[] {
  return [
    ...findHits(
      text,
      TEN,
      { kind: 'nhs-number', level: 'stop' },
      (words, index) => !isBookNumber(text, index) && isNhsNumber(toDigits(words)),
    ),
    ...findHits(
      text,
      TEN,
      { kind: 'chi-number', level: 'stop' },
      (words, index) => !isBookNumber(text, index) && isChiNumber(toDigits(words)),
    ),
    ...findLabelled(text),
    ...findHits(text, NI, { kind: 'ni-number', level: 'stop' }),
    ...findHits(text, HOSPITAL, { kind: 'hospital-number', level: 'stop' }, isNumbered),
    ...findHits(text, BIRTH, { kind: 'birth-date', level: 'stop' }),
    // The health service, too, was born on a day.
    ...findHits(text, BORN, { kind: 'birth-date', level: 'ask' }),
  ];
}

/** Whether ten digits are an NHS number: the check digit fits and the first three are in a range that was issued. */
export function isNhsNumber(digits: string): boolean {
  const head = Number(digits.slice(0, 3));
  const issued = (head >= 300 && head <= 499) || (head >= 600 && head <= 799);
  return issued && hasCheckDigit(digits);
}

/** Whether ten digits are a Scottish CHI number: a day of birth, and the same check digit. */
export function isChiNumber(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && hasCheckDigit(digits);
}

/** Weights 10 to 2, modulo 11. Books share it (ISBN-10), which is why the ranges count. */
function hasCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (all, digit, index) => all + Number(digit) * (10 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** A number that is called an NHS number is one, also with a slip in it. */
function findLabelled(text: string): FlatHit[] {
  return [...text.matchAll(NHS_LABEL)].flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const digits = LABELLED_DIGITS.exec(text.slice(start, start + 40))?.[0];
    if (
      digits === undefined ||
      YEARS.test(digits) ||
      (!/no|num|id|[:=#]/i.test(label.slice(3)) && toDigits(digits).length !== 10)
    )
      return [];
    return { kind: 'nhs-number', level: 'stop', start, end: start + digits.length };
  });
}

/** From one year to another. */
const YEARS = /\b(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d$/;

/** "Hospital 12345" and "the patient record 1234567" count only with a word or a sign that says "number", or the name of a system. */
function isNumbered(words: string): boolean {
  if (YEARS.test(words)) return false;
  return /^(?:iaptus|PC-?MIS|RiO|SystmOne)|number|num|\bno\b|ref|\bid\b|identifier|MRN|record|[:=#]/i.test(
    words,
  );
}

function isBookNumber(text: string, index: number): boolean {
  return /ISBN(?:-?1[03])?[ :-]{0,3}$/i.test(before(text, index, 12));
}

function toDigits(words: string): string {
  return words.replaceAll(/\D/g, '');
}
