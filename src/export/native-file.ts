/** The form of these files. A later one may be read otherwise. */
export const FORM = 1

/** The first line of an export of native rows. */
export interface NativeHead {
  readonly type: 'Export'
  readonly form: number
  /** Of the graph, and of the Stancegraph that wrote it. */
  readonly schemaVersion: number
  readonly version: string
  /** Whether the file has all versions of all claims, or what is visible at the dates of its address. */
  readonly versions: 'ALL' | 'VISIBLE'
  readonly address: string
  readonly made: string
  /** False if a limit or the timeout of the field cut the answer. */
  readonly complete: boolean
}

/** The last line: how many lines there are between, and the SHA-256 of these, each with its line break. */
export interface NativeFoot {
  readonly type: 'End'
  readonly rows: number
  readonly checksum: string
}

export const isNativeHead = (value: unknown): value is NativeHead => typeOf(value) === 'Export'
export const isNativeFoot = (value: unknown): value is NativeFoot => typeOf(value) === 'End'

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
}
