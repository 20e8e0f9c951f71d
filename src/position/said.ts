import { fragment, type Hooks } from '../graph/cypher.ts'
import { speakerOf } from '../stance/side.ts'
import { isWide, type Reading } from './basis.ts'

const saidFor = fragment('said-for')
const saidAboutFor = fragment('said-about-for')
const saidBySides = fragment('said-by-sides', 'speaker')
const positionsOn = fragment('positions-on', 'said', 'about', 'actors', 'shown', 'pooled')
const positions = fragment('positions', 'on', 'whose', 'fields', 'policy', 'shown', 'pooled')
const shown = fragment('shown')
const pooled = fragment('pooled', 'kept', 'among')
const bestStanding = fragment('best-standing')

const unchanged = () => null
const nothing = () => ''

/**
 * What fills the hook of the stances of `holders` on `targets`. Where more than stances is asked for, those are positions:
 * maps that have what is asked of a stance, with `basis` and `because`.
 */
export function saidOn({ role, ...reading }: Reading): string | null {
  const said =
    role === 'SPEAKER'
      ? null
      : role === 'PRINCIPAL'
        ? saidFor({})
        : saidBySides({ speaker: (it = '') => speakerOf(it, '') })
  if (!isWide({ role, ...reading })) return said
  const bySides = `WITH [about] AS targets\n${saidBySides({ speaker: (it = '') => speakerOf(it, '') })}`
  return positionsOn({
    said: () => said,
    about: () => (role === 'SPEAKER' ? null : role === 'PRINCIPAL' ? saidAboutFor({}) : bySides),
    actors: role === 'SIDE' ? nothing : unchanged,
    shown: role === 'SIDE' ? nothing : unchanged,
    pooled: () => (role === 'SIDE' ? `${pooled({ kept: unchanged, among: unchanged })}\n${shown({})}` : ''),
  })
}

/** What is asked of all positions, and what they are filled with beside. */
export interface Everywhere {
  /** What is asked of each: it names properties. */
  readonly where: string
  /** Texts that name what else is read. */
  readonly named?: string
  /** Only those on the entity whose slug is `key`. */
  readonly within?: boolean
  readonly clocks?: Partial<Hooks<'visible' | 'lasting'>>
}

/** What fills the hook of all positions; null where only stances of their speakers are asked for. */
export function saidAnywhere(reading: Reading, { where, named = '', within = false, clocks = {} }: Everywhere) {
  if (!isWide(reading)) return null
  const isOfSides = reading.role === 'SIDE' // whose people and bodies are pooled before what they show is judged
  const fields = namesIn(`${where} ${named}`).map((name) => `, .${name}`)
  return positions({
    ...clocks,
    where: () => ` AND (${where})`,
    on: (target = '') => (within ? `${target} = key AND` : ''),
    policy: () => (within ? '(:Entity {slug: key})' : null),
    whose: (it = '') => whose(reading, it),
    fields: () => fields.join(''),
    shown: isOfSides ? nothing : unchanged,
    pooled: () => (isOfSides ? `${pooled({ ...clocks, kept: nothing, among: nothing })}\n${shown({})}` : ''),
  })
}

/** Whose position a stance counts as, in Cypher; of a side it is the actor whose side is asked. Null: its holder's. */
export function whose({ role }: Reading, stance: string): string | null {
  if (role === 'SPEAKER') return null
  return role === 'SIDE' ? speakerOf(stance, '') : `coalesce(${stance}.onBehalfOf, ${stance}.holder)`
}

/** Properties that maps of positions lack otherwise. */
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

/** What fills the hook of where holders stand. */
export const standing = (reading: Reading) => (isWide(reading) ? bestStanding({}) : null)

/** What fills the hook of what a position rests on, entries of a map. */
export const rests = (reading: Reading) =>
  isWide(reading) ? 'basis: basis, because: [s IN standing | s.because], opposed: [s IN opposed | s.because]' : null
