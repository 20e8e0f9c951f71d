import { type EntityOf, entityColumns } from '../entity/entity.ts'
import type { FoundRule } from '../filter/subject.ts'
import { columns } from '../graph/columns.ts'
import { cypher, subquery } from '../graph/cypher.ts'
import { one, type Scope } from '../graph/loader.ts'
import type { Stance } from './stance.ts'

const sideByActor = one<EntityOf<'Country'>>(cypher('actor/side'), (scope) => ({
  hooks: { columns: columns(entityColumns, scope) },
}))

/** Who speaks in these capacities speaks for no side. */
const APART: readonly (string | null)[] = ['EXPERT', 'JOURNALIST']

/** The country for whose side a stance speaks. */
export async function sideOf(
  scope: Scope,
  { capacity, onBehalfOf, holder }: Stance,
): Promise<EntityOf<'Country'> | null> {
  return APART.includes(capacity) ? null : sideByActor(scope).load(onBehalfOf ?? holder)
}

/** The slug of the actor by whose side the stance `it` is judged; null where it speaks for none. */
export const speaker = `CASE WHEN it.capacity IN [${APART.map((name) => `'${name}'`).join(', ')}] THEN null ELSE coalesce(it.onBehalfOf, it.holder) END`

const judged = subquery('actor/side')

/** For texts that judge the actor `it` under the clocks: a subquery of one row, or none, with the country. */
export const sideQuery = `CALL (it) { ${judged} }`

/** The actors of the sides that are asked for are found first, from their countries: that is fewer than all actors. */
export const sideRule: FoundRule = {
  is: 'found',
  of: 'Country',
  find: [
    `CALL (that) { ${said(subquery('actor/of-side'), { it: 'that', reached: 'beyond' })} }`,
    `CALL (beyond) { ${said(judged, { it: 'beyond' })} }`,
    'WITH that, beyond, country WHERE country = that',
  ].join(' '),
  among: speaker,
  description:
    'The country for whose side it speaks: see the field `side`; `{}` matches if there is one. `not: { side: … }` matches those of no side too.',
}

function said(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\w+/g, (word) => words[word] ?? word)
}
