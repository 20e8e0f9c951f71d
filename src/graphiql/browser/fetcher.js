/**
 * Asks the server, which answers what is wrong with a query in its own words; the library's own fetcher parses it first,
 * and shows a stack. As plain JSON, an answer with errors is no failed request to the browser's console.
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

/** Right after a query is changed, GraphiQL still names the operation of the one before. */
function isIn(query, operationName) {
  return new RegExp(`\\b${operationName}\\b`).test(query)
}
