import { badInput, clientError } from '../errors.ts'
import { fromOthers } from '../graph/from-others.ts'
import type { Filter } from '../graph/list.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'
import { luceneQuery } from '../text/search-text.ts'
import { visible } from '../time/clocks.ts'
import { countOperators, type Operators, operatorsOf } from './operators.ts'
import type { Around, FoundRule, ManyRule, OneRule, Rule, SearchRule } from './subject.ts'
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

/**
 * A client's filter as Cypher. Texts come from the subjects' tables alone and values are parameters, so that the text
 * is the same for all filters of one shape. Throws BAD_USER_INPUT for a null, QUERY_TOO_DEEP for too many related
 * things within one another.
 *
 * What is asked of one related thing is looked up from each row that comes so far. Where `isWhole`, of a list of all
 * there is, what takes more than a look at that thing is asked once of each such thing, before the rows are read.
 */
export function composeWhere(subject: SubjectName, where: Where, isWhole = false): Filter {
  const params: Record<string, unknown> = {}
  const searches: string[] = []
  let variables = 0
  const text = all(subject, where, { it: 'it', other: 'other', path: 'where', depth: 0 })
  return { text, params, searches }

  /** All that one object asks. */
  function all(subject: SubjectName, where: Where, place: Place): string {
    return allOf(where, place, (field, given, at) => {
      if (field === 'not') return `NOT ${certainly(all(subject, given as Where, at))}`
      if (field === 'and' || field === 'or') {
        const parts = (given as readonly Where[]).map((part) => all(subject, part, at))
        return field === 'and' ? allTrue(parts) : parts.map(alternative).join(' OR ') || 'false'
      }
      const rule = subjectOf(subject).rules[field]
      if (!rule) throw new Error(`There is no rule for ${field} of ${subject}`)
      return byRule(rule, given, at)
    })
  }

  function byRule(rule: Rule, given: unknown, place: Place): string {
    if (rule.is === 'value')
      return compared(operatorsOf(rule.type), said(rule.expression, place), given as Where, place)
    if (rule.is === 'search') return searched(rule, String(given), place)
    const name = rule.of as SubjectName // a test holds the tables to it
    const where = given as Where
    if (rule.is === 'found') return foundFirst(rule, where, place)
    if (rule.is === 'end') return all(name, where, { ...place, it: place.other })
    if (rule.is === 'kind') return `${place.it}:${name} AND ${enclosed(all(name, where, place))}`
    if (rule.is === 'part') return all(name, where, place).replaceAll(`${place.it}.money`, said(rule.as, place))
    return rule.is === 'one' ? one(rule, where, place) : many(rule, where, place)
  }

  function compared(operators: Operators, expression: string, given: Where, place: Place): string {
    return allOf(given, place, (name, argument) => {
      const operator = operators[name]
      if (!operator) throw new Error(`There is no operator ${name}`)
      const parameter = `w${Object.keys(params).length}`
      const text = operator.cypher(expression, `$${parameter}`, argument)
      if (text.includes(`$${parameter}`)) params[parameter] = operator.sent ? operator.sent(argument) : argument
      return text
    })
  }

  /** A slug alone is compared where it stands, which an index may serve. */
  function one(rule: OneRule, { slug, ...rest }: Where, place: Place): string {
    const isDirect = rule.slug !== undefined && isComparison(slug)
    const direct = isDirect ? compared(operatorsOf('String'), said(rule.slug ?? '', place), slug, place) : ''
    const asked = isDirect || slug === undefined ? rest : { slug, ...rest }
    if (isDirect && Object.keys(asked).length === 0) return direct
    const that = deeper(place)
    const text = all(rule.of as SubjectName, asked, that)
    const holds =
      isWhole && rule.slug !== undefined && text.includes('{')
        ? `${said(rule.slug, place)} IN ${found(`MATCH (${that.it}:${rule.of}) WHERE ${that.it}.slug IS NOT NULL AND ${enclosed(text)}`, that.it)}`
        : `EXISTS { ${said(rule.match, place, that)} WHERE ${text} RETURN ${that.it} }`
    return isDirect ? `${direct} AND ${holds}` : holds
  }

  function foundFirst({ of, find, among }: FoundRule, where: Where, place: Place): string {
    const that = deeper(place)
    const text = all(of as SubjectName, where, that)
    const match = `MATCH (${that.it}:${of}) WHERE ${that.it}.slug IS NOT NULL AND ${enclosed(text)}`
    return `${said(among, place)} IN ${found(`${match} ${said(find, place, that)}`, that.other)}`
  }

  function many(rule: ManyRule, { types, direction, ...quantifiers }: Where, place: Place): string {
    return allOf(quantifiers, place, (quantifier, given, at) => {
      const that = deeper(at)
      const match = said(rule.relationships ? around(rule.match, { types, direction } as Around) : rule.match, at, that)
      const { where = {}, ...count } =
        quantifier === 'count' ? (given as { readonly where?: Where }) : { where: given as Where }
      const asked = all(rule.of as SubjectName, where, that)
      const isThere = Array.isArray(types) && types.length === 0 ? 'false' : visible(that.it)
      const seen = direction === 'INCOMING' ? `${isThere} AND ${fromOthers(that.it)}` : isThere
      const within = (text: string) => `{ ${match} WHERE ${seen} AND ${text} RETURN ${that.it} }`
      if (quantifier === 'some') return `EXISTS ${within(enclosed(asked))}`
      if (quantifier === 'none') return `NOT EXISTS ${within(enclosed(asked))}`
      if (quantifier === 'every') return `NOT EXISTS ${within(`NOT ${certainly(asked)}`)}`
      return compared(countOperators, `COUNT ${within(enclosed(asked))}`, count, at)
    })
  }

  function searched({ index }: SearchRule, text: string, { it }: Place): string {
    const query = luceneQuery(text)
    if (query === null) return 'false'
    const parameter = `w${Object.keys(params).length}`
    params[parameter] = query
    const search = `CALL db.index.fulltext.queryNodes('${index}', $${parameter}) YIELD node`
    return `${it}.slug IN ${found(search, 'node')}`
  }

  /** The name of a list of slugs that is made once for the statement, and may name those that were made before. */
  function found(search: string, variable: string): string {
    const name = `found${searches.length}`
    searches.push(`CALL (*) { ${search} RETURN collect(${variable}.slug) AS ${name} }`)
    return name
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

function allOf(given: Where, place: Place, condition: (name: string, given: unknown, place: Place) => string): string {
  const conditions = Object.entries(given).map(([name, value]) => {
    const path = `${place.path}.${name}`
    if (value === null) throw badInput(`'${path}' is null. Leave it out, or use 'isNull' to match missing values.`)
    return condition(name, value, { ...place, path })
  })
  return allTrue(conditions)
}

const allTrue = (conditions: readonly string[]) => conditions.map(enclosed).join(' AND ') || 'true'

/**
 * A condition as one of several. Neo4j turns an OR of ANDs into an AND of ORs, which repeats each of them once for
 * every combination of the others, and plans each subquery as often; in a function's argument it stays as it is.
 */
function alternative(condition: string): string {
  return withoutSubqueries(condition).includes(' AND ') ? certainly(condition) : enclosed(condition)
}

function withoutSubqueries(text: string): string {
  const shorter = text.replace(/\{[^{}]*\}/g, '')
  return shorter === text ? text : withoutSubqueries(shorter)
}

/** Whether it asks something of a value that only a value can answer. */
function isComparison(given: unknown): given is Where {
  return typeof given === 'object' && given !== null && Object.keys(given).length > 0 && !('isNull' in given)
}

/** The options that the list itself has: types, none of them standing for all, and direction. */
function around(match: string, { types, direction }: Around): string {
  const wanted = types?.length ? relationshipTypeNames.filter((type) => types.includes(type)) : relationshipTypeNames
  const typed = match.replace('SUPPLIES|OWNS', wanted.join('|'))
  if (direction === 'OUTGOING') return typed.replace(']-(', ']->(')
  return direction === 'INCOMING' ? typed.replace(')-[', ')<-[') : typed
}

/** A rule's text about these variables. */
function said(text: string, { it, other }: Pick<Place, 'it' | 'other'>, that?: Place): string {
  const variables: Readonly<Record<string, string | undefined>> = { it, other, that: that?.it, beyond: that?.other }
  return text.replace(/\b(it|other|that|beyond)\b/g, (word) => variables[word] ?? word)
}

/** A missing value makes a comparison neither true nor false: then it does not hold, and its negation does. */
function certainly(text: string): string {
  return `coalesce(${text}, false)`
}

function enclosed(text: string): string {
  return / (AND|OR) /.test(text) ? `(${text})` : text
}
