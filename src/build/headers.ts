import { toHashSource } from '#build/hashes.ts';
import { THEME_PROGRAM } from '#lib/theme.ts';

/** What the header table depends on: the inline styles of this build, and whether search engines must stay away. */
export interface HeaderInput {
  /** Content-Security-Policy sources such as `'sha256-…'`. */
  readonly styleSources: readonly string[];
  /** True on deploy previews. */
  readonly hidden: boolean;
}

/**
 * Gives the text of the `_headers` file, which Netlify and several other static hosts read.
 * Where two rules match one address and name the same header, the later rule holds.
 */
export function toHeaders(input: HeaderInput): string {
  const rules: Rule[] = [
    { path: '/*', headers: [...toSiteHeaders(input.styleSources), ...(input.hidden ? [NO_INDEX] : [])] },
    { path: '/pagefind/*', headers: SHORT },
    { path: '/search/list.json', headers: SHORT },
    ...IMMUTABLE_PATHS.map((path) => ({ path, headers: [IMMUTABLE] })),
    { path: '/data/*', headers: OPEN },
    { path: '/_astro/*', headers: [...SHORT, ...OPEN, IMMUTABLE] },
    ...MEDIA_TYPES.map(({ path, type }) => ({ path, headers: [...OPEN, ['Content-Type', type] as const] })),
  ];
  return rules.map(toText).join('\n');
}

type Header = readonly [name: string, value: string];

interface Rule {
  readonly path: string;
  readonly headers: readonly Header[];
}

function toText({ path, headers }: Rule): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function toSiteHeaders(styleSources: readonly string[]): Header[] {
  return [
    ['Content-Security-Policy', toPolicy(styleSources)],
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', SWITCHED_OFF.map((feature) => `${feature}=()`).join(', ')],
  ];
}

function toPolicy(styleSources: readonly string[]): string {
  return [
    "default-src 'none'",
    // Pagefind's search is WebAssembly. The hash is that of the one program inside a page.
    `script-src 'self' 'wasm-unsafe-eval' ${toHashSource(THEME_PROGRAM)}`,
    ["style-src 'self'", ...styleSources].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
}

const NO_INDEX: Header = ['X-Robots-Tag', 'noindex'];

/** Feed readers and reference managers fetch these from other sites. */
const OPEN: readonly Header[] = [
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

/**
 * For files that are no pages, of which one question fetches many: a policy is obeyed by pages (and workers, which there are none
 * of) only, and a long one would weigh as much as the file. Hosts that join values instead of taking the later one send no less strict a policy.
 */
const SHORT: readonly Header[] = [
  ['Content-Security-Policy', "default-src 'none'"],
  ['Permissions-Policy', 'camera=()'],
];

/** For files whose name holds a digest of their content. */
const IMMUTABLE: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

const IMMUTABLE_PATHS = ['/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];

const MEDIA_TYPES = [
  { path: '/*.csv', type: 'text/csv; charset=utf-8' },
  { path: '/*.md', type: 'text/markdown; charset=utf-8' },
  { path: '/*.cff', type: 'text/yaml; charset=utf-8' },
  { path: '/*/rss.xml', type: 'application/rss+xml; charset=utf-8' },
  { path: '/*/feed.json', type: 'application/feed+json; charset=utf-8' },
  { path: '/*.opml', type: 'text/x-opml; charset=utf-8' },
  { path: '/*.bib', type: 'application/x-bibtex; charset=utf-8' },
  { path: '/*.ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { path: '/*.csl.json', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
];

// Everything a page could ask a visitor's device for; the clipboard stays, for "copy this citation".
const SWITCHED_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
