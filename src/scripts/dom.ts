/** The element a piece of a page needs. Throws when the page lacks it. */
export function find<E extends Element>(type: new () => E, selector: string, within: ParentNode): E {
  const element = within.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(selector);
}

/** A copy of what a `<template>` of the page holds. */
export function copy(template: string, within: ParentNode): DocumentFragment {
  return document.importNode(find(HTMLTemplateElement, template, within).content, true);
}
