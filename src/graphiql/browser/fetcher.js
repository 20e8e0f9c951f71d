/**
 * Sends the query to the server, whose errors are clear. The library's own fetcher would parse the query first and show
 * a stack trace. Asks for plain JSON, so that the browser's console does not report an answer with errors as a failed
 * request.
 */
export function fetcherOf(endpoint) {
  return async ({ query, variables, operationName }, { headers } = {}) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify({ query, variables, operationName: isIn(query, operationName) ? operationName : undefined }),
    })
    const text = await response.text()
    try {
      return JSON.parse(text)
    } catch {
      return { errors: [{ message: `The answer is not JSON: HTTP ${response.status} ${response.statusText}`.trim() }] }
    }
  }
}

/** Right after a query has changed, GraphiQL still sends the operation name of the previous one. */
function isIn(query, operationName) {
  return new RegExp(`\\b${operationName}\\b`).test(query)
}
