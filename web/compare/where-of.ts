import type { EntityWhere, StanceWhere } from '../generated/graphql.ts'
import type { StanceFilters } from '../stances/filters.ts'
import { type CompareChoice, kindOf } from './compare-choice.ts'

/** The evidence that a list of changes or contradictions is made of: of a holder, on a target, a topic or a kind. */
export function whereOf({ on, target, topic, holder }: StanceFilters & CompareChoice): StanceWhere {
  const kind = kindOf(on)
  const all: readonly EntityWhere[] = [
    ...(kind ? [{ kind: { eq: kind } }] : []),
    ...(target ? [{ slug: { eq: target } }] : []),
    ...(topic ? [ofTopic(topic)] : []),
  ]
  return {
    ...(all.length > 0 && { target: { and: all } }),
    ...(holder && { holder: { slug: { eq: holder } } }),
  }
}

/** A topic, and what concerns it. */
function ofTopic(slug: string): EntityWhere {
  const topic = { slug: { eq: slug } }
  return { or: [topic, { policy: { topic } }, { event: { topic } }, { proposition: { topic } }] }
}
