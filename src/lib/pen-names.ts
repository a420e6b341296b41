/** Places where people stand under their own names, by rule or by custom: registers of researchers, networks of jobs, employers. */
const REAL_NAMES =
  /(?:^|\.)(?:orcid\.org|linkedin\.com|researchgate\.net|academia\.edu|scopus\.com|webofscience\.com|facebook\.com|xing\.com|scholar\.google\.[a-z.]+|hcpc-uk\.org|bps\.org\.uk|babcp\.com|ac\.uk|edu|nhs\.uk|gov\.uk)$/;

/** Whether a page at `address` is likely to show who somebody is, so that no pen name may lead there. */
export function namesPerson(address: string): boolean {
  return REAL_NAMES.test(URL.parse(address)?.hostname ?? '');
}
