import { after, before, findHits, type FlatHit } from './hit.ts';
import { EXACT_DATE } from './numbers.ts';

const AGE =
  /\b(?:aged?:? (?:of )?\d{1,3}|\d{1,3}[ -](?:years?|yrs?|months?)[ -]?(?:old|of age)|\d{1,3} ?(?:yo|y\/o|yr old))\b/gi;
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const TEENS = '(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)';
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';
/** Ages of those who spell numbers out. */
const AGE_IN_WORDS = new RegExp(`\\baged (?:${TENS}(?:[ -]${ONES})?|${TEENS}|${ONES})\\b`, 'gi');
/** Ages of a group and of nobody: means, ranges, limits. */
const GROUP_BEFORE =
  /(?:mean|average|median|minimum|maximum|over|under|above|below|from|between|to|least|-) ?(?:the )?(?:an )?$/i;
const GROUP_AFTER = new RegExp(
  `^(?: ?(?:-|to|or|and|\\+|/|,) ?(?:\\d|over|above|under|older|younger|more|up|${TENS}|${TEENS})|\\+| ?(?:band|group|range)s?\\b)`,
  'i',
);

const INITIALS =
  /(?<![\p{L}\d.])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\b\.?|[A-Z]\. ?(?:[A-Z]\.?)?|[A-Z]{2})(?:,? \(?aged? |, ?| \()(\d{2})(?=[).,;:]| ?(?:-|years|year|yrs|yo)\b| [a-z]|$)/gu;
/** Two capitals that stand before numbers in reports. */
const ABBREVIATIONS = /^(?:CI|SD|SE|OR|RR|HR|UK|US|EU|GP|IT|AI|PC|HE|NI|ST|DF|BF|VS|NO|PP|IQ|TV)\b/;

const PERSON =
  '(?:patient|client|service[ -]user|woman|man|lady|gentleman|girl|boy|teenager|mother|mum|father|dad|student|colleague|supervisor|manager)';
const CALLED = new RegExp(
  `\\b${PERSON}s?(?: (?:I|we) (?:saw|see|had|met|treated|supported|worked with))?(?: of mine)?,? (?:called|named|by the name of|whose name (?:is|was)|I(?: wi|’|')ll call) ["“‘']?\\p{Lu}[\\p{L}’'-]{1,30}`,
  'gu',
);
const MY_PATIENT = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur|[Aa]|[Oo]ne|[Tt]he) (?:patient|client|service[ -]user),? ["“‘']?\\p{Lu}\\p{Ll}{1,30}(?![\\p{L}’'-]{0,10} (?:Health|Reported|Safety|Records?|Act|Services?))`,
  'gu',
);

/** A first name alone, or with a title, after what is done with patients. Whole names are those of colleagues and authors. */
const SEEN = new RegExp(
  String.raw`\b(?:I|[Ww]e) (?:(?:had|have|once|first|also) )?(?:saw|seen|met|assess(?:ed)?|treat(?:ed)?|support(?:ed)?|discharged|work(?:ed)? with|sp(?:oke|eak) (?:with|to)) (?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?(?!(?:Band|Step|Bath|England|Wales|Scotland|Monday|Tuesday|Wednesday|Thursday|Friday|People|Patients|Clients|Others)\b)\p{Lu}\p{Ll}[\p{Ll}’'-]{0,30}(?![\p{L}’'-]| (?:\p{Lu}|\(?\d))`,
  'gu',
);

/** The same with an age: what follows tells it from a colleague of twenty years and a client of twelve sessions. */
const AGE_OF_PERSON =
  /\b(?:patient|client|woman|man|lady|gentleman|girl|boy|teenager|mother|mum|father|dad) of \d{1,3}(?=[,.;:)]|$| (?:who|whose|from|with|had|was|came|and)\b)/gi;
