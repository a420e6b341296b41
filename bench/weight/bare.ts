/**
 * Gives the text of a built page as one bare HTML file: the words between `<main>` and `</main>` in the same paragraphs,
 * headings, lists and tables, without any style, script, picture, link or attribute.
 */
export function toBare(html: string): string {
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const body = main
    .replaceAll(/<(svg|select|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<(\/?)([a-z0-9]+)\b[^>]*>/g, (_tag, slash: string, name: string) =>
      KEPT.has(name) ? `<${slash}${name}>` : '',
    );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}</head><body>${body}</body></html>`;
}

const KEPT = new Set(
  'p h1 h2 h3 h4 ul ol li table thead tbody tr th td blockquote dl dt dd em strong'.split(' '),
);
