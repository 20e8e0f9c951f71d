import type { List } from './lists.ts'
import type { Clocks } from './model/world.ts'
import type { Question } from './question.ts'

/** An operation to send or to paste. */
export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What is requested of a list, and below which parent. Cursors are the server's. */
export interface Part {
  readonly question: Question
  /** The slug of the one parent; null for all parents. */
  readonly parent: string | null
  readonly page: Readonly<Record<string, string | number>>
  readonly isCounted: boolean
}

/** All parts in one operation, as `q0`, `q1`, …, under these clocks. */
export function operationOf(clocks: Clocks, parts: readonly Part[]): Operation {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const variable = (name: string, type: string, value: unknown) => {
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
  const fields = parts.map((part, index) => {
    const { list, where, orderBy } = part.question
    const given = [
      ...(where ? [`where: ${variable(`where${index}`, `${list.input}Where`, where)}`] : []),
      ...(orderBy.length > 0 ? [`orderBy: ${variable(`orderBy${index}`, `[${list.order}Order!]`, orderBy)}`] : []),
    ]
    return `  q${index}: ${fieldOf(part, given)}`
  })
  const types = { validAt: 'PartialDate', knownAt: 'DateTime' } as const
  const moved = (['validAt', 'knownAt'] as const).flatMap((clock) =>
    clocks[clock] === null ? [] : [`${clock}: ${variable(clock, types[clock], clocks[clock])}`],
  )
  const asked = [...moved, ...(clocks.certainty === 'POSSIBLE' ? ['certainty: POSSIBLE'] : [])]
  const head = ['query', ...(declared.length > 0 ? [`(${declared.join(', ')})`] : [])]
  const directive = asked.length > 0 ? [`@asOf(${asked.join(', ')})`] : []
  return { query: `${[...head, ...directive].join(' ')} {\n${fields.join('\n')}\n}`, variables }
}

function fieldOf({ question, parent, page, isCounted }: Part, given: readonly string[]): string {
  const { list, way, by } = question
  const { below, field } = list
  const named = [
    ...(way.types ? [`types: [${way.types.join(', ')}]`] : []),
    ...(by.length > 0 ? [`by: [${by.join(', ')}]`] : []),
    ...(way.direction ? [`direction: ${way.direction}`] : []),
  ]
  const args = [...Object.entries(page).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), ...named, ...given]
  const asked = `${field}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selectionOf(list, isCounted)}`
  if (!below) return asked
  const listed = `slug ... on ${below.type} { list: ${asked} }`
  if (parent !== null) return `entity(slug: ${JSON.stringify(parent)}) { ${listed} }`
  return `${below.root}(first: 100) { edges { node { ${listed} } } }`
}

function selectionOf({ shows, input }: List, isCounted: boolean): string {
  if (shows === 'groups') {
    const figures = input === 'Stance' ? ' holders meanScore standardDeviation firstDay lastDay' : ''
    return `{ groups { keys { value } count${figures} }${isCounted ? ' totalGroups' : ''} }`
  }
  const edge = {
    entities: 'node { slug }',
    stances: 'node { slug }',
    relationships: 'node { id }',
    around: 'direction node { id } other { slug }',
    related: 'claim { id } node { slug }',
    claims: 'node { id }',
  }[shows]
  const count = isCounted ? ' totalCount' : ''
  return `{ edges { cursor ${edge} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }${count} }`
}
