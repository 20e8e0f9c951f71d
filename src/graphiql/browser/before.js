// Before GraphiQL is loaded: where the workers of its editors are, and that these can be reached as `monaco`.
import './example-panel.js'

const { workers } = JSON.parse(document.getElementById('settings').textContent)

self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_, label) => workers[label] }
