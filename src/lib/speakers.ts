/** Whether the speaker of words said elsewhere is left unnamed: `not named`, `A passer-by`, `One of the trainees`. */
export function isUnnamed(speaker: string): boolean {
  return speaker === 'not named' || /^(?:an?|one|two|three|some|several|some(?:one|body))\s/i.test(speaker);
}
