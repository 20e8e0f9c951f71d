import { totalmem } from 'node:os'

/**
 * The setting for the memory in which Neo4j keeps pages of its files: an eighth of what this machine or container has,
 * at least 128 MB and at most 4 GB. Neo4j takes it as it reads pages, so that a small graph needs little of it.
 */
export function pageCache(memory = memoryHere()): string {
  const megabytes = Math.floor(memory / 8 / 2 ** 20)
  return `server.memory.pagecache.size=${Math.min(Math.max(megabytes, LEAST), MOST)}m`
}

const LEAST = 128
const MOST = 4_096

function memoryHere(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
}
