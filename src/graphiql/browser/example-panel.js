// The list of examples is beside GraphiQL on wide screens, and above it on others. Runs before GraphiQL is loaded.
const CLOSED = 'stancegraph:examplesClosed'

const room = matchMedia('(min-width: 1280px)')
const list = document.getElementById('examples')
const button = document.getElementById('examples-button')

button.addEventListener('click', () => {
  if (!room.matches) return // the browser opens it
  if (list.hidden) localStorage.removeItem(CLOSED)
  else localStorage.setItem(CLOSED, 'true')
  arrange()
})
list.addEventListener('toggle', ({ newState }) => {
  button.ariaExpanded = String(newState === 'open')
})
room.addEventListener('change', arrange)
arrange()

function arrange() {
  const beside = room.matches
  const closed = localStorage.getItem(CLOSED) !== null
  list.popover = beside ? null : 'auto'
  list.hidden = beside && closed
  button.popoverTargetElement = beside ? null : list
  button.ariaExpanded = String(beside && !closed)
}
