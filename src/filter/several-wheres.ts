import type { Filter } from '../graph/list.ts'
import { composeWhere, type Where } from './compose-where.ts'
import type { SubjectName } from './subjects.ts'

/** Several filters of one statement, which share neither parameters nor the names of what they find. */
export interface Wheres<N extends string> {
  /** Each is true where nothing is asked. */
  readonly texts: Readonly<Record<N, string>>
  readonly params: Filter['params']
  readonly searches: Filter['searches']
}

export function composeWheres<N extends string>(
  asked: Readonly<Record<N, readonly [SubjectName, Where | null | undefined]>>,
): Wheres<N> {
  const composed = Object.entries<readonly [SubjectName, Where | null | undefined]>(asked).map(
    ([name, [subject, where]]) => ({ name, ...apart(name, composeWhere(subject, where ?? {}, true)) }),
  )
  return {
    texts: Object.fromEntries(composed.map(({ name, text }) => [name, text])) as Record<N, string>, // the same names
    params: Object.assign({}, ...composed.map(({ params }) => params)),
    searches: composed.flatMap(({ searches }) => searches),
  }
}

function apart(name: string, { text, params, searches }: Filter): Filter {
  const renamed = (cypher: string) =>
    cypher.replace(/\$(w\d+)\b/g, `$$${name}_$1`).replace(/\b(found\d+)\b/g, `${name}_$1`)
  return {
    text: renamed(text),
    params: Object.fromEntries(Object.entries(params).map(([parameter, value]) => [`${name}_${parameter}`, value])),
    searches: searches.map(renamed),
  }
}
