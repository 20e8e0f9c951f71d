import { selectionOf } from '../filter/composed.ts'
import { FIGURES, type Figure } from '../graph/columns.ts'
import { cypher, type Hooks } from '../graph/cypher.ts'
import { list } from '../graph/loader.ts'
import type { ConnectionRequest } from '../paging/connection.ts'
import { isWide, type Reading, type ReadingAsked, readingOf, readingParams } from '../position/basis.ts'
import { listWithLess } from '../position/less-evidence.ts'
import { saidAnywhere } from '../position/said.ts'
import { groupsPage } from './group-fields.ts'
import { groupHooks, type StanceGroupKey, stanceGroupKeys } from './group-keys.ts'
import type { StanceGroup } from './groups.ts'

interface StanceGroupArgs {
  readonly by: readonly StanceGroupKey[]
  /** Whether only stances on one entity are grouped, or all. */
  readonly within: boolean
  readonly figures: readonly Figure[]
}

interface PositionGroupArgs extends StanceGroupArgs {
  readonly reading: Reading
  /** The filter of positions, in Cypher. */
  readonly where: string
}

export interface GroupsAsked extends ReadingAsked {
  readonly by: readonly StanceGroupKey[]
}

/** Groups of the stances, or of the positions, on the entity whose slug is the key; on all entities if the key is empty. */
export function stanceGroupsPage(asking: ConnectionRequest, { by, ...asked }: GroupsAsked) {
  const reading = readingOf('stanceGroups', asked)
  const args = { by, within: asking.key !== '', figures: figuresOf(asking) }
  if (!isWide(reading)) return groupsPage(asking, by, { list: stanceGroups, args, of: 'StanceGroup' })
  const where = selectionOf(asking.context, asking.info).filter?.text ?? 'true'
  return groupsPage(asking, by, { list: positionGroups, args: { ...args, reading, where }, of: 'StanceGroup' })
}

/** The figures that are asked for; all where the groups may be sorted by one. */
function figuresOf({ context, info }: ConnectionRequest): readonly Figure[] {
  return selectionOf(context, info).order ? FIGURES : FIGURES.filter((figure) => context.breadth.has(figure))
}

/** What each figure is computed from: the file's own, or nothing. */
function figureHooks(figures: readonly Figure[]): Hooks<FigureHook> {
  const only = (figure: Figure) => () => (figures.includes(figure) ? null : 'null')
  return { holder: only('holders'), score: only('scores'), day: only('days') }
}

const figureNames = ['holder', 'score', 'day'] as const
type FigureHook = (typeof figureNames)[number]

const keysOf = (by: readonly StanceGroupKey[]) => by.map((key) => stanceGroupKeys[key])

const stanceGroups = list<StanceGroup, StanceGroupArgs, 'within' | 'grouped' | 'keys' | FigureHook>(
  cypher('stance/groups', { hooks: ['within', 'grouped', 'keys', ...figureNames] }),
  ({ by, within, figures }) => ({
    hooks: { within: () => (within ? null : ''), ...groupHooks(keysOf(by)), ...figureHooks(figures) },
  }),
)

const groups = list<StanceGroup, PositionGroupArgs, 'positions' | 'grouped' | 'keys' | FigureHook>(
  cypher('position/groups', { hooks: ['positions', 'grouped', 'keys', ...figureNames] }),
  ({ by, within, figures, reading, where }) => {
    const { grouped, keys } = groupHooks(keysOf(by))
    const positions = () => saidAnywhere(reading, { where, named: grouped() ?? '', within })
    return { params: readingParams(reading), hooks: { positions, grouped, keys, ...figureHooks(figures) } }
  },
)

const positionGroups = listWithLess('stanceGroups', "fewer stances by 'where'", groups)
