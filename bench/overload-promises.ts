/** A figure with the bound that is promised: at least or at most so much. */
export interface Kept {
  readonly what: string
  readonly unit: string
  readonly least?: number
  readonly most?: number
  /** Null if there was nothing to measure. Then it is broken, unless that is as good, as where nothing was refused. */
  readonly came: number | null
  readonly mayLack?: boolean
}

export function isKept({ least = 0, most = Number.POSITIVE_INFINITY, came, mayLack = false }: Kept): boolean {
  return came === null ? mayLack : came >= least && came <= most
}

export function keptLine(promise: Kept): string {
  const { what, unit, least, most, came } = promise
  const bound = least === undefined ? `at most ${most?.toFixed(0)}` : `at least ${least}`
  const figure = came === null ? 'none came' : `${came.toFixed(unit === 's' ? 1 : 0)} ${unit}`
  return `${isKept(promise) ? 'kept  ' : 'broken'}  ${what}: ${figure} (${bound} ${unit})`
}
