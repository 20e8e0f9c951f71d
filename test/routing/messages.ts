import { type Packed, structureOf } from './packstream.ts'

/** A message of Bolt, as it is on the wire and without the sizes of its chunks. The greeting has no body. */
export interface Message {
  readonly wire: Buffer
  readonly body: Buffer
}

export const HELLO_BYTES = 20
export const VERSION_BYTES = 4

/** The tags of the messages that a proxy has to tell apart. */
export const TAG = {
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  ROUTE: 0x66,
  SUCCESS: 0x70,
  RECORD: 0x71,
  IGNORED: 0x7e,
  FAILURE: 0x7f,
} as const

export const tagOf = ({ body }: Message) => body[1]

/** Cuts what comes over a connection into messages; the first has so many bytes, and is no message yet. */
export async function* messagesOf(connection: AsyncIterable<Buffer>, greeting: number): AsyncIterable<Message> {
  let rest: Buffer = Buffer.alloc(0)
  let isGreeted = false
  for await (const bytes of connection) {
    rest = Buffer.concat([rest, bytes])
    if (!isGreeted && rest.length < greeting) continue
    if (!isGreeted) yield { wire: rest.subarray(0, greeting), body: Buffer.alloc(0) }
    if (!isGreeted) rest = rest.subarray(greeting)
    isGreeted = true
    for (let message = firstIn(rest); message; message = firstIn(rest)) {
      rest = rest.subarray(message.wire.length)
      yield message
    }
  }
}

/** Null if it has not come as a whole. A message without chunks keeps a connection alive. */
function firstIn(bytes: Buffer): Message | null {
  const chunks: Buffer[] = []
  for (let at = 0; at + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(at)
    at += 2 + size
    if (size === 0) return { wire: bytes.subarray(0, at), body: Buffer.concat(chunks) }
    chunks.push(bytes.subarray(at - size, at))
  }
  return null
}

export function messageOf(tag: number, fields: readonly Packed[]): Buffer {
  const body = structureOf(tag, fields)
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length)
  return Buffer.concat([size, body, Buffer.alloc(2)])
}

/** A failure, in the words of Bolt before 5.7 and since. */
export function failureOf(code: string, message: string): Buffer {
  const since = { neo4j_code: code, gql_status: '50N42', description: message, diagnostic_record: {} }
  return messageOf(TAG.FAILURE, [{ code, message, ...since }])
}

/** The greeting of a client, which lets the server choose among the versions that need no further word. */
export function withoutManifest(greeting: Buffer): Buffer {
  const own = Buffer.from(greeting)
  if (own.readUInt32BE(4) === 0x1ff) own.writeUInt32BE(0, 4)
  return own
}

/** Sends a client the answers in the order in which it has asked: those of the database, and our own. */
export function answersTo(send: (bytes: Buffer) => void) {
  const due: (Buffer | null)[] = []
  const sendOwn = () => {
    for (let next = due[0]; next; next = due[0]) {
      send(next)
      due.shift()
    }
  }
  return {
    /** The database was asked something. */
    asked: () => void due.push(null),
    own(bytes: Buffer) {
      due.push(bytes)
      sendOwn()
    },
    /** The database has answered; records come before the last word of an answer. */
    came(message: Message) {
      send(message.wire)
      const tag = tagOf(message)
      if (tag !== TAG.SUCCESS && tag !== TAG.FAILURE && tag !== TAG.IGNORED) return
      due.shift()
      sendOwn()
    },
  }
}
