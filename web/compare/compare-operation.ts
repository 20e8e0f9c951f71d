import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { CompareDocument } from '../generated/graphql.ts'
import { type CompareChoice, chosen } from './compare-choice.ts'
import type { MatrixAnswer } from './movement.ts'

/** Where the answer is cut, an earlier one is of the same rows and columns. */
export function compareOperation(filters: CompareChoice, clocks: Clocks, cutTo: MatrixAnswer | null = null) {
  const { role, kind, bases, grouping } = chosen(filters)
  const isCut = cutTo !== null && cutTo.omitted.holders + cutTo.omitted.targets > 0
  const slugs = (name: 'holders' | 'targets') => ({ slug: { in: cutTo?.[name].map(({ slug }) => slug) ?? [] } })
  const holders = isCut ? slugs('holders') : {}
  const targets = { kind: { eq: kind }, ...(isCut && slugs('targets')) }
  const variables = { holders, targets, holderAs: role, basis: bases, groupBy: grouping, ...clockVariables(clocks) }
  return { document: CompareDocument, variables }
}
