import type { FormatPart } from './format.ts'

/** Why a row cannot be imported, worded for the person who has to correct it. */
export class RowFault extends Error {
  /** The property that is wrong, if it is one. */
  readonly property: string | undefined
  /** What is wrong with it, without its name. */
  readonly detail: string

  constructor(message: string, property?: string, detail = message) {
    super(message)
    this.property = property
    this.detail = detail
  }
}

/** The reason as a reject has it: in a file with columns it begins with the name of the column. */
export function reasonFor({ message, property, detail }: RowFault, columns: FormatPart['columns']): RejectReason {
  if (!columns || property === undefined) return { reason: message }
  const column = columns.get(property) ?? property
  return { column, reason: `column ${column}: ${detail}` }
}

export interface RejectReason {
  readonly reason: string
  /** The name of the column that is wrong, in a file that has columns. */
  readonly column?: string
}
