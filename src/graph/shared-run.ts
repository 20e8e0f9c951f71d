/** A statement that several readers share: one object for all of them. It names no keys. */
export interface SharedRun {
  readonly readers: number
  readonly keys: number
  readonly rows: number
  /** When it was sent, as `performance.now()`, and how long it took. */
  readonly started: number
  readonly milliseconds: number
}
