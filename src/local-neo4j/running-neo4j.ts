import type { StartError } from '../graph/start-error.ts'

/** A running Neo4j Community on loopback, used only by this project. */
export interface LocalNeo4j {
  /** Its name and version, such as `Neo4j/5.26.31`. */
  readonly agent: string
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
  /** Where its data is and where its password is stored, for messages. */
  readonly data: string
  readonly passwordIn: string
  /** Settles if Neo4j ends on its own, with the message to show. */
  readonly crashed: Promise<StartError>
  /** Stops Neo4j, if this process has started it. */
  stop(): Promise<void>
}
