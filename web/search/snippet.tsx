interface Props {
  readonly snippet: string
  readonly hits: readonly { readonly start: number; readonly end: number }[]
}

/** A text with the places that were found in it. */
export function Snippet({ snippet, hits }: Props) {
  const pieces = hits.flatMap(({ start, end }, index) => {
    const before = snippet.slice(hits[index - 1]?.end ?? 0, start)
    return [before, <mark key={start}>{snippet.slice(start, end)}</mark>]
  })
  return (
    <bdi class="snippet">
      {pieces}
      {snippet.slice(hits.at(-1)?.end ?? 0)}
    </bdi>
  )
}
