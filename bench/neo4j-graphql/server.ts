import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { readAddress } from '../server-settings.ts'
import { typeDefs } from './type-definitions.ts'

// @neo4j/graphql behind Yoga, as its documentation sets it up. A request with the header `x-profile` is profiled, and
// answered with its database hits and statements in the extensions.

const { uri, username, password, database, timeoutMs: timeout } = readAddress()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
const comparing = { LTE: true, GTE: true }
const features = { filters: { String: comparing } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()

const context = { executionContext: driver, sessionConfig: { database }, transaction: { timeout } }

const yoga = createYoga({
  schema,
  logging: false,
  landingPage: false,
  graphiql: false,
  maskedErrors: false, // so that the bench can say what is wrong
  context: ({ request }) => (request.headers.has('x-profile') ? { ...context, ...profiling() } : context),
  plugins: [
    {
      onExecutionResult({ context, result }) {
        if (result && 'data' in result && isProfiling(context)) result.extensions = { profile: context.profile }
      },
    },
  ],
})

interface Profiling {
  readonly profile: { dbHits: number; statements: number }
}

const isProfiling = (context: object): context is Profiling => 'profile' in context

/** Runs statements with PROFILE, in auto-commit, and sums up what they cost. */
function profiling() {
  const profile: Profiling['profile'] = { dbHits: 0, statements: 0 }
  const run = async (text: string, parameters: object) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      const result = await session.run(`PROFILE ${text}`, parameters)
      profile.statements += 1
      profile.dbHits += result.summary.profile ? hitsIn(result.summary.profile) : 0
      return result
    } finally {
      await session.close()
    }
  }
  return { profile, executionContext: { run } }
}

interface Plan {
  readonly dbHits: number
  readonly children: readonly Plan[]
}

const hitsIn = ({ dbHits, children }: Plan): number => children.reduce((sum, child) => sum + hitsIn(child), dbHits)

const server = createServer((request, response) => void yoga(request, response))
server.listen(0, '127.0.0.1', () => {
  console.log(`@neo4j/graphql  http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
})
process.once('SIGTERM', () => process.exit())
