import type { Question } from './question.ts'
import { matrix, pathsOf4Hops } from './questions/analyses.ts'
import { asOf } from './questions/as-of.ts'
import { bySlug } from './questions/by-slug.ts'
import { byOthersKind, byOthersName, byType } from './questions/filters.ts'
import { fiveKinds } from './questions/five-kinds.ts'
import { fiveLevels } from './questions/five-levels.ts'
import { count, filteredGroupCounts, groupCounts } from './questions/group-counts.ts'
import { hubPage, smallNode } from './questions/hub-and-small.ts'
import { listOf20 } from './questions/list-of-20.ts'
import { page1, page500 } from './questions/pages.ts'
import { twoLetters } from './questions/search.ts'
import { tenAliases } from './questions/ten-aliases.ts'
import { threeLevels } from './questions/three-levels.ts'

/** Every question, in the order of the results. */
export const questions: readonly Question[] = [
  ...[bySlug, listOf20, page1, page500, threeLevels, fiveLevels, tenAliases, fiveKinds],
  ...[groupCounts, filteredGroupCounts, count, hubPage, smallNode, byOthersKind, byType, byOthersName],
  ...[twoLetters, pathsOf4Hops, matrix, asOf],
]
