import { expect, test } from './site.ts';

/** Questions readers ask, and what stands first for them. Real content only: the test site has other words. */
const EXPECTED: readonly (readonly [question: string, first: string])[] = [
  ['retention', '/topics/retention/'],
  ['identity', '/topics/identity/'],
  ['progression', '/topics/progression/'],
  ['what the job is', '/guide/what-the-job-is/'],
  ['how to apply', '/guide/how-to-apply/'],
  ['how training works', '/guide/how-training-works/'],
  ['pay', '/guide/pay-and-bands/'],
  ['pay and bands', '/guide/pay-and-bands/'],
  ['registration', '/guide/registration/'],
  ['is it for me', '/guide/is-it-for-me/'],
  ['stepping stones', '/posts/reading-stepping-stones/'],
  ['hutten', '/evidence/hutten-2018/'],
  ['PHQ-9', '/glossary/#phq-9'],
  ['GAD-7', '/glossary/#gad-7'],
  ['IAPT', '/glossary/#iapt'],
  ['LICBT', '/glossary/#licbt'],
  ['PWP', '/glossary/#pwp'],
  ['caseness', '/glossary/#caseness'],
  ['guided self-help', '/glossary/#guided-self-help'],
  ['agenda for change', '/glossary/#agenda-for-change'],
  ['what is a PWP?', '/glossary/#pwp'],
  ['case management supervision', '/glossary/#case-management-supervision'],
  ['westwood', '/evidence/westwood-2017/'],
  ['new savoy', '/evidence/new-savoy-surveys/'],
  ['census', '/evidence/census-2015/'],
  ['exhausted but not cynical', '/evidence/steel-2015/'],
  ['vivolo', '/evidence/vivolo-2023/'],
  ['predictors of emotional exhaustion', '/evidence/westwood-2017/'],
  ['improving access to psychological therapies', '/glossary/#iapt'],
  ['low-intensity therapist', '/glossary/#lit'],
  ['iapt retention', '/topics/retention/'],
  ['NHS Talking Therapies retention', '/topics/retention/'],
  ['improving access to psychological therapies retention', '/topics/retention/'],
  ['low intensity therapist burnout', '/posts/burnout-what-is-counted/'],
  ['pwp burnout', '/posts/burnout-what-is-counted/'],
  ['career progression', '/topics/progression/'],
  ['how much do pwps earn', '/guide/pay-and-bands/'],
  ['band 5 pay', '/guide/pay-and-bands/'],
  ['how long is the training', '/guide/how-training-works/'],
  ['two year rule', '/glossary/#two-year-rule'],
  ['apprenticeship', '/glossary/#apprenticeship'],
  ['psychological wellbeing practitioner', '/glossary/#pwp'],
  ['emotional exhaustion', '/evidence/westwood-2017/'],
  ['sam torney', '/writers/sam-torney/'],
  ['liz kell', '/writers/liz-kell/'],
  ['salary', '/guide/pay-and-bands/'],
  ['wages', '/guide/pay-and-bands/'],
  ['which band after qualifying', '/guide/pay-and-bands/'],
  ['what does a day look like', '/guide/a-working-day/'],
  ['interview questions', '/guide/is-it-for-me/'],
  ['vacancies', '/guide/how-to-apply/'],
  ['lonely', '/guide/support-at-work/'],
  ['course fees', '/guide/how-training-works/'],
  ['burnt out', '/posts/burnout-what-is-counted/'],
  ['I’m burned out', '/posts/burnout-what-is-counted/'],
  ['burn out', '/posts/burnout-what-is-counted/'],
  ['how competitive is it', '/guide/how-to-apply/'],
  ['competition', '/guide/how-to-apply/'],
  ['what experience do I need', '/guide/how-to-apply/'],
  ['voluntary work', '/guide/how-to-apply/'],
  ['courses near me', '/guide/how-training-works/'],
  ['where can I train', '/guide/how-training-works/'],
  ['applicants', '/guide/how-to-apply/'],
  ['DClinPsy', '/guide/progression/'],
  ['doctorate', '/guide/progression/'],
  ['clinical psychologist', '/guide/progression/'],
  ['payscale', '/guide/pay-and-bands/'],
  ['pay scale', '/guide/pay-and-bands/'],
  ['turnover', '/topics/retention/'],
  ['trainee salary', '/guide/pay-and-bands/'],
  ['waiting list', '/guide/what-the-job-is/'],
  ['supervision too little', '/guide/support-at-work/'],
  ['can i move to hi', '/guide/progression/'],
  ['can i move to high intensity', '/guide/progression/'],
  ['high intensity training', '/guide/progression/'],
  ['what do pwps do', '/guide/what-the-job-is/'],
  ['senior pwp', '/guide/progression/'],
];

test('questions find what readers look for first, and as many pages as is said', async ({ page, site }) => {
  test.skip(!site.paths.includes('/evidence/hutten-2018/'), 'the test site has other words');
  await page.goto('/search/');
  const main = page.getByRole('main');
  const wrong: string[] = [];
  const [field, status] = [main.getByRole('searchbox'), main.getByRole('status')];
  for (const [question, first] of EXPECTED) {
    // On one page, so that the index is loaded once. An empty field takes the answer before away.
    await field.fill('');
    await expect(status).toBeEmpty();
    await field.fill(question);
    await expect(status).toContainText('found', { timeout: 30_000 });
    const hits = await main
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    if (hits[0] !== first) wrong.push(`${question}: ${hits.slice(0, 3).join(' ')} instead of ${first}`);
    const pages = hits.filter((href) => !href.includes('#')).length;
    const said = Number(/(\d+) pages?/.exec(await status.innerText())?.[1] ?? 0);
    const isAll = await main.getByRole('button', { name: 'More results' }).isHidden();
    if (isAll ? said !== pages : said < pages) wrong.push(`${question}: ${pages} pages, ${said} said`);
  }
  expect(wrong).toEqual([]);
});
