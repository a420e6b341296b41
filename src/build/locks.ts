import { findCssProblems } from '#build/css-locks.ts';
import { isInner, isReadableLink } from '#build/hosts.ts';
import { type Attribute, CDATA, findAttribute, scanTags, type Tag } from '#build/html-scan.ts';
import { THEME_PROGRAM } from '#lib/theme.ts';

/** One published page as the build reads it again. */
export interface PageReading {
  /** What must never stand in a page, one sentence each; empty for a safe page. */
  readonly problems: readonly string[];
  /** The texts of its inline `<style>` elements, with line ends as a browser hashes them. */
  readonly styles: readonly string[];
  /** Paths of this site that it links to or loads, as written. */
  readonly paths: readonly string[];
}

/** Reads a page once. `origin` is the address of the site itself, such as `https://midstream.example`. */
export function readPage(html: string, origin: string): PageReading {
  const problems: string[] = [];
  const styles: string[] = [];
  const paths: string[] = [];
  for (const tag of scanTags(html)) {
    if (tag.name === 'style') styles.push(tag.text.replaceAll(/\r\n?/g, '\n'));
    problems.push(...findElementProblems(tag));
    for (const attribute of tag.attributes) {
      problems.push(...findAttributeProblems(tag, attribute, origin));
      if (/^(?:href|src)$/.test(attribute.name) && attribute.value.startsWith('/'))
        paths.push(attribute.value);
    }
  }
  return { problems, styles, paths };
}

/** Gives everything that must never stand in a page or in its inline styles; empty for a safe page. */
export function findPageProblems(html: string, origin: string): string[] {
  const { problems, styles } = readPage(html, origin);
  return [...problems, ...styles.flatMap((style) => findStyleProblems(style, origin))];
}

/** Gives what must never stand in an inline style. It is read as markup too, because inside SVG a browser does so. */
export function findStyleProblems(css: string, origin: string): string[] {
  const markup = /<[/!?]/.test(css) ? ['holds markup: mend the sheet that writes it.'] : [];
  return [...markup, ...findCssProblems(css), ...readPage(css, origin).problems].map(
    (problem) => `<style> ${problem}`,
  );
}

function findElementProblems(tag: Tag): string[] {
  if (tag.name === CDATA) return ['holds a CDATA section, which browsers read in two ways: remove it.'];
  if (REFUSED_ELEMENTS.has(tag.name)) return [`<${tag.name}> may not be published: remove it.`];
  if (tag.name === 'script') return findScriptProblems(tag);
  if (tag.name === 'meta' && /^\s*refresh/i.test(findAttribute(tag, 'http-equiv') ?? '')) {
    return [
      '<meta http-equiv="refresh"> may not be published: add a line to `redirects` in src/site.ts instead.',
    ];
  }
  return [];
}

function findScriptProblems(tag: Tag): string[] {
  if (tag.text === THEME_PROGRAM && tag.attributes.length === 0) return [];
  const isData = findAttribute(tag, 'type') === 'application/ld+json';
  if (!isData && findAttribute(tag, 'src') === undefined) {
    return ['<script> without src is refused by the Content-Security-Policy: move the program to a file.'];
  }
  if (!isData)
    return tag.text.trim() === '' ? [] : ['<script src> may not hold text as well: remove the text.'];
  if (tag.text.includes('<')) return ['JSON-LD holds a bare "<": write it as \\u003c.'];
  return isJson(tag.text) ? [] : ['JSON-LD is not valid JSON: mend the view that writes it.'];
}

function findAttributeProblems(tag: Tag, { name, value }: Attribute, origin: string): string[] {
  const shown = `<${tag.name} ${name}>`;
  if (name.startsWith('on')) return [`${shown} is an inline program: move it to a file.`];
  if (name === 'style') return [`${shown} is refused by the Content-Security-Policy: use a class.`];
  if (name === 'srcdoc' || name === 'ping') return [`${shown} may not be published: remove it.`];
  if (isLink(tag, name))
    return isReadableLink(value) ? [] : [`${shown} must be https:, http:, mailto: or an inner path.`];
  return addresses(tag, name, value)
    .filter((address) => !isInner(address, origin))
    .map(
      () => `${shown} loads something that is not this site's own: serve it from public/ or beside the text.`,
    );
}

function isLink(tag: Tag, name: string): boolean {
  if (name !== 'href' && name !== 'xlink:href') return false;
  if (tag.name === 'a' || tag.name === 'area') return true;
  if (tag.name !== 'link') return false;
  const rel = findAttribute(tag, 'rel') ?? '';
  return rel !== '' && rel.split(/\s+/).every((word) => UNLOADED_RELATIONS.has(word.toLowerCase()));
}

function addresses(tag: Tag, name: string, value: string): string[] {
  if (name === 'srcset' || name === 'imagesrcset') {
    return value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  }
  if (LOADING_ATTRIBUTES.has(name)) return [value];
  return name === 'data' && tag.name === 'object' ? [value] : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const REFUSED_ELEMENTS = new Set(
  'applet base embed frame frameset iframe noembed noframes object plaintext portal xmp'.split(' '),
);

/** `<link>` relations that only state something; every other relation may load a file. */
const UNLOADED_RELATIONS = new Set(
  'alternate author bookmark canonical help license me next prev privacy-policy terms-of-service'.split(' '),
);

const LOADING_ATTRIBUTES = new Set(
  'action background formaction href longdesc manifest poster profile src xlink:href'.split(' '),
);
