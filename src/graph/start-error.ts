/** Why a start cannot go on. Its message is the whole text for the person at the terminal, with the way on. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StartError'
  }
}

/** That of a machine on which the local Neo4j cannot run for lack of a program. */
export class MissingProgramError extends StartError {}

/** That of a local graph that is not there. */
export class MissingGraphError extends StartError {}
