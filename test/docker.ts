import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** A project for Docker Compose that belongs to nobody else, on any free ports. */
export interface ComposeProject {
  readonly env: Readonly<Record<string, string>>
  /** Runs `docker compose <args>` and returns its output; throws with its error text. */
  compose(...args: readonly string[]): Promise<string>
  /** Runs `docker <args>`, likewise. */
  docker(...args: readonly string[]): Promise<string>
  /** The host and port of a service: `127.0.0.1:49153`. */
  addressOf(service: string, port: number): Promise<string>
  /** Removes its containers and volumes. */
  remove(): Promise<void>
}

export function composeProject(): ComposeProject {
  const ports = { PORT: '0', PORT_2: '0', PORT_3: '0', NEO4J_HTTP_PORT: '0', NEO4J_BOLT_PORT: '0' }
  const env = { COMPOSE_PROJECT_NAME: `stancegraph-test-${randomBytes(4).toString('hex')}`, ...ports }
  const docker = async (...args: readonly string[]) => {
    const options = { cwd: PROJECT, env: { ...process.env, ...env }, maxBuffer: 64_000_000 }
    return (await promisify(execFile)('docker', args, options)).stdout.trim()
  }
  const compose = (...args: readonly string[]) => docker('compose', ...args)
  return {
    env,
    docker,
    compose,
    addressOf: (service, port) => compose('port', service, String(port)),
    async remove() {
      await compose('--profile', '*', 'down', '--volumes', '--timeout', '10')
    },
  }
}

/** Why docker-compose.yml cannot run here; null if it can. Fetches missing images. */
export function whyNoCompose(): string | null {
  const docker = (...args: readonly string[]) => spawnSync('docker', args, { cwd: PROJECT, encoding: 'utf8' })
  if (docker('compose', 'ps').status !== 0) return 'Docker with Compose does not answer'
  const images = docker('compose', 'pull', '--policy', 'missing', '--quiet', 'neo4j')
  return images.status === 0 ? null : 'Docker cannot get the image of Neo4j'
}
