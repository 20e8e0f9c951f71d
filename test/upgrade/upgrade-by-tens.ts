import { openGraph, PATIENT } from '../../src/graph/graph.ts'
import { upgradeGraph } from '../../src/upgrade/upgrade.ts'

// Upgrades the graph that NEO4J_URI names in transactions of ten, so that a step has many: a test kills it within one.

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env
const address = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
const graph = openGraph(address, PATIENT)
await upgradeGraph(graph, { replaceArticle: false, rows: 10, report: console.log })
await graph.close()
