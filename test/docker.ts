import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** For Docker Compose: a project that is nobody's, on any free ports. */
export interface ComposeProject {
  readonly env: Readonly<Record<string, string>>
  /** `docker compose <args>`: what it prints, or an error with what it says. */
  compose(...args: readonly string[]): Promise<string>
  /** `docker <args>`, likewise. */
  docker(...args: readonly string[]): Promise<string>
  /** Where it is reached: `127.0.0.1:49153`. */
  addressOf(service: string, port: number): Promise<string>
  /** With its containers and volumes, nothing of it stays. */
  remove(): Promise<void>
}

export function composeProject(): ComposeProject {
  const ports = { PORT: '0', PORT_2: '0', NEO4J_HTTP_PORT: '0', NEO4J_BOLT_PORT: '0' }
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

/** Why nothing of docker-compose.yml can run here; null when it can. Fetches the images that are not here yet. */
export function whyNoCompose(): string | null {
  const docker = (...args: readonly string[]) => spawnSync('docker', args, { cwd: PROJECT, encoding: 'utf8' })
  if (docker('compose', 'ps').status !== 0) return 'Docker with Compose does not answer'
  const images = docker('compose', 'pull', '--policy', 'missing', '--quiet', 'neo4j')
  return images.status === 0 ? null : 'Docker cannot get the image of Neo4j'
}
