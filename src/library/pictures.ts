import { contentRoot } from './folder.ts';

/** What Astro's image pipeline knows of a picture. */
interface ImageData {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif';
}

const found = import.meta.glob<{ default: ImageData }>(
  ['/content/*/*.{jpg,jpeg,png,webp,avif}', '/tests/fixtures/site/*/*.{jpg,jpeg,png,webp,avif}'],
  { eager: true },
);

/** Finds the pictures that lie in one folder of the content, such as `posts`, by their file names. */
export function findPicturesIn(folder: string): (file: string) => ImageData | undefined {
  return (file) =>
    Object.entries(found).find(
      ([path]) => `${process.cwd()}${path}` === `${contentRoot}/${folder}/${file}`,
    )?.[1].default;
}
