import { Neo4jError } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { GraphError, graphError, lacksLeader, mayPass } from '../../src/graph/graph-error.ts'

const told = (code: string, message = '') => graphError(new Neo4jError(message, code, '50N42', ''))

describe('Why the graph did not answer:', () => {
  test.for([
    ['UNAVAILABLE', 'ServiceUnavailable', 'Could not perform discovery.'],
    ['UNAVAILABLE', 'SessionExpired', 'Connection was closed by server'],
    ['UNAVAILABLE', 'ProtocolError', 'The connection ended while hands were shaken'],
    ['UNAVAILABLE', 'N/A', 'Pool is closed, it is no more able to serve requests.'],
    ['UNAVAILABLE', 'Neo.DatabaseError.Transaction.TransactionStartFailed', 'Could not start'],
    ['UNAVAILABLE', 'Neo.DatabaseError.General.UnknownError', 'The database has encountered a critical error'],
    ['UNAVAILABLE', 'Neo.TransientError.General.DatabaseUnavailable', 'The database is not currently available'],
    ['UNAVAILABLE', 'Neo.TransientError.Database.DatabaseUnavailable', 'It is stopped'],
    ['UNAVAILABLE', 'Neo.DatabaseError.Database.UnableToStartDatabase', 'Unable to start'],
    ['UNAVAILABLE', 'Neo.TransientError.Transaction.LockClientStopped', 'It is stopping'],
    ['OVERLOADED', 'N/A', 'Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 50'],
    ['OVERLOADED', 'Neo.TransientError.Request.NoThreadsAvailable', 'No threads'],
    ['UNAUTHORIZED', 'Neo.ClientError.Security.AuthenticationRateLimit', 'Too many attempts'],
    ['TIMEOUT', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'Timed out'],
    ['TIMEOUT', 'Neo.TransientError.Transaction.BookmarkTimeout', 'The member is behind'],
    ['CHANGED', 'Neo.ClientError.Statement.EntityNotFound', 'Unable to load NODE'],
    [
      'CHANGED',
      'Neo.DatabaseError.Statement.ExecutionFailed',
      'org.neo4j.internal.kernel.api.exceptions.EntityNotFoundException: Unable to load NODE 5:e322:62.',
    ],
    ['REJECTED', 'Neo.DatabaseError.General.UnknownError', 'Something else'],
    ['REJECTED', 'Neo.ClientError.Statement.SyntaxError', 'Invalid input'],
  ] as const)('%s for %s (%s)', ([reason, code, message]) => {
    expect(told(code, message)).toMatchObject({ reason })
  })

  test('transient failures are retried, and exceeded limits are not', () => {
    const passes = (code: string, message = '') => {
      const error = told(code, message)
      return error instanceof GraphError && mayPass(error)
    }
    expect(passes('Neo.TransientError.Transaction.DeadlockDetected')).toBe(true)
    expect(passes('Neo.TransientError.Transaction.MaximumTransactionLimitReached')).toBe(false)
    expect(passes('N/A', 'Connection acquisition timed out in 5000 ms.')).toBe(false)
  })

  test('a write waits for a leader where the driver has met none, and not where a connection was lost', () => {
    const refused = (code: string) => new Neo4jError('No write', code, '50N42', '')
    const expired = (message: string, cause?: Error) =>
      lacksLeader(graphError(new Neo4jError(message, 'SessionExpired', '50N42', '', undefined, cause)))
    for (const code of ['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase']) {
      expect(expired('No longer possible to write to server at a:7687', refused(code))).toBe(true)
      expect(lacksLeader(graphError(refused(code))), 'of a direct address nothing is forgotten').toBe(false)
    }
    expect(expired('Failed to obtain connection towards write server. Known routing table is: …')).toBe(true)
    expect(expired('Connection was closed by server')).toBe(false)
  })
})
