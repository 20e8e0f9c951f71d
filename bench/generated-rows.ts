import { relationships, reports, stances } from '../test/generated/generated-claims.ts'
import { entities, type Properties } from '../test/generated/generated-entities.ts'
import type { Size } from '../test/generated/generated-graph.ts'

/** The generated graph of that size as rows of the native import format. */
export function* generatedRows({ entities: counts, ...size }: Size): Iterable<object> {
  for (const { labels, properties } of entities(counts)) yield { type: labels.at(-1), ...present(properties) }
  for (const { holder, target, onBehalfOf, properties } of stances(size.stances, counts)) {
    yield { type: 'Stance', holder, target, ...present({ onBehalfOf, ...properties }) }
  }
  for (const { type, from, to, properties } of relationships(size.relationships, counts)) {
    yield { type, from, to, ...present(properties) }
  }
  for (const { type, from, to } of reports(size.reports, counts)) yield { type, from, to }
}

/** Those that are not missing. */
function present(properties: Properties): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
