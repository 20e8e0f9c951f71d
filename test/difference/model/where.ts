import { scores } from '../../../src/model/codes.ts'
import { kindNames } from '../../../src/model/vocabulary.ts'
import type { Way } from './around.ts'
import { isAnnounced, sourcesOf } from './days.ts'
import { type Claim, type Entity, numberOf, type Stance, textOf, textsOf } from './graph.ts'
import { propertyOfKind, propertyOfRelationship } from './properties.ts'
import { claimsOf, quantified } from './quantifiers.ts'
import { entityAs, type Thing, type View, type Where } from './thing.ts'
import { is, plain } from './values.ts'
import { countryOf, sideOf, statusOf, type World } from './world.ts'

/** Whether a thing matches all conditions of a filter. */
export function holds(world: World, thing: Thing, where: Where): boolean {
  return Object.entries(where).every(([field, given]) => {
    if (field === 'and') return (given as readonly Where[]).every((part) => holds(world, thing, part))
    if (field === 'or') return (given as readonly Where[]).some((part) => holds(world, thing, part))
    const asked = given as Where // for any other field
    return field === 'not' ? !holds(world, thing, asked) : isSo(world, thing, field, asked)
  })
}

function isSo(world: World, thing: Thing, field: string, asked: Where): boolean {
  switch (thing.is) {
    case 'stance':
      return ofStance(world, thing.stance, field, asked)
    case 'relationship':
      return ofRelationship(world, thing, field, asked)
    case 'entity':
      return ofEntity(world, thing, field, asked)
  }
}

function ofStance(world: World, stance: Stance, field: string, asked: Where): boolean {
  const { holder, target, onBehalfOf } = stance
  switch (field) {
    case 'slug':
      return is(plain(stance.id), asked)
    case 'position':
    case 'audience':
    case 'capacity':
      return is(plain(textOf(stance, field)), asked)
    case 'anonymous':
      return is(plain(isAnonymous(stance)), asked)
    case 'score':
      return is(plain(scoreOf(stance)), asked)
    case 'heldOn':
      return is({ is: 'date', of: textOf(stance, field) }, asked)
    case 'holder':
      return holds(world, entityAs(world.entity(holder), 'Actor'), asked)
    case 'onBehalfOf':
      return onBehalfOf !== null && holds(world, entityAs(world.entity(onBehalfOf), 'Actor'), asked)
    case 'side': {
      const side = sideOf(world, stance)
      return side !== null && holds(world, entityAs(side, 'Country'), asked)
    }
    case 'target':
      return holds(world, entityAs(world.entity(target), 'Entity'), asked)
    default:
      return ofClaim(world, stance, field, asked)
  }
}

export const isAnonymous = ({ properties }: Stance) => properties['anonymous'] === true

/** A claim or an entity without a modality is certain. */
export const modalityOf = (thing: Pick<Claim, 'properties'>) => textOf(thing, 'modality') ?? 'CERTAIN'

export function scoreOf(stance: Stance): number | null {
  const position = textOf(stance, 'position')
  return Object.entries(scores).find(([name]) => name === position)?.[1] ?? null
}

function ofRelationship(
  world: World,
  { relationship, seen }: Extract<Thing, { is: 'relationship' }>,
  field: string,
  asked: Where,
): boolean {
  switch (field) {
    case 'from':
    case 'to':
      return holds(world, entityAs(world.entity(relationship[field]), 'Entity'), asked)
    case 'other':
      return seen !== null && holds(world, entityAs(seen.other, 'Entity'), asked)
    case 'type':
      return is(plain(relationship.type), asked)
    case 'isAnnounced':
      return is(plain(isAnnounced(world.graph, relationship)), asked)
    default: {
      const own = propertyOfRelationship(relationship, field)
      return own ? is(own, asked) : ofClaim(world, relationship, field, asked)
    }
  }
}

function ofClaim(world: World, claim: Claim, field: string, asked: Where): boolean {
  switch (field) {
    case 'validFrom':
    case 'validTo':
      return is({ is: 'date', of: textOf(claim, field) }, asked)
    case 'ended':
      return is(plain(claim.properties['ended'] === true), asked)
    case 'recordedAt':
    case 'retractedAt':
      return is({ is: 'moment', of: textOf(claim, field) }, asked)
    case 'confidence':
      return is(plain(numberOf(claim, field)), asked)
    case 'modality':
      return is(plain(modalityOf(claim)), asked)
    case 'attribution':
    case 'hedge':
    case 'note':
    case 'quote':
      return is(plain(textOf(claim, field)), asked)
    case 'citations':
      return textsOf(claim, 'citations').some((citation) => ofCitation(world, citation, asked))
    case 'source':
      return sourcesOf(claim).some((slug) => holds(world, entityAs(world.entity(slug), 'Source'), asked))
    default:
      throw new Error(`The model knows no ${field} of claims`)
  }
}

