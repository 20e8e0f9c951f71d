import type { ExportedGraph } from '../ask-graph.ts'
import { isClaimType, isKind, positionNames } from '../codes-in-words.ts'
import type { Position } from '../generated/graphql.ts'
import type { Claim, Entity, Part } from './drawn.ts'
import { claimInWords } from './lines.ts'

type Metadata = Readonly<Record<string, unknown>>

/** A graph in JSON Graph Format, as far as it is drawn. */
export function partOfGraph({ nodes, edges }: ExportedGraph<Metadata, Metadata>): Part {
  const entities = Object.entries(nodes).flatMap(([slug, { label, metadata }]): readonly Entity[] => {
    const kind = codeOf(metadata['kind'])
    return isKind(kind) ? [{ slug, name: label, kind }] : []
  })
  const names = new Map(entities.map(({ slug, name }) => [slug, name]))
  const claims = edges.flatMap(({ id, source, target, relation, metadata }): readonly Claim[] => {
    const isStance = relation === 'TAKES_POSITION_ON'
    const type = isStance ? 'STANCE' : relation
    if (!isClaimType(type)) return []
    const position = metadata['position']
    const claim = {
      ...{ id: globalId(isStance ? `Stance:${id.slice(relation.length + 1)}` : `Relationship:${id}`), type },
      ...{ from: source, to: target, position: isPosition(position) ? position : null },
      ...{ heldOn: textIn(metadata['heldOn']), validFrom: textIn(metadata['validFrom']) },
      ...{ validTo: textIn(metadata['validTo']), confidence: Number(metadata['confidence']), sentence: '' },
    } satisfies Claim
    const sentence = `${names.get(source)}: ${claimInWords(claim).toLowerCase()}, ${names.get(target)}`
    return [{ ...claim, sentence: textIn(metadata['summary']) ?? sentence }]
  })
  return { nodes: entities, claims, omitted: [] }
}

/** As the API makes it. */
const globalId = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const textIn = (value: unknown) => (typeof value === 'string' ? value : null)

/** `GovernmentBody` as the code of the API. */
const codeOf = (kind: unknown) =>
  String(kind)
    .replaceAll(/(?<=.)(?=[A-Z])/g, '_')
    .toUpperCase()

const isPosition = (value: unknown): value is Position =>
  typeof value === 'string' && Object.hasOwn(positionNames, value)
