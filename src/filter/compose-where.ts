import { badInput, clientError } from '../errors.ts'
import { fragment } from '../graph/cypher.ts'
import { fromOthers } from '../graph/from-others.ts'
import type { Filter } from '../graph/list.ts'
import { luceneQuery } from '../text/search-text.ts'
import { visible } from '../time/clocks.ts'
import { countOperators, type Operators, operatorsOf } from './operators.ts'
import {
  type Around,
  existsAlong,
  type FoundRule,
  type ManyRule,
  type OneRule,
  type Rule,
  type SearchRule,
} from './subject.ts'
import { type SubjectName, subjectOf } from './subjects.ts'

/** A filter as the client gives it, by the input that is made of its subject. */
export type Where = Readonly<Record<string, unknown>>

/** How many related things a filter may go from one to the next. */
const DEEPEST = 4

/** Which variables a condition is about, and where in the client's filter it stands. */
interface Place {
  readonly it: string
  readonly other: string
  readonly path: string
  readonly depth: number
}

/** A condition in Cypher, and whether it is several that must all hold. */
interface Condition {
  readonly text: string
  readonly isBoth: boolean
}

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
  const { text } = all(subject, where, { it: 'it', other: 'other', path: 'where', depth: 0 })
  return { text, params, searches }

  /** All that one object asks. */
  function all(subject: SubjectName, where: Where, place: Place): Condition {
    return allOf(where, place, (field, given, at) => {
      if (field === 'not') return single(`NOT ${certainly(all(subject, given as Where, at).text)}`)
      if (field === 'and' || field === 'or') {
        const parts = (given as readonly Where[]).map((part) => all(subject, part, at))
        return field === 'and' ? allTrue(parts) : single(parts.map(alternative).join(' OR ') || 'false')
      }
      const rule = subjectOf(subject).rules[field]
      if (!rule) throw new Error(`There is no rule for ${field} of ${subject}`)
      return byRule(rule, given, at, field)
    })
  }

  function byRule(rule: Rule, given: unknown, place: Place, field: string): Condition {
    if (rule.is === 'value')
      return compared(operatorsOf(rule.type), rule.expression(place.it, moment), given as Where, place)
    if (rule.is === 'search') return single(searched(rule, String(given), place))
    const name = rule.of as SubjectName // a test holds the tables to it
    const where = given as Where
    if (rule.is === 'found') return single(foundFirst(rule, where, place))
    if (rule.is === 'end') return all(name, where, { ...place, it: place.other })
    if (rule.is === 'kind') return both(`${place.it}:${name}`, enclosed(all(name, where, place).text))
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
    const direct = own !== undefined && isComparison(slug) ? compared(operatorsOf('String'), own, slug, place) : null
    const asked = direct || slug === undefined ? rest : { slug, ...rest }
    if (direct && Object.keys(asked).length === 0) return direct
    const that = deeper(place)
    const { text } = all(rule.of as SubjectName, asked, that)
    const holds =
      (isWhole || isParent) && own !== undefined && text.includes('{')
        ? `${own} IN ${isParent ? foundAmong('Entity', that.it, `${that.it}.slug IN $keys AND ${enclosed(text)}`) : foundAmong(rule.of, that.it, enclosed(text))}`
        : rule.exists({ it: place.it, that: that.it, other: that.other, where: text, moment })
    return direct ? both(direct.text, holds) : single(holds)
  }

  function foundFirst({ of, find, among }: FoundRule, where: Where, place: Place): string {
    const { it: that, other, ...deep } = deeper(place)
    const { text } = all(of as SubjectName, where, { it: that, other, ...deep })
    const name = newFinds()
    searches.push(find({ that, other, where: enclosed(text), name, moment }))
    return `${among(place.it, moment)} IN ${name}`
  }

  function many(rule: ManyRule, { types, direction, ...quantifiers }: Where, place: Place): Condition {
    return allOf(quantifiers, place, (quantifier, given, at) => {
      const that = deeper(at)
      const pattern = rule.pattern(at.it, that.it, that.other, { types, direction } as Around)
      const { where = {}, ...count } =
        quantifier === 'count' ? (given as { readonly where?: Where }) : { where: given as Where }
      const { text } = all(rule.of as SubjectName, where, that)
      const isThere = Array.isArray(types) && types.length === 0 ? 'false' : visible(that.it, moment)
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
    if (query === null) return 'false'
    const [parameter, name] = [newParameter(), newFinds()]
    params[parameter] = query
    searches.push(foundByWords({ index: () => `'${index}'`, query: () => `$${parameter}`, name: () => name }))
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
      const rule = `A filter may go ${DEEPEST} related things deep`
      throw clientError('QUERY_TOO_DEEP', `${rule}, and '${path}' goes further. Ask for less, or in several requests.`)
    }
    variables += 1
    return { it: `x${variables}`, other: `o${variables}`, path, depth: depth + 1 }
  }
}

const found = fragment('found', 'label', 'that', 'where', 'name')
const foundByWords = fragment('found-by-words', 'index', 'query', 'name')
const count = fragment('count', 'pattern', 'where', 'that')

/** How many of what a pattern leads to, as `that`, meet a condition. */
export function countAlong(pattern: string, that: string, where: string): string {
  return count({ pattern: () => pattern, that: () => that, where: () => where })
}

function allOf(
  given: Where,
  place: Place,
  condition: (name: string, given: unknown, place: Place) => Condition,
): Condition {
  const conditions = Object.entries(given).map(([name, value]) => {
    const path = `${place.path}.${name}`
    if (value === null) throw badInput(`'${path}' is null. Leave it out, or use 'isNull' to match missing values.`)
    return condition(name, value, { ...place, path })
  })
  return allTrue(conditions)
}

const single = (text: string): Condition => ({ text, isBoth: false })
const both = (one: string, other: string): Condition => ({ text: `${one} AND ${other}`, isBoth: true })

function allTrue(conditions: readonly Condition[]): Condition {
  const text = conditions.map((condition) => enclosed(condition.text)).join(' AND ') || 'true'
  return { text, isBoth: conditions.length > 1 || conditions.some(({ isBoth }) => isBoth) }
}

/**
 * A condition as one of several. Neo4j turns an OR of ANDs into an AND of ORs, which repeats each of them once for
 * every combination of the others, and plans each subquery as often; in a function's argument it stays as it is.
 */
function alternative({ text, isBoth }: Condition): string {
  return isBoth ? certainly(text) : enclosed(text)
}

/** Whether it asks something of a value that only a value can answer. */
function isComparison(given: unknown): given is Where {
  return typeof given === 'object' && given !== null && Object.keys(given).length > 0 && !('isNull' in given)
}

/** A missing value makes a comparison neither true nor false: then it does not hold, and its negation does. */
function certainly(text: string): string {
  return `coalesce(${text}, false)`
}

function enclosed(text: string): string {
  return / (AND|OR) /.test(text) ? `(${text})` : text
}
