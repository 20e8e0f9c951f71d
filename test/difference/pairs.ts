import { subjectNames, subjectOf } from '../../src/filter/subjects.ts'
import { kinds, type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../src/model/vocabulary.ts'
import type { Random } from '../generated/random.ts'
import { fieldsOf, hasInput, nameOf } from './inputs.ts'
import { type List, lists } from './lists.ts'
import type { Where } from './model/thing.ts'
import { randomOperand, valuesField } from './random-where.ts'
import { randomSlot } from './slots.ts'

/** A field of a filter and one of its operators: `Policy`, `penalty.amount`, `lt`. */
export interface Pair {
  /** The prefix of the filter's input. */
  readonly subject: string
  readonly path: readonly string[]
  /** The subject that has the last field of the path: `Policy`, or `Sum` where a sum is a part of it. */
  readonly owner: string
  /** The input that has the operator: `FloatFilter`. */
  readonly filter: string
  readonly operator: string
}

/** The tables that the inputs of the API are made from. */
function rulesOf(name: string) {
  const subject = subjectNames().find((one) => one === name)
  if (!subject) throw new Error(`There is no subject ${name}`)
  return subjectOf(subject).rules
}

/** Every pair of every subject that has a list. */
export function allPairs(): readonly Pair[] {
  return [...listed].flatMap((subject) => pairsBelow(subject, [], subject))
}

const listed: ReadonlySet<string> = new Set(lists.map(({ input }) => input))

function pairsBelow(subject: string, above: readonly string[], owner: string): readonly Pair[] {
  const pairsOf = (path: readonly string[], filter: string, operators: readonly string[]) =>
    operators.map((operator) => ({ subject, path, owner, filter, operator }))
  return Object.entries(rulesOf(owner)).flatMap(([field, rule]) => {
    const path = [...above, field]
    if (rule.is === 'value') return pairsOf(path, `${rule.type}Filter`, [...fieldsOf(`${rule.type}Filter`).keys()])
    if (rule.is === 'part') return pairsBelow(subject, path, rule.of)
    if (rule.is === 'one' && !listed.has(rule.of)) return pairsBelow(subject, path, rule.of)
    if (rule.is !== 'many') return []
    const claims = rule.relationships ? 'Relationship' : rule.of
    const counting = [...fieldsOf(`${claims}CountFilter`).keys()].filter((operator) => operator !== 'where')
    return [
      ...pairsOf(path, `${claims}Quantifier`, ['some', 'none', 'every']),
      ...pairsOf([...path, 'count'], `${claims}CountFilter`, counting),
    ]
  })
}

/**
 * What subjects have in common: a field with the same rule is the same condition of each. Of those that share it, each
 * is asked about it, and each of its operators is asked of one; of which, the seed decides.
 */
export function inTurns(pairs: readonly Pair[], seed: number): readonly Pair[] {
  const numbers = new Map<object, number>()
  const numberOf = (rule: object) => {
    numbers.set(rule, numbers.get(rule) ?? numbers.size)
    return numbers.get(rule)
  }
  const shared = Map.groupBy(pairs, (pair) => `${pair.path.join('.')} ${rulesAlong(pair).map(numberOf)}`)
  return [...shared.values()].flatMap((sharing) => {
    const ofSubjects = [...Map.groupBy(sharing, ({ subject }) => subject).values()]
    const operators = ofSubjects[0]?.length ?? 0
    return Array.from({ length: Math.max(ofSubjects.length, operators) }, (_, turn) => {
      const pair = ofSubjects[turn % ofSubjects.length]?.[(turn + seed) % operators]
      if (!pair) throw new Error(`Subjects that share ${sharing.map(nameOfPair)} differ in operators`)
      return pair
    })
  })
}

/** The rules of the fields of its path. A count goes by the rule of what is counted. */
function rulesAlong({ subject, path }: Pair): readonly object[] {
  let owner = subject
  return path.flatMap((field, index) => {
    if (field === 'count' && index === path.length - 1) return []
    const rule = rulesOf(owner)[field]
    if (!rule) throw new Error(`There is no rule for ${field} of ${owner}`)
    if ('of' in rule) owner = rule.of
    return [rule]
  })
}

export const nameOfPair = ({ subject, path, operator }: Omit<Pair, 'filter' | 'owner'>) =>
  `${subject}.${path.join('.')} ${operator}`

/** The names of the pairs that a filter uses on its own subject. */
export function pairsIn(subject: string, where: unknown): readonly string[] {
  const all = new Set(allPairs().map(nameOfPair))
  const within = (part: unknown, path: readonly string[]): readonly string[] => {
    if (Array.isArray(part)) return part.flatMap((each) => within(each, path))
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part).flatMap(([name, given]) => {
      if (['and', 'or', 'not'].includes(name)) return within(given, path)
      const pair = nameOfPair({ subject, path, operator: name })
      return all.has(pair) ? [pair] : within(given, [...path, name])
    })
  }
  return within(where, [])
}

/** The list in which a pair is asked: a root list if there is one. */
export function listOf({ subject }: Pair): List {
  const [list] = lists.filter(({ input, shows }) => input === subject && shows !== 'groups')
  if (!list) throw new Error(`There is no list of ${subject}`)
  return list
}

/** A filter of this pair only, with slots for its values. */
export function conditionOf(random: Random, pair: Pair): Where {
  const { path, filter, operator } = pair
  const asked = path.reduceRight<unknown>(
    (inner, field) => ({
      [field]: field === 'relationships' ? { types: someTypes(random, pair.subject), ...(inner as Where) } : inner,
    }),
    { [operator]: operandOf(random, filter, operator, path.at(-1) ?? '', pair.subject) },
  )
  return asked as Where // an object, since a path has at least one field
}

/** Up to five types that can join an entity of that kind, to find much without long planning. */
export function someTypes(random: Random, subject: string): readonly RelationshipType[] {
  const joining = relationshipTypeNames.filter((type) => {
    const ends: readonly string[] = [...relationshipTypes[type].from, ...relationshipTypes[type].to]
    return !(subject in kinds) || ends.includes(subject)
  })
  return [...new Set([random.pick(joining), ...random.some(joining, 4)])]
}

function operandOf(random: Random, filter: string, operator: string, field: string, subject: string): unknown {
  const type = fieldsOf(filter).get(operator)
  const confidence = fieldsOf('FloatFilter').get('gte')
  if (type && confidence && hasInput(nameOf(type))) {
    return { confidence: { gte: randomSlot(random, { operator: 'gte', type: confidence, field: 'confidence' }) } }
  }
  return randomOperand(random, filter, operator, valuesField(`${subject}Where`, field))
}
