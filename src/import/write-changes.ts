import { cypher, statement } from '../graph/cypher.ts'
import type { RunStatement } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Statement } from '../graph/statement.ts'
import type { RelationshipType } from '../model/vocabulary.ts'
import { type Changes, claimKeyOf, type KnownClaim, type Update } from './store.ts'

/** Writes a batch in a transaction. Statements name their index, because the graph may be empty: see graph-store.ts. */
export async function writeChanges(run: RunStatement, { entities, reports, claims, retractions, updates }: Changes) {
  const write = async (statement: Statement, rows: readonly unknown[]) => {
    const [row] = rows.length === 0 ? [] : await run(statement, { rows })
    if (row && row['count'] !== rows.length) throw new StartError(`${statement.name}: ${MISSING}`)
  }
  const { stances = [], relationships = [] } = Object.groupBy(claims, ({ type }) =>
    type === 'Stance' ? 'stances' : 'relationships',
  )
  await write(CREATE_ENTITIES, entities)
  await write(UPDATE_ENTITIES, updates.map(valuesOf))
  await write(CREATE_REPORTS, reports)
  await write(CREATE_STANCES, stances.map(storedClaim))
  await write(CREATE_RELATIONSHIPS, relationships.map(storedClaim))
  await write(
    REMEMBER_TOLD,
    claims.flatMap((claim) => toldAs(claim) ?? []),
  )
  for (const [type, rows] of Map.groupBy(retractions, (one) => one.type)) await write(retract(type), rows)
}

/** The claim with the properties of its stored version. */
function storedClaim(claim: KnownClaim) {
  const { type, ends, properties, stored } = claim
  if (!stored) return { type, ends, properties }
  const id = type === 'Stance' ? { slug: stored.id } : { id: stored.id }
  return { type, ends, properties: { ...properties, ...id, revises: stored.revises } }
}

/** How rows tell a claim that is stored differently. */
function toldAs(claim: KnownClaim) {
  const { stored, properties } = claim
  if (!stored) return null
  const { id, number, toldAt } = stored
  return { id, told: claimKeyOf(claim), number, revises: properties['revises'] ?? null, recordedAt: toldAt }
}

const valuesOf = ({ slug, fields }: Update) => ({
  slug,
  values: Object.fromEntries(fields.map(({ name, to }) => [name, to])),
})

const MISSING = 'something that a row names was removed while it was imported. Import again: it goes on.'

const CREATE_ENTITIES = statement('import/create-entities')
const UPDATE_ENTITIES = statement('import/update-entities')
const CREATE_REPORTS = statement('import/create-reports')
const CREATE_STANCES = statement('import/create-stances')
const REMEMBER_TOLD = statement('import/remember-told')
const CREATE_RELATIONSHIPS = statement('import/create-relationships')

const RETRACT_STANCES = statement('import/retract-stances')
const RETRACT_RELATIONSHIPS = cypher('import/retract-relationships', { hooks: ['type'] })

function retract(type: RelationshipType | 'Stance'): Statement {
  return type === 'Stance' ? RETRACT_STANCES : RETRACT_RELATIONSHIPS.fill({ hooks: { type: () => type } })
}
