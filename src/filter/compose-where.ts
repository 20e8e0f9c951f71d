import { clientError } from '../errors.ts'
import { fragment } from '../graph/cypher.ts'
import { fromOthers } from '../graph/from-others.ts'
import { FEW, type Filter, type Start } from '../graph/list.ts'
import { luceneQuery } from '../text/search-text.ts'
import { visible } from '../time/clocks.ts'
import { type Beginning, FOUND, fewValues, findFew, identifiedBy, keysOf } from './beginning.ts'
import { allTrue, alternative, begun, type Condition, certainly, enclosed, NOTHING, single } from './condition.ts'
import { countOperators, isComparison, type Operators, operatorsOf } from './operators.ts'
import { allOf, type Place, refuseNull } from './place.ts'
import type { Where } from './subject.ts'
import {
  type Around,
  countAlong,
  existsAlong,
  type FoundRule,
  type Key,
  type ManyRule,
  type OneRule,
  type Rule,
  type SearchRule,
  SLUG,
} from './subject.ts'
import { type SubjectName, subjectOf } from './subjects.ts'

/** How many related things a filter may go from one to the next. */
const DEEPEST = 4

/** A filter that can be said of another moment too. Where it is a key it is told by its text, which has no moment. */
export interface ComposedFilter extends Filter {
  readonly at: (moment: string) => Filter
}

/** How a filter stands in its statement. */
export interface Placing {
  /** Whether the list is of all there is. */
  readonly isWhole?: boolean
  /** The rule that is about the thing whose list it is: the thing whose slug is among `$keys`. */
  readonly parent?: string
  /** What tells it from other filters of the statement: its parameters and what it finds begin so. */
  readonly name?: string
  /** What the parameters of the clocks begin with by which its claims are judged. */
  readonly moment?: string
}

/**
 * A client's filter as Cypher. Texts come from the subjects' tables alone and values are parameters, so that the text
 * is the same for all filters of one shape. Throws BAD_USER_INPUT for a null, QUERY_TOO_DEEP for too many related
 * things within one another.
 *
 * What is asked of one related thing is looked up from each row that comes so far. Where `isWhole`, of a list of all
 * there is, what takes more than a look at that thing is asked once of each such thing, before the rows are read; so is
 * what is asked of the thing whose list it is.
 */
export function composeWhere(subject: SubjectName, where: Where, placing: Placing = {}): ComposedFilter {
  return { ...composed(subject, where, placing), at: (moment) => composed(subject, where, { ...placing, moment }) }
}

