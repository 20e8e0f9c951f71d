import { selectionOf } from '../filter/composed.ts'
import { FIGURES, type Figure } from '../graph/columns.ts'
import { cypher, type Hooks } from '../graph/cypher.ts'
import type { Filter } from '../graph/list.ts'
import { list } from '../graph/loader.ts'
import type { ConnectionRequest } from '../paging/connection.ts'
import { isWide, type Reading, type ReadingAsked, readingOf, readingParams } from '../position/basis.ts'
import { listWithLess } from '../position/less-evidence.ts'
import { saidAnywhere } from '../position/said.ts'
import { allFromIndex, onFromIndex } from '../stance/from-index.ts'
import { groupsPage } from './group-fields.ts'
import { groupHooks, type StanceGroupKey, stanceGroupKeys } from './group-keys.ts'
import type { StanceGroup } from './groups.ts'

interface StanceGroupArgs {
  readonly by: readonly StanceGroupKey[]
  /** Whether only stances on one entity are grouped, or all. */
  readonly within: boolean
  readonly figures: readonly Figure[]
}

interface SaidGroupArgs extends StanceGroupArgs {
  /** Whether the filter finds its stances from a few keys or by a search. */
  readonly isFound: boolean
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
  const { filter } = selectionOf(asking.context, asking.info)
  const args = { by, within: asking.key !== '', figures: figuresOf(asking) }
  if (!isWide(reading)) {
    const said = { ...args, isFound: isFound(filter) }
    return groupsPage(asking, by, { list: stanceGroups, args: said, of: 'StanceGroup' })
  }
  const where = filter?.text ?? 'true'
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

const isFound = (filter: Filter | null) => filter !== null && (filter.start !== null || filter.searches.length > 0)

/** Stances that the filter finds are read from where they are; all of them, and those on one entity, from an index. */
const stanceGroups = list<StanceGroup, SaidGroupArgs, 'within' | 'grouped' | 'keys' | FigureHook>(
  cypher('stance/groups', { hooks: ['within', 'grouped', 'keys', ...figureNames] }),
  ({ by, within, isFound, figures }) => ({
    hooks: {
      read: isFound ? () => null : within ? onFromIndex : allFromIndex,
      within: () => (within ? null : ''),
      ...groupHooks(keysOf(by)),
      ...figureHooks(figures),
    },
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
