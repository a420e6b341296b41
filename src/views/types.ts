/**
 * What pages and components are given. Everything here is plain data that survives JSON, so that a page can be kept from
 * an earlier build when its props have not changed.
 */

export type * from './types/claims.ts';
export type * from './types/closing.ts';
export type * from './types/evidence.ts';
export type * from './types/figures.ts';
export type * from './types/lists.ts';
export type * from './types/parts.ts';
export type * from './types/people.ts';
export type * from './types/prose.ts';
export type * from './types/texts.ts';
