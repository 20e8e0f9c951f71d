import { randomUUID } from 'node:crypto'
import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph, RunStatement } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Row } from '../graph/statement.ts'
import { withdrawDerivation } from './derivation.ts'
import { deriveGraph } from './derive.ts'
import { asOnlyLoad } from './load-lock.ts'
import { npmRun } from './npm-run.ts'

/** What is deleted with an entity. */
export interface Erasure {
  readonly slug: string
  readonly name: string
  readonly stances: number
  readonly relationships: number
  /** Slugs and ids of what stays and mentions it in a text. */
  readonly mentions: readonly string[]
}

/**
 * What erasing an entity would delete: all versions of all claims by it, on its behalf, on it and with it. Refuses a
 * source that claims still cite, because they would lose their evidence. Throws a StartError.
 */
export async function planErasure(graph: ReadableGraph, slug: string): Promise<Erasure> {
  const entity = await erasable(graph, slug)
  const mentions = await graph.read(MENTIONS, { slug, names: entity['names'] })
  return {
    slug,
    name: String(entity['name']),
    ...countsIn(entity),
    mentions: mentions.map(({ key }) => String(key)),
  }
}

/** The entity, if it may be erased. Throws a StartError if there is none, or something cites it. */
async function erasable(graph: ReadableGraph, slug: string): Promise<Row> {
  const [entity] = await graph.read(ENTITY, { slug })
  if (!entity) throw new StartError(`There is no entity ${JSON.stringify(slug)} in this graph.`)
  const citing = (await graph.read(CITING, { slug, prefix: `${slug}#` })).map(({ key }) => String(key))
  if (citing.length > 0) throw new StartError(cited(slug, citing))
  return entity
}

/**
 * Deletes it permanently, also from what imports recorded for an undo. Only an `Erasure` remains, which says when and how
 * much, but not what. The deletion is one transaction. Returns how many claims were deleted. Throws a StartError, and
 * changes nothing, if what it waited for has erased the entity or has cited it.
 */
export async function eraseEntity(
  graph: Graph,
  { slug }: Erasure,
  report: (line: string) => void,
): Promise<Pick<Erasure, 'stances' | 'relationships'>> {
  return asOnlyLoad(graph, { command: 'erase', report }, async (own) => {
    await erasable(own, slug)
    const erased = await remove(own, slug)
    await deriveGraph(own, { report }).catch((error) => {
      throw new StartError(`${slug} is erased, but not all is derived since. \`${npmRun('derive')}\` does it.`, error)
    })
    return erased
  })
}

function remove(graph: Graph, slug: string) {
  const id = randomUUID()
  return graph.transaction(async (run) => {
    await withdrawDerivation(run)
    const [entity] = await run(ENTITY, { slug })
    await forget(run, slug, (entity?.['names'] ?? []) as readonly string[])
    await run(DELETE_STANCES, { slug })
    await run(DELETE_ENTITY, { slug })
    const about = { ...countsIn(entity ?? {}), erasedAt: new Date().toISOString() }
    const [erasure] = await run(REMEMBER, { id, about })
    return countsIn(erasure ?? {})
  })
}

/** Removes it from what imports have recorded for an undo, and its claims from those of others that revise them. */
async function forget(run: RunStatement, slug: string, names: readonly string[]): Promise<void> {
  const [claims] = await run(CLAIMS, { slug })
  const stored = (claims?.['ids'] ?? []) as readonly string[]
  const [versions] = await run(TOLD, { ids: stored })
  const ids = [...stored, ...((versions?.['told'] ?? []) as readonly string[])]
  const inJson = names.map((name) => JSON.stringify(name).slice(1, -1))
  await run(FORGET_TOLD, { ids })
  await run(FORGET_REVISED, { ids })
  await run(FORGET_JOURNAL, { ids, prefix: `${slug} `, names: inJson })
  await run(FORGET_CREATED, { slug })
}

const countsIn = ({ stances, relationships }: Row) => ({
  stances: Number(stances),
  relationships: Number(relationships),
})

function cited(slug: string, claims: readonly string[]): string {
  const shown = claims.slice(0, 5).join(', ')
  return `${slug} is a source that ${claims.length} things still cite (${shown}${claims.length > 5 ? ', …' : ''}).\nErase or correct those first.`
}

const ENTITY = statement('erase/entity')
const CITING = statement('erase/citing')
const DELETE_STANCES = statement('erase/delete-stances')
const DELETE_ENTITY = statement('erase/delete-entity')
const REMEMBER = statement('erase/remember')
const CLAIMS = statement('erase/claims')
const TOLD = statement('erase/told')
const FORGET_TOLD = statement('erase/forget-told')
const FORGET_REVISED = statement('erase/forget-revised')
const FORGET_JOURNAL = statement('erase/forget-journal')
const FORGET_CREATED = statement('erase/forget-created')
const MENTIONS = statement('erase/mentions')
