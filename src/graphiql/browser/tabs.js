import { editorOf } from './editors.js'

/** GraphiQL's tabs in their order on the screen, as last reported or stored. */
let latest

const followers = []

/** GraphiQL calls this at each change. */
export function followTabs(state) {
  latest = state
  for (const follower of followers) follower(activeTab())
}

/** Calls `follower` with the content of the active tab, now and whenever it changes. */
export function onActiveTab(follower) {
  followers.push(follower)
  follower(activeTab())
}

/**
 * Shows an example in a tab: the one that has it already, the active one if that is empty, or a new one. `alike` tells
 * whether a tab has it. If another example is opened right after it, that one waits.
 */
export function openInTab(example, alike = (tab) => tab.query === example.query) {
  const shown = noted.then(() => show(example, alike))
  noted = shown.then(() => new Promise((resolve) => setTimeout(resolve, UNTIL_NOTED)))
  return shown
}

/** GraphiQL saves an edit 100 ms later, into whichever tab is active then. */
const UNTIL_NOTED = 150

let noted = Promise.resolve()

function show({ query, variables }, alike) {
  const at = tabState().tabs.findIndex(alike)
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
