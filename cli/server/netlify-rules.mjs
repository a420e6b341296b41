// Reads `_headers` and `_redirects` the way Netlify does, but fails on a broken line where Netlify stays silent.

/** @typedef {{ pattern: RegExp, path: string, headers: [name: string, value: string][] }} HeaderRule */
/** @typedef {{ pattern: RegExp, from: string, to: string, status: number }} RedirectRule */

/**
 * Gives the rules of a `_headers` text in order. Throws, naming the line, where Netlify would drop something.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [number, line] of contentLines(text)) {
    if (line.startsWith('/')) {
      rules.push({ path: line, pattern: toPattern(line), headers: [] });
      continue;
    }
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`_headers:${number}  A path must come before "${line}".`);
    if (name === undefined || value === undefined) {
      throw new Error(`_headers:${number}  "${line}" is no header; write "Name: value".`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * Gives the rules of a `_redirects` text in order. Throws, naming the line, on anything but "from to status".
 * @param {string} text
 * @returns {RedirectRule[]}
 */
export function parseRedirects(text) {
  return contentLines(text).map(([number, line]) => {
    const [from, to, status, ...rest] = line.split(/\s+/);
    if (from === undefined || to === undefined || !/^30[1278]$/.test(status ?? '') || rest.length > 0) {
      throw new Error(`_redirects:${number}  "${line}" is no redirect; write "/from /to 301".`);
    }
    return { from, to, status: Number(status), pattern: toPattern(from) };
  });
}

/**
 * Gives the headers of one address, names in lower case; of two rules that match, the later one holds.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(toRecord(rule))));
}

/**
 * Gives where an address leads now, or undefined where no rule matches.
 * @param {readonly RedirectRule[]} rules
 * @param {string} path
 * @returns {{ status: number, location: string } | undefined}
 */
export function findRedirect(rules, path) {
  for (const { pattern, to, status } of rules) {
    const match = pattern.exec(path);
    if (match) return { status, location: to.replace(':splat', () => match[1] ?? '') };
  }
  return undefined;
}

/**
 * @param {HeaderRule} rule
 * @returns {Record<string, string>}
 */
function toRecord({ headers }) {
  /** @type {Record<string, string>} */
  const record = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    record[key] = key in record ? `${record[key]},${value}` : value;
  }
  return record;
}

/**
 * @param {string} text
 * @returns {[number: number, line: string][]}
 */
function contentLines(text) {
  return text
    .split('\n')
    .map((line, index) => /** @type {[number, string]} */ ([index + 1, line.trim()]))
    .filter(([, line]) => line !== '' && !line.startsWith('#'));
}

/**
 * A star stands for anything, a `:name` for one part between slashes, and a slash at the end makes no difference.
 * @param {string} path
 */
function toPattern(path) {
  const parts = path.split('/').filter((part) => part !== '');
  const source = parts.map((part) => {
    if (part === '*') return '(?:/(.*))?';
    if (part.startsWith(':')) return '/([^/]+)';
    return `/${part.split('*').map(escape).join('(.*)')}`;
  });
  return new RegExp(`^${source.join('') || '/'}/?$`, 'iu');
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
