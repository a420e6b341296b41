/** Gives what must never stand in a published style sheet, one sentence each; empty for a safe sheet. */
export function findCssProblems(css: string): string[] {
  const code = withoutComments(css);
  const problems: string[] = [];
  if (/@import\b/i.test(code)) problems.push('holds @import: bundle the sheet instead.');
  if (urlTargets(code).some(isForeign) || QUOTED_HOST.test(code)) {
    problems.push('names another host or a data: address: serve the file from this site.');
  }
  if (/\bexpression\(|-moz-binding/i.test(code)) problems.push('holds a program: remove it.');
  return problems;
}

function withoutComments(css: string): string {
  let code = '';
  let at = 0;
  for (;;) {
    const start = css.indexOf('/*', at);
    if (start === -1) return code + css.slice(at);
    code += css.slice(at, start);
    const end = css.indexOf('*/', start + 2);
    if (end === -1) return code;
    at = end + 2;
  }
}

function urlTargets(code: string): string[] {
  return [...code.matchAll(/\burl\(([^)]*)\)?/gi)].map((match) =>
    (match[1] ?? '').trim().replace(/^["']/, ''),
  );
}

// Inner addresses are paths, relative files and fragments; anything with a scheme or two slashes is not.
function isForeign(target: string): boolean {
  return /^[\\/]{2}|^[a-z][a-z0-9+.-]*:|^[^/]*[\\&]/i.test(target);
}

// image-set() and src() take a bare string instead of url().
const QUOTED_HOST = /["'](?:https?:|data:)?[\\/]{2}/i;
