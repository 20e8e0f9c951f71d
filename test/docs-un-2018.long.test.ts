import { test } from 'vitest'
import { documentedQueries, expectAnswered } from './documented-queries.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('un-2018')
const graph = await openTestGraph()

test.for(documentedQueries.filter(({ data }) => data === 'un-2018'))(
  '$name gives the documented answer',
  (documented) => expectAnswered(graph, documented),
)
