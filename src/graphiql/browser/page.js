// Runs after GraphiQL is loaded, and shows it.
import { showDefaults } from './defaults.js'
import { editorOf, followEditors, narrow } from './editors.js'
import { listExamples } from './examples.js'
import { fetcherOf } from './fetcher.js'
import { followTabs, openInTab } from './tabs.js'

const { endpoint, welcome } = JSON.parse(document.getElementById('settings').textContent)

const firstVisit = localStorage.getItem('graphiql:tabState') === null
// Behind `#` the query reaches no server and no log.
const fragment = new URLSearchParams(location.hash.slice(1))
const address = fragment.has('query') ? fragment : new URL(location.href).searchParams
const query = address.get('query')
const linked = query && { query, variables: address.get('variables') ?? '{}' }
// GraphiQL opens a query of `?query=` itself; one behind `#` only if we give it the tabs, which it takes at a first visit.
const opensLater = fragment.has('query') && !firstVisit
// The only source from which GraphiQL takes the variables of the first tab.
const initialVariables = opensLater ? undefined : (linked || (firstVisit && welcome))?.variables

// Sizes set side by side do not fit the stacked layout.
if (narrow.matches) localStorage.removeItem('graphiql:editorFlex')

const defaultTabs = linked ? [linked, welcome] : [welcome]
if (firstVisit) followTabs({ tabs: defaultTabs, activeTabIndex: 0 })
followEditors()
listExamples()

self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  fetcher: fetcherOf(endpoint),
  defaultTabs,
  initialVariables,
  shouldPersistHeaders: false,
  onTabChange: followTabs,
  onSchemaChange: showDefaults,
  // Without this, each edit would go into the page's address, and from there into the logs of proxies.
  onEditQuery: () => undefined,
})

if (opensLater) openWhenReady()

function openWhenReady() {
  const isReady =
    document.querySelector('.graphiql-tab-add') && editorOf('operation.graphql') && editorOf('variables.json')
  if (!isReady) setTimeout(openWhenReady, 50)
  else openInTab(linked, () => false) // a tab with the same query may have other variables
}
