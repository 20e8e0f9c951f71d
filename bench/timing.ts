import type { Contender, ContenderName } from './contenders.ts'
import type { Keys } from './keys.ts'
import { cpuOf, spin } from './machine.ts'
import { offered } from './offered.ts'
import type { Question } from './question.ts'

export const CONNECTIONS = [1, 16, 64] as const

/** What one contender did in one round with so many connections. */
export interface Sample {
  readonly perSecond: number
  readonly median: number | null
  readonly p99: number | null
  /** Answers, and requests that were refused or failed. */
  readonly answered: number
  readonly unanswered: number
  /** Processor time of an answer, in milliseconds: of the server, and of Neo4j. */
  readonly ownCpu: number
  readonly neo4jCpu: number
  /** Whether the machine did nothing else. */
  readonly isQuiet: boolean
}

export type Samples = ReadonlyMap<ContenderName, ReadonlyMap<number, readonly Sample[]>>

export interface Timing {
  readonly rounds: number
  readonly seconds: number
  readonly neo4jPid: number
  /** What a spin takes on a quiet machine. */
  readonly calm: number
  readonly signal: AbortSignal
}

/** Requests with different keys. */
const REQUESTS = 200
/** A contender that takes longer alone, in milliseconds, is not asked by several at once. */
const SLOW = 1_000
/** How much longer a spin may take, before a round counts as disturbed. */
const QUIET = 1.2

/** Times contenders in turn, so that whatever else the machine does affects all of them alike. */
export async function timed(
  question: Question,
  contenders: readonly Contender[],
  keys: Keys,
  { rounds, seconds, neo4jPid, calm, signal }: Timing,
): Promise<Samples> {
  const samples = new Map(contenders.map(({ name }) => [name, new Map<number, Sample[]>()]))
  const loads = new Map(contenders.map((contender) => [contender, loadOf(contender, question, keys)]))
  for (const load of loads.values()) await offered({ ...load, seconds: 1, arrivals: { clients: 4 } }) // warms up
  for (let round = 0; round < rounds; round += 1) {
    for (const clients of CONNECTIONS) {
      const inTurn = contenders.map((_, index) => contenders[(index + round) % contenders.length])
      const before = (await spin()).taken
      const taken: (readonly [ContenderName, Omit<Sample, 'isQuiet'>])[] = []
      for (const contender of inTurn) {
        const load = contender && loads.get(contender)
        if (!load || (clients > 1 && isSlow(samples.get(contender.name)))) continue
        signal.throwIfAborted()
        const { pid } = contender.server
        const [own, database] = [cpuOf(pid), cpuOf(neo4jPid)]
        const { perSecond, answered, refused, failed } = await offered({ ...load, seconds, arrivals: { clients } })
        const share = (pid: number, since: number) => (cpuOf(pid) - since) / Math.max(1, answered.count)
        taken.push([
          contender.name,
          {
            perSecond,
            median: answered.median,
            p99: answered.p99,
            answered: answered.count,
            unanswered: refused.count + failed,
            ownCpu: share(pid, own),
            neo4jCpu: share(neo4jPid, database),
          },
        ])
      }
      const isQuiet = Math.max(before, (await spin()).taken) < QUIET * calm
      for (const [name, sample] of taken) {
        const ofContender = samples.get(name)
        ofContender?.set(clients, [...(ofContender.get(clients) ?? []), { ...sample, isQuiet }])
      }
    }
  }
  return samples
}

function loadOf(contender: Contender, question: Question, keys: Keys) {
  const sent = Array.from({ length: REQUESTS }, (_, n) => contender.request(question, question.variables(n, keys)))
  const bodies = sent.flatMap((one) => one?.body ?? [])
  return { url: sent[0]?.url ?? '', bodies }
}

function isSlow(samples: ReadonlyMap<number, readonly Sample[]> | undefined): boolean {
  return (samples?.get(1) ?? []).some(({ median }) => median === null || median > SLOW)
}
