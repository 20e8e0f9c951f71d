/** Why a start cannot go on. Its message is the whole text for the person at the terminal, with the way on. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StartError'
  }
}
