import { textOf } from './ask.ts'
import { networkAddress } from './blocs/bloc-choice.ts'
import { changesAsked, PAGE } from './changes/changes-asked.ts'
import { clockVariables, NOW } from './clocks/clocks.ts'
import { compareOperation } from './compare/compare-operation.ts'
import { forAndAgainstOperation } from './for-and-against/asked.ts'
import * as ask from './generated/graphql.ts'
import { aroundOperation } from './graph/step-operations.ts'
import { hopsOf } from './path/path-ends.ts'
import { timelineOperation } from './timeline/asked.ts'

/** A request of a view. */
type Request = { readonly query: string; readonly variables: object } | { readonly address: string }

/** In place of these the server writes slugs and ids of claims that its graph holds. */
const [holder, target, start, source] = ['{holder}', '{target}', '{start}', '{source}']
const claims = ['{stance}', '{relationship}']

const clocks = clockVariables(NOW)
const positions = { basis: ['STATED', 'BEARING', 'ACT'], where: {}, about: '', hasAbout: false, after: null } as const

/** Since before everything, until after everything. */
const changes = changesAsked({ filters: { since: '1000' }, clocks: { ...NOW, at: '2100-01-01' } }, new Date(0))

const drawn = aroundOperation([start], NOW)

/**
 * What each view asks when it is first opened. The build stores it beside the pages, and a server asks it after its
 * start, so that Neo4j has planned its statements before readers come.
 */
export const firstVisits: readonly Request[] = [
  visit(ask.HomeDocument, clocks),
  visit(ask.SuggestionsDocument, { text: 'an' }),
  visit(ask.ResultsDocument, { text: 'an', kinds: null }),
  visit(ask.ProfileDocument, { slug: target, ...clocks }),
  visit(ask.EvidenceDocument, { ids: claims, ...clocks }),
  visitOf(compareOperation({}, NOW)),
  visitOf(forAndAgainstOperation({ target }, NOW)),
  visit(ask.ChangesBeginDocument, {}),
  ...(changes ? [visitOf(changes.operation(null, PAGE))] : []),
  visit(ask.StancesDocument, { where: {}, orderBy: [], after: null, ...clocks }),
  visit(ask.ProfileDocument, { slug: holder, ...clocks }),
  visit(ask.ProfileDocument, { slug: start, ...clocks }),
  visit(ask.ContradictionsDocument, { ...positions, apart: 1, first: 25, ...clocks }),
  { address: networkAddress({}, NOW, 'jgf') },
  ...(drawn.kind === 'one' ? [visitOf(drawn.operation)] : []),
  visit(ask.PathsDocument, {
    ...{ from: holder, to: target, maxHops: hopsOf({}), hasFrom: true, hasTo: true, hasBoth: true },
    ...clocks,
  }),
  visitOf(timelineOperation({ filters: { of: `${holder},${target}` }, clocks: NOW }, null)),
  visit(ask.ReadingDocument, { slug: source, after: null, ...clocks }),
  visit(ask.CountsDocument, clocks),
  visit(ask.ModelDocument, {}),
  visit(ask.ListingDocument, { kinds: ['POLICY'], after: null }),
]

function visit<Variables extends object>(
  document: ask.TypedDocumentString<unknown, Variables>,
  variables: Variables,
): Request {
  return { query: textOf({ document }), variables }
}

function visitOf<Variables extends object>(operation: {
  readonly document: ask.TypedDocumentString<unknown, Variables>
  readonly variables: Variables
}): Request {
  return visit(operation.document, operation.variables)
}
