// Fetched when a text with pictures is downloaded.
import JSZip from 'jszip';

/** Packs files, each with its name, into one. */
export async function pack(files: readonly (readonly [name: string, file: Blob])[]): Promise<Blob> {
  const zip = new JSZip();
  for (const [name, file] of files) zip.file(name, await file.arrayBuffer());
  return await zip.generateAsync({ type: 'blob' });
}
