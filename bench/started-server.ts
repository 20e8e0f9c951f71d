import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface StartedServer {
  readonly url: string
  readonly pid: number
  /** From its start until it said its address. */
  readonly seconds: number
  stop(): Promise<void>
}

/** Starts a Node program as a process of its own, and waits until it prints its address, which `said` finds. */
export async function startServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  said: RegExp,
): Promise<StartedServer> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let output = ''
  const address = Promise.withResolvers<string>()
  const listen = (text: string) => {
    output += text
    const found = said.exec(output)?.[1]
    if (!found) return
    address.resolve(found)
    child.stdout.off('data', listen).resume() // its log is written and read, but not kept
  }
  child.stdout.setEncoding('utf8').on('data', listen)
  const gone = exited.then(() => Promise.reject(new Error(`The server ended: ${output}`)))
  const url = await Promise.race([address.promise, gone])
  gone.catch(() => undefined)
  return {
    url,
    pid: child.pid ?? 0, // it has one: it answered
    seconds: (performance.now() - began) / 1000,
    async stop() {
      child.kill()
      await exited
    },
  }
}

/** The product as it is shipped. */
export function startStancegraph(env: NodeJS.ProcessEnv): Promise<StartedServer> {
  return startServer([fileURLToPath(new URL('../start.mjs', import.meta.url)), 'serve'], env, /GraphQL {2}(http:\S+)/)
}
