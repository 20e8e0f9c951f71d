import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type Changes, later, NAMES, type Name } from './changes.ts'
import {
  answersTo,
  failureOf,
  HELLO_BYTES,
  type Message,
  messageOf,
  messagesOf,
  TAG,
  tagOf,
  VERSION_BYTES,
  withoutManifest,
} from './messages.ts'
import { fieldsOf, type Packed } from './packstream.ts'

// A cluster as drivers see one, of one Neo4j: three ports pass messages on to it. Only what a cluster adds is our own:
// the routing table, the refusals of who is not the leader, members that go, and members that lag. No question is
// answered here.

type Mode = 'read' | 'write'

export interface ClusterPlan {
  readonly writer: Name
  readonly readers: readonly Name[]
  /** How long a routing table holds, in seconds. */
  readonly ttl: number
}

export interface Cluster extends Changes {
  readonly uri: string
  /** The same changes, in so many milliseconds. */
  at(milliseconds: number): Changes
  /** The same, after so many more messages of writes: BEGIN, RUN and COMMIT each count. */
  afterWrites(count: number): Changes
  /** How many transactions of that mode a member was asked for, and how many it refused, as it does not lead. */
  count(name: Name, mode: Mode): number
  refused(): number
  /** How many messages of writes have come. */
  writes(): number
  /** How often a read had to wait for a write. */
  waited(): number
  close(): Promise<void>
}

interface Member {
  readonly name: Name
  readonly server: Server
  readonly address: string
  readonly sockets: Set<Socket>
  isUp: boolean
  isFrozen: boolean
  lag: number
  readonly counts: Record<Mode, number>
}

