import { isUnnamed } from '#lib/speakers.ts';
import type { Post } from '#library/types.ts';
import type { Graph, Role } from './types.ts';

/** Who is named in a post for something else than writing it. A voice is taken from the text, so that it goes when it is withdrawn. */
export interface Credit {
  readonly role: Role;
  /** Their page here, if they have one and it is linked. */
  readonly writer?: string | undefined;
  /** Without a page: the name as printed. */
  readonly name?: string | undefined;
}

/** Everybody who did something for a post besides writing it, each once for a role, in the order in which they are named. */
export function toCredits({ data, prose }: Post): Credit[] {
  const speakers = prose.uses.marks.flatMap((use): Credit[] => {
    if (use.name !== 'Voice') return [];
    const { speaker, writer } = use.props;
    return speaker === undefined || isUnnamed(speaker)
      ? []
      : [{ role: 'quoted', ...toPerson(writer, speaker) }];
  });
  const authors = (data.original?.writers ?? []).map(({ writer, name }): Credit => ({
    role: 'reported',
    ...toPerson(writer, name),
  }));
  const all = [...data.credits, ...authors, ...speakers];
  return [...new Map(all.map((credit) => [toKey(credit), credit])).values()];
}

/** Posts by the writers who did something for them besides writing, by role. */
export function linkCredits(posts: readonly Post[]): Graph['credited'] {
  const found = posts.flatMap((post) => toCredits(post).map((credit) => ({ ...credit, post })));
  const by = (role: Role) => {
    const posts = new Map<string, Post[]>();
    for (const { writer, post, ...credit } of found)
      if (credit.role === role && writer !== undefined)
        posts.set(writer, [...(posts.get(writer) ?? []), post]);
    return posts;
  };
  return {
    edited: by('edited'),
    quoted: by('quoted'),
    reported: by('reported'),
    interviewed: by('interviewed'),
    reviewed: by('reviewed'),
  };
}

function toPerson(writer: string | undefined, name: string): Pick<Credit, 'writer' | 'name'> {
  return writer === undefined ? { name } : { writer };
}

function toKey({ role, writer, name }: Credit): string {
  return `${role} ${writer ?? ''} ${name ?? ''}`;
}
