// Runs after GraphiQL is loaded, and shows it.
import { showDefaults } from './defaults.js'
import { followEditors, narrow } from './editors.js'
import { listExamples } from './examples.js'
import { fetcherOf } from './fetcher.js'
import { followTabs } from './tabs.js'

const { endpoint, welcome } = JSON.parse(document.getElementById('settings').textContent)

const firstVisit = localStorage.getItem('graphiql:tabState') === null
const address = new URL(location.href).searchParams
const query = address.get('query')
const linked = query && { query, variables: address.get('variables') ?? '{}' }
// The only source from which GraphiQL takes the variables of the first tab.
const initialVariables = (linked || (firstVisit && welcome))?.variables

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
