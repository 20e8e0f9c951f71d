// Runs in the browser, before the script of GraphiQL.
const { workers, options } = JSON.parse(document.getElementById('settings').textContent)

self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] }

// On a first visit GraphiQL shows a query from the page's address in the first tab, whatever that holds, and takes the
// variables of the first tab from its storage only.
if (localStorage.getItem('graphiql:tabState') === null) {
  const address = new URL(location.href).searchParams
  const query = address.get('query')
  if (query) options.defaultTabs.unshift({ query, variables: address.get('variables') ?? '{}' })
  localStorage.setItem('graphiql:variables', options.defaultTabs[0].variables)
}

addEventListener('DOMContentLoaded', () => {
  // Else each edit goes into the page's address, and from there into the logs of proxies.
  const onEditQuery = () => undefined
  self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), { ...options, onEditQuery })
})
