import type { Selection } from '../graph/list.ts'
import { composeOrder, type OrderBy } from './compose-order.ts'
import { composeWhere, type Where } from './compose-where.ts'
import type { SubjectName } from './subjects.ts'

/** The arguments of a list of a subject that are not about its page. */
export interface ListArgs {
  readonly where?: Where | null | undefined
  readonly orderBy?: readonly OrderBy[] | null | undefined
}

/** Which subject's filter and order a list takes. */
export interface Selecting {
  readonly of: SubjectName
  /** Where its order is of something else than its filter: of groups, and not of what they hold. */
  readonly orderOf?: SubjectName
}

/** What these arguments select; `isWhole`: in a list of all there is. */
export function selectionOf(
  { where, orderBy }: ListArgs,
  { of, orderOf = of }: Selecting,
  isWhole: boolean,
): Selection {
  return {
    filter: where ? composeWhere(of, where, isWhole) : null,
    order: composeOrder(orderOf, orderBy ?? []),
  }
}
