// After GraphiQL is loaded: shows it.
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
// GraphiQL takes the variables of the tab that it opens first from here alone.
const initialVariables = (linked || (firstVisit && welcome))?.variables

// Sizes that were dragged side by side are none to stack by.
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
  // Else each edit goes into the page's address, and from there into the logs of proxies.
  onEditQuery: () => undefined,
})
