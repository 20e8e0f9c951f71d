/** One statement of a script, without its semicolon, and the line on which it begins, the first being 1. */
export interface ScriptStatement {
  readonly text: string
  readonly line: number
}

/**
 * Takes a script apart as cypher-shell does. A semicolon in a string, in a quoted name or in a comment ends
 * nothing, and a comment alone is no statement. What is opened and never closed reaches to the end: Neo4j then
 * says so.
 */
export function splitScript(script: string): readonly ScriptStatement[] {
  const statements: ScriptStatement[] = []
  let start: number | undefined
  const finish = (end: number) => {
    if (start === undefined) return
    statements.push({ text: script.slice(start, end).trimEnd(), line: script.slice(0, start).split('\n').length })
    start = undefined
  }
  for (const { 0: token, index, groups } of script.matchAll(TOKEN)) {
    if (token === ';') finish(index)
    else if (groups?.['nothing'] === undefined) start ??= index
  }
  finish(script.length)
  return statements
}

const TOKEN = new RegExp(
  [
    String.raw`(?<nothing>\s+|//[^\n]*|/\*[^]*?\*/)`,
    String.raw`'[^'\\]*(?:\\[^][^'\\]*)*(?:'|\\?$)`,
    String.raw`"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)`,
    '`[^`]*(?:`|$)', // a doubled backtick closes and opens again
    String.raw`/\*[^]*`,
    '[^]',
  ].join('|'),
  'g',
)
