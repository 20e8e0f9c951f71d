import { fragment, type Hooks } from '../graph/cypher.ts'
import type { Filter } from '../graph/list.ts'
import { speakerOf } from '../stance/side.ts'
import { isWide, type Reading, readingParams } from './basis.ts'

const saidFor = fragment('said-for')
const saidBySides = fragment('said-by-sides', 'speaker')
const positionsOn = fragment('positions-on', 'said', 'actors', 'pooled', 'evidence')
const positions = fragment('positions', 'abouts', 'on', 'whose', 'policy', 'pooled', 'evidence')
const scoredFor = fragment('scored-for')
const scoredSaid = fragment('scored-said', 'said')
const scoredWide = fragment('scored-wide', 'scored', 'said')
const evidence = fragment('evidence', 'apart', 'fields', 'among')
const pooled = fragment('pooled', 'among')
const bestStanding = fragment('best-standing')

const unchanged = () => null
const nothing = () => ''

/**
 * What fills the hook of the stances of `holders` on `targets`: null for those of speakers, which the file has. A wide
 * reading replaces stances by evidence: maps with the properties of a stance, `basis` and `because`.
 */
export function saidOn(reading: Reading): string | null {
  const isOfSides = reading.role === 'SIDE'
  const said = saidBy(reading)
  if (!isWide(reading)) return said
  return positionsOn({
    said: () => said,
    actors: isOfSides ? nothing : unchanged,
    pooled: () => (isOfSides ? pooled({ among: unchanged }) : ''),
    evidence: () => evidence({ apart: nothing, fields: nothing, among: unchanged }),
  })
}

/**
 * What fills the hook of the scores of those: null for stances of speakers, which the file has. The day of evidence begins
 * with its basis, so that the latest is of the best one. Its parameters are `scoredParams`.
 */
export function scoredOn(reading: Reading): string | null {
  const scored = reading.role === 'PRINCIPAL' ? scoredFor({}) : null
  if (!isWide(reading)) return scored
  const said = () => saidOn(reading)
  return isIndexed(reading) ? scoredWide({ scored: () => scored, said }) : scoredSaid({ said })
}

/** The parameters of the scores of a reading. */
export const scoredParams = (reading: Reading) =>
  readingParams(isIndexed(reading) ? { ...reading, bases: reading.bases.filter((one) => one !== 'STATED') } : reading)

/** Whether the index has all that scores need of stances on the targets themselves. */
const isIndexed = ({ role, bases, minConfidence }: Reading) =>
  role !== 'SIDE' && bases.includes('STATED') && minConfidence === 0

function saidBy({ role }: Reading): string | null {
  if (role === 'SPEAKER') return null
  return role === 'PRINCIPAL' ? saidFor({}) : saidBySides({ speaker: (it = '') => speakerOf(it, '') })
}

/** Which evidence is read of everything that is in the graph. */
export interface Everywhere {
  /** The filter of the evidence, in Cypher. */
  readonly where: string
  /** Other Cypher that is evaluated on the evidence. */
  readonly named?: string
  /** Whether it is only of positions on the entity whose slug is `key`. */
  readonly within?: boolean
  readonly clocks?: Partial<Hooks<'visible' | 'lasting'>>
}

/** What fills the hook of all positions: the evidence of a wide reading; null for stances, which the file has. */
export function saidAnywhere(reading: Reading, { where, named = '', within = false, clocks = {} }: Everywhere) {
  if (!isWide(reading)) return null
  const fields = ['holder', 'audience', ...namesIn(`${where} ${named}`)].map((name) => `, .${name}`)
  const isOfSides = reading.role === 'SIDE'
  return positions({
    ...clocks,
    where: () => ` AND (${where})`,
    abouts: within ? unchanged : nothing,
    on: within ? unchanged : nothing,
    policy: () => (within ? null : '()'),
    whose: (it = '') => whose(reading, it),
    pooled: () => (isOfSides ? pooled({ ...clocks, among: nothing }) : ''),
    evidence: () =>
      evidence({
        ...clocks,
        apart: unchanged,
        fields: () => fields.join(''),
        among: (target = '') => (within ? ` AND ${target} = key` : ''),
      }),
  })
}

/** Who counts as the holder of a stance, in Cypher; for SIDE, the actor whose side counts. Null: the stance's holder. */
export function whose({ role }: Reading, stance: string): string | null {
  if (role === 'SPEAKER') return null
  return role === 'SIDE' ? speakerOf(stance, '') : `coalesce(${stance}.onBehalfOf, ${stance}.holder)`
}

/** The properties of evidence `it` that a text of Cypher reads, except those that evidence always has. */
function namesIn(text: string): readonly string[] {
  const names = Array.from(text.matchAll(/\bit\.(\w+)/g), ([, name = '']) => name)
  return [...new Set(names)].filter((name) => !ALWAYS.has(name))
}

const ALWAYS: ReadonlySet<string> = new Set([
  'slug',
  'holder',
  'target',
  'audience',
  'fromDay',
  'position',
  'confidence',
])

/** Whether all stances are looked at to find those of which a filter holds: no index finds them. */
export const looksAtAll = (filter: Filter | null) => !filter || (filter.start === null && filter.searches.length === 0)

/** What fills the hook that puts holders in groups: evidence of a wide reading is read of all at once. */
export const inGroups = (reading: Reading) => (isWide(reading) ? '' : null)

/** What fills the hook of standing positions. */
export const standing = (reading: Reading) => (isWide(reading) ? bestStanding({}) : null)

/** What fills the hook of the evidence of a position, entries of a map. */
export const rests = (reading: Reading) =>
  isWide(reading) ? 'basis: basis, because: [s IN standing | s.because], opposed: [s IN opposed | s.because]' : null