function ofCitation(world: World, citation: string, where: Where): boolean {
  const [source = '', locator = null] = citation.split('#')
  return Object.entries(where).every(([field, given]) => {
    const asked = given as Where
    if (field === 'not') return !ofCitation(world, citation, asked)
    if (field === 'and') return (given as readonly Where[]).every((part) => ofCitation(world, citation, part))
    if (field === 'or') return (given as readonly Where[]).some((part) => ofCitation(world, citation, part))
    if (field === 'source') return holds(world, entityAs(world.entity(source), 'Source'), asked)
    return is(plain(locator), asked)
  })
}

function ofEntity(
  world: World,
  { entity, as }: Extract<Thing, { is: 'entity' }>,
  field: string,
  asked: Where,
): boolean {
  const branch = as === 'Entity' || (as === 'Actor' && field !== 'country') ? branches.get(field) : undefined
  if (branch) return isOne(entity, branch) && holds(world, entityAs(entity, branch), asked)
  switch (field) {
    case 'slug':
      return is(plain(entity.slug), asked)
    case 'name':
    case 'description':
    case 'hedge':
    case 'phrase':
      return is(plain(textOf(entity, field)), asked)
    case 'plural':
      return is(plain(entity.properties['plural'] === true), asked)
    case 'kind':
      return is(plain(constantOf(entity)), asked)
    case 'modality':
      return is(plain(modalityOf(entity)), asked)
    case 'aliases':
    case 'externalIds':
      return is({ is: 'texts', of: textsOf(entity, field) }, asked)
    case 'penalty':
    case 'tradeValue':
      return ofMoney(entity, field, asked)
    case 'status':
      return is(plain(statusOf(world, entity)), asked)
    case 'country': {
      const country = countryOf(world, entity)
      return country !== null && holds(world, entityAs(country, 'Country'), asked)
    }
    case 'topic':
      return topicsOf(world, entity).some((topic) => holds(world, entityAs(topic, 'Topic'), asked))
    case 'stances':
    case 'stancesOn':
    case 'stancesOnItsBehalf':
    case 'relationships': {
      const { types, direction, ...quantifiers } = asked
      const claims = claimsOf(world, entity, field, { types, direction } as Way) // in the form of its input
      return quantified(claims, quantifiers, (claim, where) => holds(world, claim, where))
    }
    default: {
      const own = propertyOfKind(entity.kind, entity, field)
      if (!own) throw new Error(`The model knows no ${field} of ${entity.kind}`)
      return is(own, asked)
    }
  }
}

/** The topics that it concerns, and their broader ones, up to four steps. */
function topicsOf(world: World, entity: Entity): readonly Entity[] {
  const ahead = (slugs: readonly string[], type: string) =>
    world.relationships.filter((it) => it.type === type && slugs.includes(it.from)).map(({ to }) => to)
  const topics = ahead([entity.slug], 'CONCERNS').filter((slug) => world.entity(slug).kind === 'Topic')
  const found = new Set(topics)
  let here: readonly string[] = topics
  for (let step = 0; step < 4; step += 1) {
    here = ahead(here, 'HAS_BROADER')
    for (const slug of here) found.add(slug)
  }
  return Array.from(found, (slug) => world.entity(slug))
}

/** Its kind, as the API writes it. */
export const constantOf = ({ kind }: Entity) => constants[kind] ?? kind.toUpperCase()

const constants: { readonly [kind: string]: string } = { GovernmentBody: 'GOVERNMENT_BODY' }

/** The kind that a field named after it means: `governmentBody`. */
const branches: ReadonlyMap<string, View> = new Map<string, View>([
  ['actor', 'Actor'],
  ...kindNames.map((kind) => [`${kind.slice(0, 1).toLowerCase()}${kind.slice(1)}`, kind] as const),
])

export function isOne({ kind }: Entity, as: View): boolean {
  const actors = ['Person', 'GovernmentBody', 'Organization', 'Company', 'Country']
  return as === 'Entity' || as === kind || (as === 'Actor' && actors.includes(kind))
}

function ofMoney(policy: Entity, name: string, where: Where): boolean {
  return Object.entries(where).every(([field, given]) => {
    const asked = given as Where
    if (field === 'not') return !ofMoney(policy, name, asked)
    if (field === 'and') return (given as readonly Where[]).every((part) => ofMoney(policy, name, part))
    if (field === 'or') return (given as readonly Where[]).some((part) => ofMoney(policy, name, part))
    if (field === 'amount') return is(plain(numberOf(policy, `${name}Amount`)), asked)
    return is(plain(textOf(policy, `${name}Currency`)), asked)
  })
}
