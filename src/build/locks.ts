import { findCssProblems } from '#build/css-locks.ts';
import { isInner, isReadableLink } from '#build/hosts.ts';
import { type Attribute, findAttribute, scanTags, type Tag } from '#build/html-scan.ts';

/**
 * Gives what must never stand in a published page, one sentence each; empty for a safe page.
 * `origin` is the address of the site itself, such as `https://midstream.example`.
 */
export function findPageProblems(html: string, origin: string): string[] {
  const problems: string[] = [];
  if (html.includes('<![CDATA['))
    problems.push('holds a CDATA section, which browsers read in two ways: remove it.');
  for (const tag of scanTags(html)) {
    problems.push(...findElementProblems(tag));
    // Inside SVG a browser reads the text of <style> as markup.
    if (tag.name === 'style') problems.push(...findPageProblems(tag.text, origin));
    for (const attribute of tag.attributes) problems.push(...findAttributeProblems(tag, attribute, origin));
  }
  return problems;
}

function findElementProblems(tag: Tag): string[] {
  if (REFUSED_ELEMENTS.has(tag.name)) return [`<${tag.name}> may not be published: remove it.`];
  if (tag.name === 'script') return findScriptProblems(tag);
  if (tag.name === 'style') return findStyleProblems(tag.text);
  if (tag.name === 'meta' && /^\s*refresh/i.test(findAttribute(tag, 'http-equiv') ?? '')) {
    return [
      '<meta http-equiv="refresh"> may not be published: add a line to `redirects` in src/site.ts instead.',
    ];
  }
  return [];
}

function findScriptProblems(tag: Tag): string[] {
  const isData = findAttribute(tag, 'type') === 'application/ld+json';
  if (!isData && findAttribute(tag, 'src') === undefined) {
    return ['<script> without src is refused by the Content-Security-Policy: move the program to a file.'];
  }
  if (!isData)
    return tag.text.trim() === '' ? [] : ['<script src> may not hold text as well: remove the text.'];
  if (tag.text.includes('<')) return ['JSON-LD holds a bare "<": write it as \\u003c.'];
  return isJson(tag.text) ? [] : ['JSON-LD is not valid JSON: mend the view that writes it.'];
}

function findStyleProblems(css: string): string[] {
  const markup = /<[/!?]/.test(css) ? ['<style> holds markup: mend the sheet that writes it.'] : [];
  return [...markup, ...findCssProblems(css).map((problem) => `<style> ${problem}`)];
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
