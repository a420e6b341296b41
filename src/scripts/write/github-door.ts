import { toNewFile } from '#intake/new-file.ts';
import { find } from '../dom.ts';
import type { Post } from './post.ts';

/** The door to GitHub, where the draft travels in an address. */
export interface GitHubDoor {
  /** Leads to a new file with this post; without one the door leads nowhere. */
  readonly lead: (post: Post | undefined) => void;
  /** Takes the writer's agreement back. */
  readonly shut: () => void;
}

/** Makes the second door of a form work. */
export function makeGitHubDoor(form: HTMLFormElement): GitHubDoor {
  const part = (selector: string) => find(HTMLElement, selector, form);
  const agreed = find(HTMLInputElement, '#desk-public', form);
  const way = find(HTMLAnchorElement, '.way a', form);
  let post: Post | undefined;

  /** The address holds the draft, so it is not made before the writer has agreed and the door is open. */
  function showWay(): void {
    const repository = form.dataset['repository'] ?? '';
    const leading = agreed.checked ? post : undefined;
    part('.way').hidden = !leading;
    way.href = repository;
    if (!leading) return;
    const { address, isWhole } = toNewFile(repository, leading.file, leading.wordsOnly);
    way.href = address;
    part('.too-long').hidden = isWhole;
    part('.copy-file').hidden = isWhole;
    part('.no-pictures').hidden = leading.pictures.size === 0;
  }

  function lead(next: Post | undefined): void {
    post = next;
    showWay();
  }

  async function copyFile(): Promise<void> {
    const said = part('.github .said');
    try {
      await navigator.clipboard.writeText(post?.wordsOnly ?? '');
      said.textContent = 'Copied.';
    } catch {
      said.textContent =
        'Your browser does not allow it. Take the file from the third door, and copy its words.';
    }
  }

  agreed.addEventListener('change', showWay);
  part('.copy-file').addEventListener('click', () => void copyFile());
  return {
    lead,
    shut: () => {
      agreed.checked = false;
      lead(undefined);
    },
  };
}
