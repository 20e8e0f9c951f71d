import type { Example } from './examples.ts'

/** Links that open an example each, under a heading for each subject, in the order of the examples. */
export function exampleList(endpoint: string, examples: readonly Example[]): string {
  return Array.from(Map.groupBy(examples, ({ subject }) => subject))
    .map(([subject, ofSubject]) => {
      const links = ofSubject.map((example) => `<li>${linkTo(endpoint, example)}</li>`)
      return `<section>\n<h2>${escaped(subject)}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</section>`
    })
    .join('\n')
}

/** A link with the whole example in its address, so that it can be shared. */
function linkTo(endpoint: string, { title, description, query, variables }: Example): string {
  const address = `${endpoint}?${new URLSearchParams({ query, variables })}`
  return `<a href="${escaped(address)}"><strong>${escaped(title)}</strong> <span>${escaped(description)}</span></a>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
