import { exampleList } from './example-list.ts'
import type { Example } from './examples.ts'
import type { Parts } from './graphiql-parts.ts'

/** The page that browsers get. It is the same for every request and contains nothing from the request. */
export function pageOf(endpoint: string, { library, own }: Parts, examples: readonly Example[]): string {
  const [welcome] = examples
  const settings = {
    workers: { editorWorkerService: library.editor.path, json: library.json.path, graphql: library.graphql.path },
    welcome: { query: welcome?.query, variables: welcome?.variables },
    endpoint,
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(LOGO)}">
<link rel="stylesheet" href="${library.style.path}">
<link rel="stylesheet" href="${own.get('page.css')?.path}">
<style>${STYLE}</style>
<script id="settings" type="application/json">${escaped(settings)}</script>
<script type="module" src="${own.get('before.js')?.path}"></script>
<script defer src="${library.script.path}"></script>
<script type="module" src="${own.get('page.js')?.path}"></script>
</head>
<body class="no-focus-outline">
<header>
${LOGO}
<h1>${TITLE}</h1>
<button type="button" id="examples-button" aria-controls="examples" aria-expanded="false">${LIST}Examples</button>
<p>Who stands where on which policy, and on what evidence</p>
<span id="drawings" role="status"></span>
<a href="/explore">Explorer</a>
</header>
<nav id="examples" aria-label="Examples">
${exampleList(endpoint, examples)}
</nav>
<main id="root"><noscript>GraphiQL needs JavaScript. The same address answers GraphQL over HTTP without it.</noscript></main>
</body>
</html>
`
}

const TITLE = 'Stancegraph'

/** GraphiQL moves a tab when the mouse button goes down, so that the click would miss it. */
const STYLE = '.graphiql-tab { transform: none !important }'

/** A person with lines to two things. */
const LOGO = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">',
  '<g stroke="#7d8aa5" stroke-width="2.5"><path d="M10 16 23 7M10 16l13 9"/></g>',
  '<circle cx="9" cy="16" r="6" fill="#3b5bdb"/>',
  '<circle cx="24" cy="7" r="5" fill="#2f9e44"/><circle cx="24" cy="25" r="5" fill="#e03131"/>',
  '</svg>',
].join('')

const LIST = [
  '<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" ',
  'stroke-linecap="round" aria-hidden="true"><path d="M2 3.5h.01M2 8h.01M2 12.5h.01M5.5 3.5H14M5.5 8H14M5.5 12.5H11"/></svg>',
].join('')

/** JSON that cannot close the HTML element that contains it. */
function escaped(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
