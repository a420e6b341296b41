import type { Parcel } from './doors.ts';
import { make } from './make.ts';

/** Milliseconds after which a browser has taken what it was told to save. */
const TAKEN = 10_000;

/** Saves a post on the device: its file, or one packed folder with its pictures. Gives the name of what was saved. */
export async function save({ post, pictures }: Parcel): Promise<string> {
  if (post.pictures.size === 0) {
    saveFile(new Blob([post.whole], { type: 'application/octet-stream' }), post.file);
    return post.file;
  }
  const { pack } = await import('./pack.ts');
  const name = post.file.replace(/mdx$/, 'zip');
  const files = [...post.pictures].flatMap(([number, file]): [string, Blob][] => {
    const picture = pictures.get(number)?.file;
    return picture ? [[file, picture]] : [];
  });
  saveFile(await pack([[post.file, new Blob([post.whole])], ...files]), name);
  return name;
}

function saveFile(file: Blob, name: string): void {
  const link = make('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