function composed(
  subject: SubjectName,
  where: Where,
  { isWhole = false, parent, name: prefix = '', moment = '' }: Placing,
): Filter {
  const params: Record<string, unknown> = {}
  const searches: string[] = []
  let variables = 0
  const { text, beginning } = all(subject, where, { it: 'it', other: 'other', path: 'where', depth: 0 })
  return { text, params, searches, start: beginning ? startOf(beginning) : null }

  /** All that one object asks. */
  function all(subject: SubjectName, where: Where, place: Place): Condition {
    return allOf(where, place, (field, given, at) => {
      if (field === 'not') return single(`NOT ${certainly(all(subject, given as Where, at).text)}`)
      if (field === 'and' || field === 'or') {
        const parts = (given as readonly Where[]).map((part) => all(subject, part, at))
        return field === 'and' ? allTrue(parts) : single(parts.map(alternative).join(' OR ') || NOTHING)
      }
      const rule = subjectOf(subject).rules[field]
      if (!rule) throw new Error(`There is no rule for ${field} of ${subject}`)
      return byRule(rule, given, at, field)
    })
  }

  function byRule(rule: Rule, given: unknown, place: Place, field: string): Condition {
    if (rule.is === 'value') {
      const condition = compared(operatorsOf(rule.type), rule.expression(place.it, moment), given as Where, place)
      return rule.key && mayBegin(place) ? ownKey(rule.key, given as Where, condition) : condition
    }
    if (rule.is === 'search') return single(searched(rule, String(given), place))
    const name = rule.of as SubjectName // a test holds the tables to it
    const where = given as Where
    if (rule.is === 'found') return single(foundFirst(rule, where, place))
    if (rule.is === 'end') return all(name, where, { ...place, it: place.other })
    if (rule.is === 'kind') return allTrue([single(`${place.it}:${name}`), all(name, where, place)])
    if (rule.is === 'part') return all(name, where, { ...place, it: rule.as(place.it, moment) })
    return rule.is === 'one' ? one(rule, where, place, place.depth === 0 && field === parent) : many(rule, where, place)
  }

  function compared(operators: Operators, expression: string, given: Where, place: Place): Condition {
    return allOf(given, place, (name, argument) => {
      const operator = operators[name]
      if (!operator) throw new Error(`There is no operator ${name}`)
      const parameter = newParameter()
      const text = operator.cypher(expression, `$${parameter}`, argument)
      if (text.includes(`$${parameter}`)) params[parameter] = operator.sent ? operator.sent(argument) : argument
      return single(text)
    })
  }

  /** A slug alone is compared where it stands, which an index may serve. */
  function one(rule: OneRule, { slug, ...rest }: Where, place: Place, isParent: boolean): Condition {
    const own = rule.slug?.(place.it, moment)
    if (own === undefined || !isComparison(slug)) {
      return related(rule, slug === undefined ? rest : { slug, ...rest }, place, isParent)
    }
    const held = heldSlug(own, slug, place)
    return Object.keys(rest).length === 0 ? held : allTrue([held, related(rule, rest, place, isParent)])
  }

  function heldSlug(own: string, slug: Where, place: Place): Condition {
    const condition = compared(operatorsOf('String'), own, slug, place)
    const slugs = mayBegin(place) ? fewValues(slug) : null
    if (!slugs) return condition
    const rest = Object.keys(slug).length === 1 ? 'true' : condition.text // another operator may leave out some of them
    return begun(condition, { property: own, keys: given(slugs), rest })
  }

  function related(rule: OneRule, asked: Where, place: Place, isParent: boolean): Condition {
    const own = rule.slug?.(place.it, moment)
    const that = deeper(place)
    const of = rule.of as SubjectName // a test holds the tables to it
    const { text } = all(of, asked, that)
    const exists = rule.exists({ it: place.it, that: that.it, other: that.other, where: text, moment })
    const isFound = (isWhole || isParent) && own !== undefined && text.includes('{')
    const [label, among] = isParent ? ['Entity', `${that.it}.slug IN $keys AND `] : [rule.of, '']
    const condition = single(isFound ? `${own} IN ${foundAmong(label, that.it, among + enclosed(text))}` : exists)
    const identified = own !== undefined && mayBegin(place) ? identifiedBy(of, asked) : null
    if (own === undefined || !identified) return condition
    const find = findFew(identified.key, given(keysOf(identified)), that.it, enclosed(text))
    const instead = isFound ? (searches.at(-1) ?? null) : null
    return begun(condition, { property: own, keys: FOUND, otherwise: exists, find, instead })
  }

  /** A value that an index finds. Several things may have its key, so that the value is still compared. */
  function ownKey(key: Key, where: Where, condition: Condition): Condition {
    const values = fewValues(where)
    if (!values) return condition
    const [rest, keys] = [condition.text, given(keysOf({ key, values }))]
    if (key === SLUG) return begun(condition, { property: 'it.slug', keys, rest })
    const find = findFew(key, keys, 'that', 'true')
    return begun(condition, { property: 'it.slug', keys: FOUND, rest, otherwise: rest, find })
  }

  /** Whether a condition is asked of the list's own things. */
  function mayBegin({ it, depth }: Place): boolean {
    return isWhole && it === 'it' && depth === 0
  }

  function startOf({ find, instead, ...start }: Beginning): Start {
    params['few'] = FEW
    const needed = searches.filter((search) => search !== instead)
    return { ...start, searches: find === null ? needed : [...needed, find] }
  }

  function given(value: unknown): string {
    const parameter = newParameter()
    params[parameter] = value
    return `$${parameter}`
  }

  function foundFirst({ of, find, among }: FoundRule, where: Where, place: Place): string {
    const { it: that, other, ...deep } = deeper(place)
    const { text } = all(of as SubjectName, where, { it: that, other, ...deep })
    const name = newFinds()
    searches.push(find({ that, other, where: enclosed(text), name, moment }))
    return `${among(place.it, moment)} IN ${name}`
  }

  function many(rule: ManyRule, { types, direction, ...quantifiers }: Where, place: Place): Condition {
    refuseNull(`${place.path}.types`, types)
    refuseNull(`${place.path}.direction`, direction)
    return allOf(quantifiers, place, (quantifier, given, at) => {
      const that = deeper(at)
      const pattern = rule.pattern(at.it, that.it, that.other, { types, direction } as Around)
      const { where = {}, ...count } =
        quantifier === 'count' ? (given as { readonly where?: Where }) : { where: given as Where }
      refuseNull(`${at.path}.where`, where)
      const { text } = all(rule.of as SubjectName, where, that)
      const isThere = Array.isArray(types) && types.length === 0 ? NOTHING : visible(that.it, moment)
      const seen = direction === 'INCOMING' ? `${isThere} AND ${fromOthers(that.it)}` : isThere
      const exists = (condition: string) => existsAlong(pattern, that.it, `${seen} AND ${condition}`)
      if (quantifier === 'some') return single(exists(enclosed(text)))
      if (quantifier === 'none') return single(`NOT ${exists(enclosed(text))}`)
      if (quantifier === 'every') return single(`NOT ${exists(`NOT ${certainly(text)}`)}`)
      return compared(countOperators, countAlong(pattern, that.it, `${seen} AND ${enclosed(text)}`), count, at)
    })
  }

  function searched({ index }: SearchRule, text: string, { it }: Place): string {
    const query = luceneQuery(text)
    if (query === null) return NOTHING
    const [parameter, name] = [given(query), newFinds()]
    searches.push(foundByWords({ index: () => `'${index}'`, query: () => parameter, name: () => name }))
    return `${it}.slug IN ${name}`
  }

  /** The name of a list of slugs that is made once for the statement, and may name those that were made before. */
  function foundAmong(label: string, that: string, where: string): string {
    const name = newFinds()
    searches.push(found({ label: () => label, that: () => that, where: () => where, name: () => name }))
    return name
  }

  function newParameter(): string {
    return `${prefix}w${Object.keys(params).length}`
  }

  function newFinds(): string {
    return `${moment}${prefix}found${searches.length}`
  }

  function deeper({ path, depth }: Place): Place {
    if (depth === DEEPEST) {
      const told = `A filter may go ${DEEPEST} related things deep, and '${path}' goes further. Ask for less, or in several requests.`
      throw clientError('QUERY_TOO_DEEP', told, { rule: 'filterDepth' })
    }
    variables += 1
    return { it: `x${variables}`, other: `o${variables}`, path, depth: depth + 1 }
  }
}

const found = fragment('found', 'label', 'that', 'where', 'name')
const foundByWords = fragment('found-by-words', 'index', 'query', 'name')
