import neo4j, { type SessionConfig } from 'neo4j-driver'

/**
 * What this process has seen of a database: each of its sessions waits until the member that it asks has seen as much.
 */
export interface Bookmarks {
  /** The part of a session's settings that names them. */
  forSession(): Pick<SessionConfig, 'bookmarkManager'>
  /** To be told that this process writes. */
  writes(): void
  /**
   * To be told that the database is gone: it may come back as of an earlier day, and who has only read does not wait for
   * what was after that.
   */
  gone(): void
  /** To be told that the database does not know them: it is another one. */
  unknown(): void
}

/** Of a routed address. One that names a machine needs none: a read there sees every write before it. */
export function bookmarksFor(uri: string): Bookmarks {
  const isRouted = uri.startsWith('neo4j')
  let manager = neo4j.bookmarkManager()
  let hasWritten = false
  const forget = () => {
    manager = neo4j.bookmarkManager()
  }
  return {
    forSession: () => (isRouted ? { bookmarkManager: manager } : {}),
    writes() {
      hasWritten = true
    },
    gone() {
      if (!hasWritten) forget()
    },
    unknown: forget,
  }
}
