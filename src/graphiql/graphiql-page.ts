import type { Example } from './examples.ts'
import type { Parts } from './graphiql-parts.ts'

/** The page that a browser gets. It is the same for every request: nothing of a request gets into it. */
export function pageOf(endpoint: string, parts: Parts, examples: readonly Example[]): string {
  const settings = {
    workers: { editorWorkerService: parts.editor.path, json: parts.json.path, graphql: parts.graphql.path },
    options: { endpoint, title: TITLE, logo: LOGO, shouldPersistHeaders: false, defaultTabs: examples },
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(LOGO)}">
<link rel="stylesheet" href="${parts.style.path}">
<style>${STYLE}</style>
</head>
<body class="no-focus-outline">
<div id="root"><noscript>GraphiQL needs JavaScript. The same address answers GraphQL over HTTP without it.</noscript></div>
<script id="settings" type="application/json">${escaped(settings)}</script>
<script src="${parts.starter.path}"></script>
<script src="${parts.script.path}"></script>
</body>
</html>
`
}

const TITLE = 'Stancegraph'

/** GraphiQL makes a tab jump away at the first press of the mouse, so that the click would miss it. */
const STYLE = 'body { margin: 0 } #root { height: 100vh } .graphiql-tab { transform: none !important }'

/** Somebody, and two things that they stand on. */
const LOGO = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28">',
  '<g stroke="#7d8aa5" stroke-width="2.5"><path d="M10 16 23 7M10 16l13 9"/></g>',
  '<circle cx="9" cy="16" r="6" fill="#3b5bdb"/>',
  '<circle cx="24" cy="7" r="5" fill="#2f9e44"/><circle cx="24" cy="25" r="5" fill="#e03131"/>',
  '</svg>',
].join('')

/** As JSON in which nothing can end the element that holds it. */
function escaped(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
