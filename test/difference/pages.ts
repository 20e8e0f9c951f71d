import type { PageAsked } from './model/page.ts'

/** The combinations of page arguments to ask. */
export const pages: readonly (readonly (keyof PageAsked)[])[] = [
  [],
  ['first'],
  ['first', 'after'],
  ['first', 'before'],
  ['last'],
  ['last', 'before'],
  ['last', 'after'],
  ['first', 'after', 'before'],
  ['last', 'after', 'before'],
  ['first', 'last'],
  ['first', 'last', 'after', 'before'],
]
