import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { questions } from '../questions.ts'
import { readAddress } from '../server-settings.ts'

// A server for these questions alone: plain `node:http`, and one statement for each question, written by hand. The path
// is the number of the question, the body its variables.

const { uri, username, password, database, timeoutMs: timeout } = readAddress()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })

async function answerTo(asked: IncomingMessage): Promise<string> {
  const question = questions[Number(asked.url?.slice(1))]
  if (!question) throw new Error(`No question at ${asked.url}`)
  const chunks: Buffer[] = []
  for await (const chunk of asked) chunks.push(chunk)
  const variables = JSON.parse(Buffer.concat(chunks).toString())
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(question.byHand.text, variables, { timeout })
    return JSON.stringify({
      data: question.byHand.answer(
        records.map((record) => record.toObject()),
        variables,
      ),
    })
  } finally {
    await session.close()
  }
}

const server = createServer(async (asked, response) => {
  try {
    const body = await answerTo(asked)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ errors: [{ message }] }))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`By hand  http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
process.once('SIGTERM', () => process.exit())
