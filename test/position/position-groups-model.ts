import { groupsOf } from '../difference/model/groups.ts'
import type { Where } from '../difference/model/thing.ts'
import { holds } from '../difference/model/where.ts'
import type { World } from '../difference/model/world.ts'
import { type Asked, bestOf, shownIn } from './shown.ts'

export interface GroupsQuestion extends Asked {
  readonly by: readonly string[]
  readonly where?: Where
  /** The slug of the entity below which groups are requested; otherwise they are of all positions. */
  readonly slug?: string
}

/** The expected groups. For each holder, target and audience only the positions of the best basis count. */
export function positionGroupsOf(world: World, { by, where = {}, slug, ...asked }: GroupsQuestion) {
  const matching = shownIn(world, asked, true).filter(
    ({ stance }) => (!slug || stance.target === slug) && holds(world, { is: 'stance', stance }, where),
  )
  const best = bestOf(matching)
  const days = new Map(best.map(({ stance, day }) => [stance, day]))
  const things = best.map(({ stance }) => ({ is: 'stance' as const, stance }))
  const rows = groupsOf(world, things, { by, orderBy: [] }, (stance) => days.get(stance) ?? '')
  return rows.map((row): object => {
    const [values, figures] = JSON.parse(row)
    return { keys: values.map((value: string | null) => ({ value })), ...figures }
  })
}
