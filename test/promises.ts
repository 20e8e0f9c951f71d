/** What the server promises, the tests that show it, and what one of them printed when it was last run. */
export interface Promised {
  readonly promise: string
  /** For each file that shows it the title of a test in it, or the title's beginning. */
  readonly shownBy: Readonly<Record<string, string>>
  /** The figure that the first of these files printed. Docs say which command runs it. */
  readonly printed: string
}

export const promises: readonly Promised[] = [
  {
    promise: 'GraphQL over HTTP is kept to the letter',
    shownBy: { 'test/request/audits.test.ts': 'There are 61 audits of GraphQL over HTTP' },
    printed: '61 of 61 audits kept',
  },
  {
    promise: 'What is refused costs nothing: no statement, no stall, at most 20 errors',
    shownBy: {
      'test/request/bad-inputs.test.ts': 'Refused, and nothing was asked of the database',
      'test/request/bad-inputs-asked.test.ts': '%s is covered by the row: %s',
      'test/process/unread-body.test.ts': 'Forty uploads of a hundred megabytes are each told that they are too long',
    },
    printed: '121 inputs refused, with 20 errors and 57 ms of processor time at most',
  },
  {
    promise: 'The declared cost is a bound of what an answer holds',
    shownBy: { 'test/request/weight.test.ts': 'No answer has more things than its query was said to cost' },
    printed: '80 answers had at most 93 % of the things of their cost',
  },
  {
    promise: 'No value changes the text of a statement',
    shownBy: { 'test/request/injection.test.ts': 'A hostile string in any place is a parameter, and nothing else' },
    printed: '2400 strings, 17 texts of statements, as many as without them',
  },
  {
    promise: 'What reads cannot write',
    shownBy: { 'test/graph/graph.test.ts': 'cannot write' },
    printed: '13 ways to write rejected',
  },
  {
    promise: 'Nothing of the inside gets out: not into answers, not into logs',
    shownBy: {
      'test/request/bad-inputs.test.ts': 'Refused, and nothing was asked of the database',
      'test/errors.test.ts': 'refused before any statement, without a trace of our inside',
      'test/request/request-log.test.ts': 'Each request is told of in one line, without a word of what it gave',
    },
    printed: '121 inputs refused',
  },
  {
    promise: 'The page works offline, and lets no other host in',
    shownBy: {
      'test/graphiql/graphiql.test.ts': 'a first visit finds the welcome, which runs, and asks no other host',
    },
    printed: '20 requests, 0 of them to other hosts',
  },
  {
    promise: 'Every request ends within its ten seconds, whatever becomes of the database',
    shownBy: {
      'test/faults/database.fault.ts': 'a hole: nothing that is sent arrives',
      'test/faults/faults.test.ts': 'The database is found gone within seconds, and served again within seconds',
      'test/request/deadline.test.ts': 'A request that takes too long is answered, and its statements are stopped',
    },
    printed: 'under ten faults the longest took 4.04 s, with slow statements on every connection 5.68 s',
  },
  {
    promise: 'That the database is gone is said within four seconds, with when to try again',
    shownBy: {
      'test/faults/database.fault.ts': 'database frozen, and thawed',
      'test/errors.test.ts': 'without its database: that it is not there, when to try again',
      'test/faults/faults.test.ts': 'what is sent to it is lost',
    },
    printed: 'first failure after 0.10 to 3.85 s, 503 DATABASE_UNAVAILABLE',
  },
  {
    promise: 'The server recovers by itself, with its connections and at most a tenth and 5 MB more heap than before',
    shownBy: {
      'test/faults/database.fault.ts': 'database killed, and restarted',
      'test/faults/faults.test.ts': 'Connections that died unnoticed are let go of, and others are made',
    },
    printed:
      'first success after 0.00 to 2.46 s, and 4.72 s after a changed password; heap 37.3 to 38.5 MB before, 39.1 to 44.7 MB after',
  },
  {
    promise: 'Under a fault no request is left without an answer',
    shownBy: { 'test/faults/database.fault.ts': 'all connections reset' },
    printed: 'lost: nothing, under each of 11 faults',
  },
  {
    promise: 'Nothing runs on for whom nobody waits',
    shownBy: {
      'test/faults/database.fault.ts': '200 clients leave in the middle of a question',
      'test/request/deadline.test.ts': 'When a client leaves, its statements are stopped',
    },
    printed: 'still running: nothing, and of 200 statements whose clients had left none after a second',
  },
  {
    promise: 'Statements that take every connection delay others, and lose none',
    shownBy: { 'test/faults/database.fault.ts': 'slow statements take every connection' },
    printed: '100 × 503 OVERLOADED, lost: nothing',
  },
  {
    promise: 'Under more load than it can take the server does what it can, and refuses the rest at once',
    shownBy: {
      'bench/overload.ts': 'answers of three times what it can do, as a part of what it can',
      'test/request/admission.test.ts': 'Beyond so many at once the next are refused at once',
      'test/request/own-turn.test.ts': 'Requests that arrive together do not block the event loop together',
    },
    printed:
      '99 % of what it can do (at least 90 %); p99 186 ms (at most 196 ms), of refusals 96 ms (at most 20 ms: **broken**); as before at once',
  },
  {
    promise: 'Beside 20 of the largest requests for groups or pages, cheap ones are answered at half of what it can do',
    shownBy: {
      'bench/overload.ts': 'answers of half of what it can do beside 20 of the largest',
      'test/request/heavy-work.test.ts': 'does not delay light work, and exports wait for it',
      'test/process/connections.long.test.ts': 'Connections that arrive together do not each wait for a turn',
    },
    printed:
      'groups: 98 % (at least 90 %), p99 355 ms (at most 196 ms: **broken**), of refusals 117 ms (at most 120 ms); pages: 98 %, 491 ms (**broken**), 70 ms',
  },
  {
    promise: 'Memory and handles do not grow with what was answered, nor connections beyond their pools',
    shownBy: {
      'test/soak/memory.soak.ts': 'Half of what it can do, for long',
      'test/soak/slope.test.ts': 'A leak is found below the noise',
    },
    printed:
      '30 minutes at half of 122 a second: resident memory 241.5 MB, rises 0.3 %; heap 62.2 MB, rises 0.9 %; sockets 49 → 90, other handles 37 → 35; 109,344 answered, 113 refused, 0 failed',
  },
  {
    promise: 'A stop cuts nobody off',
    shownBy: {
      'test/faults/server.fault.ts': 'the server is stopped: no request is cut off',
      'test/faults/stop.long.test.ts': 'A stop under load cuts nobody off',
    },
    printed: 'lost: nothing; 4 × no answer ECONNREFUSED',
  },
  {
    promise: 'The server starts without its database, and serves it within five seconds once it answers',
    shownBy: {
      'test/process/late-database.long.test.ts': 'the server is there without it, says so, and serves it as soon as it',
    },
    printed: 'served 1.22 s after the database answered',
  },
  {
    promise: 'A start that is impossible ends, and says why',
    shownBy: { 'test/faults/server.fault.ts': 'A start that is impossible ends, and says why' },
    printed: 'exit 1 after 1.08, 1.76 and 1.57 s',
  },
  {
    promise: 'A load whose connection was cut at a commit is in the graph once',
    shownBy: {
      'test/faults/lost-commit.long.test.ts': 'An import whose batch $after was cut off ($when) has the same result',
    },
    printed: 'after 11 cuts at a commit: nothing lost, nothing twice',
  },
  {
    promise: 'Metrics have a bounded number of series, whatever clients send',
    shownBy: {
      'test/process/metrics-of-graph.test.ts': 'With every value that a label can have, there are at most 1,500 series',
      'test/process/metrics.test.ts': 'However many names clients send, there are no more series',
    },
    printed: '774 series at most',
  },
]
