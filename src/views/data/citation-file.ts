import { site } from '#site.ts';

/** The file that tells programs how to cite the whole site (Citation File Format 1.2). */
export function toCitationFile(): string {
  const quote = (text: string) => JSON.stringify(text);
  return `${[
    'cff-version: 1.2.0',
    'message: "To cite the whole site, use this. To cite a page, use what stands at its end."',
    'type: dataset',
    `title: ${quote(`${site.name}: ${site.tagline.charAt(0).toLowerCase()}${site.tagline.slice(1)}`)}`,
    `abstract: ${quote(site.description)}`,
    'authors:',
    `  - name: ${quote(`The editors of ${site.name}`)}`,
    `    email: ${quote(site.email)}`,
    `url: ${quote(`${site.url}/`)}`,
    `repository-code: ${quote(site.repository)}`,
    `license: ${site.licence.name.replaceAll(' ', '-')}`,
    `license-url: ${quote(site.licence.address)}`,
  ].join('\n')}\n`;
}
