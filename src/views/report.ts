import { paths } from '#lib/paths.ts';
import { toBreadcrumbs, toHead } from './head.ts';
import type { ReportPage, ThanksPage } from './types.ts';

/** The page on which readers report a problem. `form`: whether the host of this build takes what a form sends. */
export function toReportPage(form: boolean): ReportPage {
  const title = 'Report a problem';
  const description =
    'How to tell the editors that something here is wrong, unclear, hurtful or out of date.';
  return {
    head: toHead({
      title,
      description,
      path: paths.report(),
      jsonLd: [toBreadcrumbs([{ label: title, to: paths.report() }])],
      search: { kind: 'Page', topics: [], writers: [], line: description },
    }),
    form,
  };
}

/** The page shown when a report was sent. */
export function toThanksPage(): ThanksPage {
  return {
    head: toHead({
      title: 'Thank you',
      description: 'Your report has reached the editors.',
      path: paths.reportThanks(),
      noindex: true,
    }),
    line: 'Your report is on its way to the editors. What comes of it will stand among the corrections.',
    ways: [
      { label: 'Corrections', to: paths.corrections() },
      { label: 'Back to the bank', to: paths.home() },
    ],
  };
}
