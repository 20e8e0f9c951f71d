import { type Denial, isDenial, type Viewer } from './viewer.ts'

const asking = new WeakMap<Request, Viewer | Denial>()

/** Keeps who sends a request, for as long as the request exists. */
export function keepAsking(request: Request, asked: Viewer | Denial): void {
  asking.set(request, asked)
}

/** Who sends a request that was let in; null before that is known, and for a denied one. */
export function viewerOf(request: Request): Viewer | null {
  const asked = asking.get(request)
  return asked === undefined || isDenial(asked) ? null : asked
}

/** Why a request was denied; null if it was not. */
export function denialOf(request: Request): Denial | null {
  const asked = asking.get(request)
  return asked !== undefined && isDenial(asked) ? asked : null
}
