import { clientError } from '../errors.ts'
import { type Balance, buckets } from './buckets.ts'
import type { Viewer } from './viewer.ts'

/** How much each viewer may ask for. */
export interface Quotas {
  /** Takes what a request costs from the viewer's quota. Throws RATE_LIMITED, with the time to wait, if too little is left. */
  charge(viewer: Viewer, points: number): void
  /** Gives back what a request was charged, if it was: nothing of it was executed. */
  refund(viewer: Viewer): void
  /** The headers that tell the viewer of a request what is left; none if nothing was charged. */
  headersFor(viewer: Viewer): Readonly<Record<string, string>>
}

/** No quotas. */
export const unmetered: Quotas = { charge: () => undefined, refund: () => undefined, headersFor: () => ({}) }

/** The part of a named viewer's points that an unnamed one has. */
const ANONYMOUS = 1 / 10

/** The most buckets of named viewers, and of unnamed ones. */
const MOST = 10_000

/** Quotas of so many points a minute. Unnamed viewers share a tenth of that by the network that they come from. */
export function quotasOf(pointsPerMinute: number, now?: () => number): Quotas {
  // Apart, so that however many addresses ask, they make no key's bucket forgotten.
  const named = { quota: pointsPerMinute, buckets: buckets(pointsPerMinute, MOST, now) }
  const share = Math.ceil(pointsPerMinute * ANONYMOUS)
  const unnamed = { quota: share, buckets: buckets(share, MOST, now) }
  const of = ({ name }: Viewer) => (name === null ? unnamed : named)
  const balances = new WeakMap<Viewer, Balance>() // each request has a viewer of its own
  const charged = new WeakMap<Viewer, number>()
  return {
    charge(viewer, cost) {
      const points = Math.max(cost, LEAST)
      const balance = of(viewer).buckets.take(viewer.account, points)
      balances.set(viewer, balance)
      if (!balance.isPaid) throw tooMuch(points, of(viewer).quota, secondsOf(balance.againInMs))
      charged.set(viewer, points)
    },
    refund(viewer) {
      const points = charged.get(viewer)
      if (points === undefined) return
      charged.delete(viewer)
      balances.set(viewer, of(viewer).buckets.give(viewer.account, points))
    },
    headersFor(viewer) {
      const balance = balances.get(viewer)
      if (!balance) return {}
      const left = Math.max(0, Math.floor(balance.points))
      return {
        'RateLimit-Policy': `"points";q=${of(viewer).quota};w=60`,
        RateLimit: `"points";r=${left};t=${secondsOf(balance.fullInMs)}`,
      }
    },
  }
}

/** What a request costs at least, in points. */
const LEAST = 1

const secondsOf = (ms: number) => Math.ceil(ms / 1_000)

function tooMuch(points: number, quota: number, seconds: number) {
  const message = `This request costs ${points} points, and too few of your ${quota} points a minute are left. Try again in ${seconds} s, or ask for less.`
  return clientError('RATE_LIMITED', message, {
    rule: 'points',
    http: { status: 429, headers: { 'Retry-After': String(seconds) } },
  })
}
