import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { firstAnswerOf } from '../graph/connect.ts'
import { StartError } from '../graph/start-error.ts'
import { type PatienceOptions, patience } from './patience.ts'
import type { LocalNeo4j } from './running-neo4j.ts'

/** Each data set has a volume of its own; the article's is the one for an unset DATA. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, DATA: process.env['DATA'] === 'article' ? '' : process.env['DATA'] }
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The service in docker-compose.yml. */
const SERVICE = 'neo4j'

/** Created at the first start. */
const PASSWORD_FILE = '/run/stancegraph/password'

/** Whether Docker with Compose is installed and its daemon answers. */
export function dockerAnswers(): Promise<boolean> {
  return compose('ps', '--quiet').then(
    () => true,
    () => false,
  )
}

/**
 * The database of docker-compose.yml, with its data in that file's volume. If it is running already, it is shared and
 * left running; otherwise it is started, and stopped in the end. Throws a StartError, or the reason of `signal`.
 */
export async function startComposedNeo4j(options: PatienceOptions): Promise<LocalNeo4j> {
  const running = await compose('ps', '--quiet', '--status', 'running', SERVICE)
  const joined = running !== ''
  if (joined) await refuseOtherData(running)
  const stop = async () => {
    if (!joined) await compose('stop', SERVICE)
  }
  options.report(`${joined ? 'Joining' : 'Starting'} the Neo4j of docker-compose.yml`)
  try {
    await up(options.signal)
    const address = {
      uri: `bolt://${await compose('port', SERVICE, '7687')}`,
      username: 'neo4j',
      password: await compose('exec', '--no-TTY', SERVICE, 'cat', PASSWORD_FILE),
      database: 'neo4j',
    }
    const passwordIn = `${PASSWORD_FILE} of docker-compose.yml's neo4j`
    const answer = (signal: AbortSignal) => firstAnswerOf(address, passwordIn, signal)
    return {
      ...address,
      agent: await patience(options).during(`the first answer of Neo4j at ${address.uri}`, answer),
      data: "the volume of docker-compose.yml's neo4j",
      passwordIn,
      crashed: new Promise(() => undefined), // Docker restarts it
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starting it with another volume would take the database away from its current users. */
async function refuseOtherData(container: string): Promise<void> {
  const label = '{{index .Config.Labels "stancegraph.data"}}'
  const held = (await docker('inspect', '--format', label, container)) || 'article'
  const asked = environment()['DATA'] || 'article'
  if (held === asked) return
  throw new StartError(
    [
      `The Neo4j of docker-compose.yml runs with the data set ${held}, not ${asked}. It was left as it is.`,
      `Stop it (\`docker compose stop\`) and start again, or use it: \`npm start -- --data ${held}\`.`,
    ].join('\n'),
  )
}

/** Shows Docker's own progress, because the first start downloads the image. */
function up(signal: AbortSignal | undefined): Promise<void> {
  const args = ['compose', 'up', '--detach', '--wait', SERVICE]
  const docker = spawn('docker', args, {
    cwd: PROJECT,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  })
  return new Promise((resolve, reject) => {
    docker.once('error', reject)
    docker.once('exit', (code) => (code === 0 ? resolve() : reject(notUp())))
  })
}

function notUp(): StartError {
  return new StartError(
    [
      'Docker could not start the Neo4j of docker-compose.yml; its own words are above.',
      'Is a port taken, NEO4J_HTTP_PORT and NEO4J_BOLT_PORT name others. `docker compose logs neo4j` has the log of Neo4j.',
    ].join('\n'),
  )
}

/** Returns what Compose prints. */
const compose = (...args: readonly string[]) => docker('compose', ...args)

async function docker(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('docker', args, { cwd: PROJECT, env: environment() })
  return stdout.trim()
}
