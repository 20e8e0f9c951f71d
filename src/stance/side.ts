import { type EntityOf, entityColumns } from '../entity/entity.ts'
import type { Expression, FoundRule } from '../filter/subject.ts'
import { clockHooks, cypher, fragment } from '../graph/cypher.ts'
import { one } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Stance } from './stance.ts'

const sideByActor = one<EntityOf<'Country'>>(cypher('actor/side', { columns: entityColumns }), () => ({}))

/** Who speaks in these capacities speaks for no side; of what was never coded none is known. */
const APART: readonly (string | null)[] = ['EXPERT', 'JOURNALIST', 'NOT_CODED']

/** The country for whose side a stance speaks. */
export async function sideOf(
  scope: Scope,
  { capacity, onBehalfOf, holder }: Stance,
): Promise<EntityOf<'Country'> | null> {
  return APART.includes(capacity) ? null : sideByActor(scope).load(onBehalfOf ?? holder)
}

const names = APART.map((name) => `'${name}'`).join(', ')

/** The slug of the actor by whose side a stance is judged; null where it speaks for none. */
export const speakerOf: Expression = (it) =>
  `CASE WHEN ${it}.capacity IN [${names}] THEN null ELSE coalesce(${it}.onBehalfOf, ${it}.holder) END`

/** For texts that judge an actor under the clocks as the field `side` does: the slug of the country of `it`, in a list. */
export const sidesOf = fragment('sides')

const foundBySide = fragment('found-by-side', 'that', 'other', 'where', 'name')

/** The actors of the sides that are asked for are found first, from their countries: that is fewer than all actors. */
export const sideRule: FoundRule = {
  is: 'found',
  of: 'Country',
  find: ({ that, other, where, name, moment }) =>
    foundBySide({
      ...{ that: () => that, other: () => other, where: () => where, name: () => name },
      ...clockHooks(moment),
    }),
  among: speakerOf,
  description:
    'The country for whose side it speaks: see the field `side`; `{}` matches if there is one. `not: { side: … }` matches those of no side too.',
}
