import sheet from '#styles/search.css?raw';

/** The sheet of the search form as a file, for the dialog. The search page itself carries it inside, as all pages do. */
export function GET() {
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
