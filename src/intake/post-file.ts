import { toSlug } from '#lib/text.ts';

/** What a writer says about a text. */
interface PostFields {
  readonly title: string;
  readonly standfirst: string;
  /** The name to print: the writer's own or a pen name. */
  readonly name: string;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** The day on which the file is made. */
  readonly day: string;
}

/** A file name without its ending, made of the title: it becomes the post's address. */
export function toFileName(title: string): string {
  // A hyphen may be left at the end where the title was cut.
  return toSlug(title).slice(0, 60).replace(/-+$/, '') || 'my-post';
}

/**
 * The file of a post as a draft. `text` is Markdown that is safe already (see `toSafeText`). A guest's page is made later,
 * so the name as it is to be printed stands beside its id.
 */
export function toPostFile({ title, standfirst, name, topics, day }: PostFields, text: string): string {
  return `---
title: ${toYaml(title)}
standfirst: ${toYaml(standfirst)}
kind: guest
writers: [${toSlug(name) || 'new-writer'}] # to be printed as: ${toLine(name)}
published: ${day}
topics: [${topics.join(', ')}]
audience: [practitioners]
state: draft
---

${text.trim()}
`;
}

/** One line of text as YAML: bare where nothing in it could mean something else. */
function toYaml(text: string): string {
  const line = toLine(text);
  const isBare =
    /^[\p{L}][\p{L}\p{N} ,.;’‘“”()?!–-]*$/u.test(line) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(line);
  return isBare ? line : JSON.stringify(line);
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
