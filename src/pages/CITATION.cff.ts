import { toCitationFile } from '#views/data/citation-file.ts';

/** How to cite the whole site, for programs. */
export function GET() {
  return new Response(toCitationFile(), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
}
