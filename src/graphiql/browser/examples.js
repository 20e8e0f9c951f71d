import { editorOf } from './editors.js'
import { onActiveTab, openInTab } from './tabs.js'

const list = document.getElementById('examples')
const links = Array.from(list.querySelectorAll('a'))

/** Opens an example when its link is clicked, and marks the example in the active tab. */
export function listExamples() {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
      if (isElsewhere || !editorOf('operation.graphql')) return // for another window, or GraphiQL is not ready
      event.preventDefault()
      if (list.popover) list.hidePopover()
      openInTab(exampleOf(link)).then(focusNext)
    })
  }
  onActiveTab((tab) => {
    for (const link of links) link.ariaCurrent = exampleOf(link).query === tab?.query ? 'true' : null
  })
}

function exampleOf(link) {
  return Object.fromEntries(new URL(link.href).searchParams)
}

/** Focuses the editor, from which queries are run; on touch screens the run button, so that no keyboard opens. */
function focusNext() {
  if (matchMedia('(pointer: coarse)').matches) document.querySelector('.graphiql-execute-button').focus()
  else editorOf('operation.graphql').focus()
}
