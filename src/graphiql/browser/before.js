// Runs before GraphiQL is loaded: sets where its editors' workers are, and makes the editors available as `monaco`.
import './example-panel.js'

const { workers } = JSON.parse(document.getElementById('settings').textContent)

self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_, label) => workers[label] }
