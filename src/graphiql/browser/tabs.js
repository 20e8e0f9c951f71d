import { editorOf } from './editors.js'

/** GraphiQL's tabs, in the order of its bar, as it last told of them or stored them. */
let latest

const followers = []

/** For GraphiQL to call at each change. */
export function followTabs(state) {
  latest = state
  for (const follower of followers) follower(activeTab())
}

/** Calls `follower` with what stands in the active tab, whenever that changes. */
export function onActiveTab(follower) {
  followers.push(follower)
  follower(activeTab())
}

/**
 * Shows an example in a tab: the one that it is in, the active one if that is empty, else a new one. One that is opened
 * right after another waits for it.
 */
export function openInTab(example) {
  const shown = noted.then(() => show(example))
  noted = shown.then(() => new Promise((resolve) => setTimeout(resolve, UNTIL_NOTED)))
  return shown
}

/** GraphiQL writes an edit into the active tab a tenth of a second later, whichever that is then. */
const UNTIL_NOTED = 150

let noted = Promise.resolve()

function show({ query, variables }) {
  const at = tabState().tabs.findIndex((tab) => tab.query === query)
  if (at >= 0) {
    document.getElementById(`graphiql-session-tab-${at}`).click()
  } else {
    if (editorOf('operation.graphql').getValue().trim() !== '') document.querySelector('.graphiql-tab-add').click()
    editorOf('variables.json').setValue(variables)
    editorOf('operation.graphql').setValue(query)
  }
  document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function activeTab() {
  const { tabs, activeTabIndex } = tabState()
  return tabs[activeTabIndex]
}

function tabState() {
  return latest ?? JSON.parse(localStorage.getItem('graphiql:tabState')) ?? { tabs: [], activeTabIndex: 0 }
}
