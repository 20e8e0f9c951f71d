import { getOperationAST, isInterfaceType, isObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { declaredOf } from '../../src/declared/declared-options.ts'
import { entityColumns } from '../../src/entity/entity.ts'
import { type Columns, NARROW } from '../../src/graph/columns.ts'
import { kindNames } from '../../src/model/vocabulary.ts'
import { relationshipColumns } from '../../src/relationship/relationship.ts'
import { fragmentsOf } from '../../src/request/document-size.ts'
import { weigh } from '../../src/request/weigh.ts'
import { schema } from '../../src/schema.ts'
import { createServer } from '../../src/server.ts'
import { stanceColumns } from '../../src/stance/stance.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** Each sent statement with its rows. */
const sent: string[] = []
const server = createServer(
  {
    ...graph,
    read(statement, ...rest) {
      sent.push(statement.text)
      return graph.read(statement, ...rest)
    },
  },
  settings,
)

/** Whether the rows of its first statement have long texts. */
async function isWide(query: string, operationName?: string): Promise<boolean> {
  sent.length = 0
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName }),
  })
  const { errors } = await response.json()
  expect(errors).toBeUndefined()
  return LONG_TEXT.test(sent[0] ?? '')
}

const LONG_TEXT = /\.(description|note|quote|summary) AS /

describe('Rows have their long texts', () => {
  test.each([
    ['if a field asks for one', '{ company(slug: "zte") { description } }'],
    ['under another name', '{ company(slug: "zte") { text: description } }'],
    [
      'if a fragment of a fragment does',
      '{ company(slug: "zte") { ...a } } fragment a on Entity { ...b } fragment b on Company { description }',
    ],
    ['of an interface', '{ stances(first: 2) { edges { node { ... on Claim { quote } } } } }'],
    ['of stances', '{ stances(first: 2) { edges { node { summary } } } }'],
    ['of another thing in the answer', '{ stances(first: 2) { edges { node { holder { description } } } } }'],
  ])('%s', async (_, query) => {
    expect(await isWide(query)).toBe(true)
  })

  test.each([
    ['where nothing asks for one', '{ company(slug: "zte") { name } }'],
    ['for an alias', '{ summary: company(slug: "zte") { description: name } }'],
    ['for a filter', '{ stances(where: {note: {contains: "quote"}}) { edges { node { id } } } }'],
    ['for a comment', '# with its description\n{ company(slug: "zte") { name } }'],
    ['for what the schema says of itself', '{ company(slug: "zte") { name } __type(name: "Stance") { description } }'],
  ])('and not %s', async (_, query) => {
    expect(await isWide(query)).toBe(false)
  })

  test('for the executed operation only, not for others in the document', async () => {
    const document = 'query Long { company(slug: "zte") { description } } query Short { company(slug: "zte") { name } }'
    expect(await isWide(document, 'Short')).toBe(false)
    expect(await isWide(document, 'Long')).toBe(true)
  })
})

test('The parsed document is enough, as for an operation that is sent without its text', () => {
  const variables = { sources: {}, coerced: {} }
  const weightOf = (text: string) => {
    const document = parse(text, { noLocation: true })
    const operation = getOperationAST(document)
    if (!operation) throw new Error('one operation a query')
    return weigh(schema, operation, fragmentsOf(document), variables)
  }
  expect(weightOf('{ nodes(ids: []) { ... on Entity { description } } }').breadth.has('texts')).toBe(true)
  expect(weightOf('{ nodes(ids: []) { ... on Entity { slug } } }').breadth).toEqual(NARROW)
})

test('Wording is read only for fields that show it: a hedge, a capacity, a sentence', () => {
  const weightOf = (text: string) => {
    const document = parse(text, { noLocation: true })
    const operation = getOperationAST(document)
    if (!operation) throw new Error('one operation a query')
    return weigh(schema, operation, fragmentsOf(document), { sources: {}, coerced: {} })
  }
  const isSpeech = (text: string) => weightOf(text).breadth.has('speech')
  for (const field of ['modality', 'hedge', 'capacity', 'anonymous', 'sentence', 'side { slug }']) {
    expect(isSpeech(`{ stances { edges { node { ${field} } } } }`)).toBe(true)
  }
  for (const field of ['phrase', 'plural']) expect(isSpeech(`{ entities { edges { node { ${field} } } } }`)).toBe(true)
  expect(isSpeech('{ stances(where: {modality: {eq: POSSIBLE}}) { edges { node { slug note } } } }')).toBe(false)
  for (const field of ['modality', 'hedge']) {
    const ofEntities = weightOf(`{ entities { edges { node { ${field} } } } }`)
    expect(ofEntities.breadth).toEqual(new Set(['hedges']))
    expect(weightOf(`{ stances { edges { node { ${field} } } } }`).breadth.has('hedges')).toBe(false)
  }
})

test('Exactly the long texts of a row are declared, each with its field', () => {
  const textsOf = ({ parts: { texts = [] } }: Columns, type: string) => texts.map((text) => `${type}.${String(text)}`)
  const rows = [
    ...kindNames.flatMap((kind) => textsOf(entityColumns, kind)),
    ...textsOf(stanceColumns, 'Stance'),
    ...textsOf(relationshipColumns, 'Relationship'),
  ]
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  expect(objects.flatMap((type) => longTextsOf(type)).sort()).toEqual(rows.sort())
  const interfaces = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type))
  expect(interfaces.flatMap((type) => longTextsOf(type))).toEqual(
    expect.arrayContaining(['Entity.description', 'Actor.description', 'Claim.note', 'Claim.quote']),
  )
})

type Composite = Extract<ReturnType<typeof schema.getType>, { getInterfaces(): unknown }>

function longTextsOf(type: Composite): readonly string[] {
  return Object.values(type.getFields())
    .filter((field) => declaredOf(field).reads?.includes('texts'))
    .map(({ name }) => `${type.name}.${name}`)
}
