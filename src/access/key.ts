import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Role } from './viewer.ts'

/** A key as the file of keys has it. Whoever reads that cannot tell the key's text. */
export interface Key {
  readonly id: string
  /** The SHA-256 of the whole text, in hexadecimal digits. The secret is random, so that a salt would add nothing. */
  readonly hash: string
  readonly name: string
  readonly role: Role
  /** Moments, in ISO 8601. */
  readonly created: string
  readonly expires: string
  /** Null as long as it is not revoked. */
  readonly revoked: string | null
}

/** A new key and its text, `sg_<id>_<secret>`, which is kept nowhere. */
export function newKey(name: string, role: Role, days: number, now = Date.now()): { key: Key; text: string } {
  const id = randomBytes(6).toString('hex')
  const text = `sg_${id}_${randomBytes(32).toString('base64url')}`
  const [created, expires] = [now, now + days * 86_400_000].map((moment) => new Date(moment).toISOString()) as [
    string,
    string,
  ]
  return { key: { id, hash: hashOf(text), name, role, created, expires, revoked: null }, text }
}

/** The id in the text of a key; null if it is no such text. */
export function idIn(text: string): string | null {
  return /^sg_([0-9a-f]{12})_[\w-]{43}$/.exec(text)?.[1] ?? null
}

/** Whether this is the text of the key. Takes as long for any other text. */
export function isTextOf({ hash }: Pick<Key, 'hash'>, text: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(hashOf(text), 'hex'))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