const NAMED_WITH_AGE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}, (?:aged )?\d{2}(?=[,.;)])/gu;
const NAME_TOLD = /\b(?:[Hh]er|[Hh]is|[Tt]heir) name (?:is|was) ["“‘']?\p{Lu}[\p{L}’'-]{1,30}/gu;

const SERVICE =
  /\b(?:Talking Therapies|IAPT|(?:NHS )?(?:Foundation|Partnership|Healthcare|Community|University Hospitals?) (?:NHS )?(?:Foundation )?Trust|NHS Trust|Health Board|Wellbeing Service|Psychological Therapies Service|Talking Therapy Service|Surgery|Medical (?:Centre|Practice)|Health Centre|Hospital|Infirmary)\b/g;
/** The word before the name of a kind of service, where it names one. */
const PROPER =
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]{2,30})(?: (?:and|&|of|NHS|Mental|Health|Community|Partnership|Care|Social|Psychological|General|Royal|District|City|Valley|Trust)){0,5} $/u;
/** The programme has a name too: only a name right before it makes it one service. */
const JUST_BEFORE = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]{2,30}) (?:NHS )?$/u;
/** Words with a capital that do not name a place: they open a sentence, or mean the whole country. */
const NOT_NAMES =
  /^(?:NHS|The|This|That|These|Those|England[’']?s?|English|Britain|British|UK|National|Local|Since|For|From|Why|What|When|Where|Which|While|How|Our|Their|Your|His|Her|Most|Many|Some|Every|Each|All|And|But|With|Within|Across|Before|After|Improving|Adult|Psychological|Private|Any|Another|Inside|Outside|Joining|Leaving|Under|About|Is|Are|Was|Does|Foundation|Mental|Health|Community|University|General|Adults?|Former|Today[’']s|Modern|Early|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|New|Old)$/i;
const BRANDS =
  /\b(?:iTalk|TALKWORKS|Talkworks|TalkPlus|Steps ?2 ?Wellbeing|Talk Liverpool|Trent PTS|VitaMinds|Vita Minds|Talk Changes|Mind Matters Surrey|Steps to Wellbeing)\b/g;

const JOB =
  /\b(?:works?|worked|working|job) as an? |\b(?:teacher|nurse|doctor|GP|police officer|paramedic|firefighter|farmer|vicar|priest|mayor|councillor|solicitor|barrister|postman|builder|plumber|electrician|driver|chef|hairdresser|headteacher|midwife|pharmacist|dentist|vet|soldier|pilot|lecturer|professor|student|accountant|baker|butcher)\b/i;
const PLACE = /\b(?:in|at|from|near|of) \p{Lu}\p{Ll}{2,30}/u;

/** Words that may lead to one person although no number does. Patterns see few of them: a person reads every text. */
export function findPeople(text: string): FlatHit[] {
  const ages = [AGE, AGE_IN_WORDS, AGE_OF_PERSON].flatMap((pattern) =>
    findHits(text, pattern, { kind: 'age', level: 'ask' }, (words, index) => isOnePerson(text, words, index)),
  );
  return [
    ...ages,
    ...ages.flatMap((age) => findCombination(text, age)),
    ...findHits(
      text,
      INITIALS,
      { kind: 'initials-and-age', level: 'ask' },
      (words) => !ABBREVIATIONS.test(words),
    ),
    ...[CALLED, MY_PATIENT, NAMED_WITH_AGE, NAME_TOLD, SEEN].flatMap((pattern) =>
      findHits(text, pattern, { kind: 'named-patient', level: 'ask' }),
    ),
    ...findServices(text),
  ];
}

function isOnePerson(text: string, words: string, index: number): boolean {
  return (
    !GROUP_BEFORE.test(before(text, index, 20)) && !GROUP_AFTER.test(after(text, index + words.length, 12))
  );
}

/** Age, job, place and an exact day near each other single out one person: all from the first of them to the last. */
function findCombination(text: string, age: FlatHit): FlatHit[] {
  const from = Math.max(0, age.start - 200);
  const around = text.slice(from, age.end + 200);
  const parts = [EXACT_DATE, JOB, PLACE].map((pattern) =>
    new RegExp(pattern, pattern.flags.replace('g', '')).exec(around),
  );
  if (parts.includes(null)) return [];
  const starts = parts.map((part) => from + (part?.index ?? 0));
  const ends = parts.map((part, index) => (starts[index] ?? 0) + (part?.[0].length ?? 0));
  return [
    { ...age, kind: 'combination', start: Math.min(age.start, ...starts), end: Math.max(age.end, ...ends) },
  ];
}

function findServices(text: string): FlatHit[] {
  const named = [...text.matchAll(SERVICE)].flatMap(({ index, 0: words }): FlatHit[] => {
    const proper = /^(?:T|IAPT)/.test(words) ? JUST_BEFORE : PROPER;
    const name = proper.exec(before(text, index, 90))?.[1];
    if (name === undefined || NOT_NAMES.test(name)) return [];
    const start = text.lastIndexOf(name, index);
    return [{ kind: 'service', level: 'ask', start, end: index + words.length }];
  });
  return [...named, ...findHits(text, BRANDS, { kind: 'service', level: 'ask' })];
}
