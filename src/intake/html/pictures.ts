import type { ElementContent } from 'hast';
import { groupPhrases, isBlank, isElement, rewrite } from './tree.ts';

/** The blocks of a text with every picture taken out of its sentence, list or table and put after it. */
export function liftPictures(nodes: readonly ElementContent[]): ElementContent[] {
  return groupPhrases(nodes).flatMap((block) => {
    const pictures: ElementContent[] = [];
    const rest = rewrite([block], (element) => {
      if (element.tagName !== 'picture') return [element];
      pictures.push(element);
      return [];
    });
    return [...rest.filter((node) => !isBlank(node) || isElement(node, 'hr')), ...pictures];
  });
}
