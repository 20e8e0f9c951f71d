import type { Properties } from './properties.ts'

/** How sentences speak of an entity, of whatever kind. */
export const wording = {
  phrase: {
    type: 'String',
    description:
      'What it is called within a sentence, with its article: `the ban on sales to ZTE`, `the United States`, `technology`. If missing, its name; that of a proposition or a source is then in quotation marks.',
  },
  plural: {
    type: 'Boolean',
    description:
      'Whether a sentence has a plural verb after it: `U.S. officials are`. If missing, the verb is singular.',
  },
} as const satisfies Properties
