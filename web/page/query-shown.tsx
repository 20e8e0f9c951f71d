import { textOf } from '../ask.ts'
import { CopyButton } from './copy-button.tsx'

interface Props {
  readonly operation: { readonly document: { toString(): string }; readonly variables: unknown }
  readonly title?: string | undefined
}

/** The operation that made a view, as it was sent. */
export function QueryShown({ operation, title = 'The query behind this' }: Props) {
  const query = textOf(operation)
  const variables = JSON.stringify(operation.variables, null, 2)
  const fragment = new URLSearchParams({ query, variables })
  return (
    <details class="query">
      <summary>{title}</summary>
      <p class="links">
        <CopyButton text={query} label="Copy GraphQL" />
        <CopyButton text={variables} label="Copy variables" />
        <a href={`/graphql#${fragment}`}>Open in GraphiQL</a>
      </p>
      <pre>{query}</pre>
      <pre>{variables}</pre>
    </details>
  )
}
