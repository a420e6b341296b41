import { toLine } from '#lib/problem.ts';
import { contentRoot } from './folder.ts';
import { getReading } from './index.ts';
import { toInnerPath } from './inner-path.ts';

/** What Astro's image pipeline knows of a picture. */
interface ImageData {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif';
}

/** Pictures by their path in the project, with a slash before it. */
type Told<Image> = Readonly<Record<string, { readonly default: Image }>>;

// Vite reads these two patterns as they stand here: no name can take their place.
const told: Told<ImageData> = import.meta.glob<{ default: ImageData }>(
  ['/content/*/*.{jpg,jpeg,png,webp,avif}', '/tests/fixtures/site/*/*.{jpg,jpeg,png,webp,avif}'],
  { eager: true },
);
/** The content folders in them. A copy of the content elsewhere is shown without its pictures. */
const ROOTS: readonly string[] = ['content', 'tests/fixtures/site'];

/** Finds the pictures that lie in one folder of the content, such as `posts`, by their file names. */
export function findPicturesIn(folder: string): (file: string) => ImageData | undefined {
  const root = toInnerPath(process.cwd(), contentRoot);
  return (file) => findPicture(told, root, `${folder}/${file}`, getReading().library.pictures);
}

/**
 * The picture at `path` in the content folder `root`. Throws for one of those that `lie` there and that Vite was not told of:
 * a page without it would look whole. One that does not lie there is named by the rules, before a build or beside the page.
 */
export function findPicture<Image>(
  all: Told<Image>,
  root: string,
  path: string,
  lie: readonly string[],
): Image | undefined {
  const picture = all[`/${root}/${path}`]?.default;
  if (picture !== undefined || !ROOTS.includes(root) || !lie.includes(path)) return picture;
  throw new Error(
    toLine({
      file: `${root}/${path}`,
      line: 1,
      column: 1,
      rule: 'picture',
      message: 'The picture lies in its folder, but no page can be given it.',
      mend: 'Run the command again in the folder of the project, where package.json lies; if that does not help, tell the editors.',
      level: 'error',
    }),
  );
}
