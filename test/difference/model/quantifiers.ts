import { relationshipsAround, type Way } from './around.ts'
import type { Entity } from './graph.ts'
import type { Thing, Where } from './thing.ts'
import { is, plain } from './values.ts'
import type { World } from './world.ts'

/** Whether some, none, every, or a given number of these claims match. */
export function quantified(claims: readonly Thing[], asked: Where, holds: (claim: Thing, where: Where) => boolean) {
  return Object.entries(asked).every(([quantifier, given]) => {
    const count = (where: Where) => claims.filter((claim) => holds(claim, where)).length
    switch (quantifier) {
      case 'some':
        return count(given as Where) > 0
      case 'none':
        return count(given as Where) === 0
      case 'every':
        return count(given as Where) === claims.length
      case 'count': {
        const { where = {}, ...numbers } = given as { readonly where?: Where }
        return is(plain(count(where)), numbers)
      }
      default:
        throw new Error(`The model knows no quantifier ${quantifier}`)
    }
  })
}

/** The claims of an entity that the field of that name covers. */
export function claimsOf(world: World, { slug }: Entity, field: string, way: Way = {}): readonly Thing[] {
  if (field === 'relationships') return relationshipsAround(world, world.relationships, slug, way)
  const end = field === 'stances' ? 'holder' : field === 'stancesOn' ? 'target' : 'onBehalfOf'
  return world.stances.filter((stance) => stance[end] === slug).map((stance) => ({ is: 'stance', stance }))
}
