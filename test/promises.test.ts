import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The server's promises, and the tests that show them.

/** A promise, and for each file that shows it the title of a test in it, or the title's beginning. */
const promises: readonly (readonly [promise: string, shownBy: Readonly<Record<string, string>>])[] = [
  [
    'GraphQL over HTTP is kept to the letter',
    { 'test/request/audits.test.ts': 'There are 61 audits of GraphQL over HTTP' },
  ],
  [
    'What is refused costs nothing: no statement, no stall, at most 20 errors',
    {
      'test/request/bad-inputs.test.ts': 'Refused, and nothing was asked of the database',
      'test/process/unread-body.test.ts': 'Forty uploads of a hundred megabytes are each told that they are too long',
    },
  ],
  [
    'The declared cost is a bound of what an answer holds',
    { 'test/request/weight.test.ts': 'No answer has more things than its query was said to cost' },
  ],
  [
    'No value changes the text of a statement',
    { 'test/request/injection.test.ts': 'A hostile string in any place is a parameter, and nothing else' },
  ],
  ['What reads cannot write', { 'test/graph/graph.test.ts': 'cannot write' }],
  [
    'Nothing of the inside gets out: not into answers, not into logs',
    {
      'test/errors.test.ts': 'refused before any statement, without a trace of our inside',
      'test/request/bad-inputs.test.ts': 'Refused, and nothing was asked of the database',
      'test/request/request-log.test.ts': 'Each request is told of in one line, without a word of what it gave',
    },
  ],
  [
    'The page works offline, and lets no other host in',
    { 'test/graphiql/graphiql.test.ts': 'a first visit finds the welcome, which runs, and asks no other host' },
  ],
  [
    'Every request ends, whatever becomes of the database',
    {
      'test/request/deadline.test.ts': 'A request that takes too long is answered, and its statements are stopped',
      'test/faults/faults.test.ts': 'The database is found gone within seconds, and served again within seconds',
      'test/faults/database.fault.ts': 'a hole: nothing that is sent arrives',
    },
  ],
  [
    'That the database is gone is said fast, with when to try again',
    {
      'test/errors.test.ts': 'without its database: that it is not there, when to try again',
      'test/faults/faults.test.ts': 'what is sent to it is lost',
    },
  ],
  [
    'The server recovers by itself, with the connections and the memory that it had',
    {
      'test/faults/faults.test.ts': 'Connections that died unnoticed are let go of, and others are made',
      'test/faults/database.fault.ts': 'database killed, and restarted',
    },
  ],
  [
    'Nothing runs on for whom nobody waits',
    {
      'test/request/deadline.test.ts': 'When a client leaves, its statements are stopped',
      'test/faults/database.fault.ts': '200 clients leave in the middle of a question',
    },
  ],
  [
    'Under more load than it can take the server does what it can, and refuses the rest at once',
    {
      'test/request/admission.test.ts': 'Beyond so many at once the next are refused at once',
      'bench/overload.ts': 'What becomes of a server that is asked for more than it can do',
    },
  ],
  ['A stop cuts nobody off', { 'test/faults/stop.test.ts': 'A stop under load cuts nobody off' }],
  [
    'The server starts without its database, and serves it once it answers',
    { 'test/process/late-database.test.ts': 'the server is there without it, says so, and serves it as soon as it' },
  ],
]

test.each(promises)('%s', (_, shownBy) => {
  for (const [file, name] of Object.entries(shownBy)) {
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8'), file).toContain(name)
  }
})