/** Opens one in front of the Neo4j at that address. */
export async function openCluster(uri: string, plan: ClusterPlan): Promise<Cluster> {
  const port = Number(new URL(uri.replace(/^[^:]+/, 'http')).port)
  const members = new Map<Name, Member>()
  for (const name of NAMES) members.set(name, await listening(name, (member, client) => passOn(member, client)))
  const state = { leader: plan.writer, readers: plan.readers, routes: true, writes: 0, refused: 0, waited: 0 }
  const hidden = new Set<Name>()
  const committedAt = new Map<string, number>()
  const afterWrites: { left: number; change: () => void }[] = []
  const member = (name: Name) => members.get(name) as Member // each has one

  const table = () => {
    if (!state.routes) return failureOf('Neo.TransientError.General.DatabaseUnavailable', 'No routing table is known.')
    const addresses = (names: readonly Name[]) =>
      names.filter((name) => !hidden.has(name)).map((name) => member(name).address)
    const servers = [
      { role: 'WRITE', addresses: addresses([state.leader]) },
      { role: 'READ', addresses: addresses(state.readers) },
      { role: 'ROUTE', addresses: addresses(NAMES) },
    ]
    return messageOf(TAG.SUCCESS, [{ rt: { ttl: plan.ttl, db: 'neo4j', servers } }])
  }
  const countWrite = () => {
    state.writes += 1
    for (const due of afterWrites) {
      due.left -= 1
      if (due.left === 0) due.change()
    }
  }
  const known = async ({ lag }: Member, bookmarks: readonly string[]) => {
    const wait = Math.max(0, ...bookmarks.map((one) => (committedAt.get(one) ?? 0) + lag - Date.now()))
    if (lag === 0 || wait === 0) return
    state.waited += 1
    await pause(wait)
  }

  function passOn(own: Member, client: Socket): void {
    const database = connect(port, '127.0.0.1').setNoDelay(true)
    const end = () => {
      client.destroy()
      database.destroy()
    }
    client.setNoDelay(true).on('error', end).once('close', end)
    database.on('error', end).once('close', end)
    const answers = answersTo((bytes) => void (client.destroyed || client.write(bytes)))
    let isFailed = false
    let open: Mode | null = null

    const hear = async (message: Message) => {
      if (own.isFrozen) return never
      const tag = tagOf(message)
      if (tag === undefined) return void database.write(withoutManifest(message.wire))
      if (tag === TAG.ROUTE) return answers.own(table())
      if (isFailed && tag !== TAG.RESET && tag !== TAG.GOODBYE) return answers.own(messageOf(TAG.IGNORED, []))
      const isBegun = tag === TAG.BEGIN || (tag === TAG.RUN && open === null)
      const about = isBegun ? headOf(message) : null
      const mode = about?.mode ?? open
      if (about) own.counts[about.mode] += 1
      if (mode === 'write' && (isBegun || tag === TAG.RUN || tag === TAG.COMMIT)) {
        countWrite()
        if (state.leader !== own.name) {
          isFailed = true
          state.refused += 1
          return answers.own(failureOf('Neo.ClientError.Cluster.NotALeader', 'No write: this member does not lead.'))
        }
      }
      if (tag === TAG.BEGIN) open = mode
      if (tag === TAG.COMMIT || tag === TAG.ROLLBACK || tag === TAG.RESET) open = null
      if (tag === TAG.RESET) isFailed = false
      if (about) await known(own, about.bookmarks)
      if (tag !== TAG.GOODBYE) answers.asked()
      database.write(message.wire)
    }
    const answer = async (message: Message) => {
      if (own.isFrozen) return never
      if (tagOf(message) === TAG.SUCCESS) {
        const [about] = fieldsOf(message.body) as readonly [{ readonly bookmark?: string }]
        if (about.bookmark && !committedAt.has(about.bookmark)) committedAt.set(about.bookmark, Date.now())
      }
      answers.came(message)
    }
    each(client, HELLO_BYTES, hear).catch(end)
    each(database, VERSION_BYTES, answer).catch(end)
  }

  const changes: Changes = {
    leader(name) {
      state.leader = name
    },
    drop(name, stays) {
      if (!stays) hidden.add(name)
      member(name).isUp = false
      for (const socket of member(name).sockets) socket.resetAndDestroy()
    },
    freeze(name) {
      hidden.add(name)
      member(name).isFrozen = true
    },
    back(name) {
      hidden.delete(name)
      member(name).isUp = true
      member(name).isFrozen = false
    },
    readers(...names) {
      state.readers = names
    },
    routers(answers) {
      state.routes = answers
    },
    lag(name, milliseconds) {
      member(name).lag = milliseconds
    },
  }
  return {
    ...changes,
    uri: `neo4j://${member(plan.writer).address}`,
    at: (milliseconds) => later(changes, (change) => void setTimeout(change, milliseconds)),
    afterWrites: (left) => later(changes, (change) => void afterWrites.push({ left, change })),
    count: (name, mode) => member(name).counts[mode],
    refused: () => state.refused,
    writes: () => state.writes,
    waited: () => state.waited,
    async close() {
      for (const { server, sockets } of members.values()) {
        for (const socket of sockets) socket.destroy()
        await once(server.close(), 'close')
      }
    },
  }
}

const never = new Promise<void>(() => undefined)

/** One after the other. */
async function each(socket: Socket, greeting: number, work: (message: Message) => Promise<void>): Promise<void> {
  for await (const message of messagesOf(socket, greeting)) await work(message)
}

/** What BEGIN, or a RUN of its own transaction, says beside the question. */
function headOf({ body }: Message): { readonly mode: Mode; readonly bookmarks: readonly string[] } {
  const { mode, bookmarks = [] } = fieldsOf(body).at(-1) as { readonly [name: string]: Packed } // as Bolt has it
  return { mode: mode === 'r' ? 'read' : 'write', bookmarks: bookmarks as readonly string[] }
}

async function listening(name: Name, serve: (member: Member, client: Socket) => void): Promise<Member> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    if (!member.isUp) return void client.on('error', () => undefined).resetAndDestroy()
    sockets.add(client)
    client.once('close', () => sockets.delete(client))
    serve(member, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const counts = { read: 0, write: 0 }
  const member: Member = {
    name,
    server,
    address: `127.0.0.1:${port}`,
    sockets,
    isUp: true,
    isFrozen: false,
    lag: 0,
    counts,
  }
  return member
}
