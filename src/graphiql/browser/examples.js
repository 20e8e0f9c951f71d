import { editorOf } from './editors.js'
import { onActiveTab, openInTab } from './tabs.js'

const list = document.getElementById('examples')
const links = Array.from(list.querySelectorAll('a'))

/** Opens examples where their links are followed, and marks the one in the active tab. */
export function listExamples() {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
      if (isElsewhere || !editorOf('operation.graphql')) return // another window's, or GraphiQL is not there yet
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

/** To where it is run from: the editor or, lest a touch screen shows its keyboard, the button. */
function focusNext() {
  if (matchMedia('(pointer: coarse)').matches) document.querySelector('.graphiql-execute-button').focus()
  else editorOf('operation.graphql').focus()
}
