/** One file as Git lists it. `mode` says what it is: `100644` a plain file, `120000` a link, `160000` another repository. */
export interface TreeFile {
  readonly mode: string;
  readonly hash: string;
  /** In bytes; nothing for what is no file. */
  readonly size: number;
  readonly path: string;
}

/** The largest file that is taken over, in bytes: five times a large photograph. */
const LARGEST = 20_000_000;

/** Reads what `git ls-tree -r -l -z` prints. A path that is not UTF-8 holds U+FFFD where it is not. */
export function readTree(listing: Buffer): TreeFile[] {
  return listing
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , hash = '', size = ''] = line.slice(0, tab).split(/ +/);
      return { mode, hash, size: Number(size) || 0, path: line.slice(tab + 1) };
    });
}

/** Why a file is not taken over, or `undefined`. Only plain files below `content/` ever are. */
export function findTreeFault({ mode, size, path }: TreeFile): string | undefined {
  const shown = path.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 120);
  const parts = path.split('/');
  if (parts[0] !== 'content' || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)))
    return `${shown}  This is no path below content/.  Mend: put the file into one of the folders of content/.`;
  if (mode === '120000') return `${shown}  This is a link to another place.  Mend: put the file itself here.`;
  if (mode === '160000') return `${shown}  This is another repository.  Mend: put the files themselves here.`;
  if (/[^\x20-\x7e]|\\/.test(path))
    return `${shown}  The name holds a character that names of files here do not have.  Mend: rename it with small letters a–z, digits and hyphens.`;
  if (parts.length === 1) return `${shown}  This must be a folder.  Mend: bring the folder back.`;
  if (size > LARGEST)
    return `${shown}  The file is ${Math.round(size / 1e6)} MB large.  Mend: make the picture smaller; a text is never so large.`;
  return undefined;
}
