import { codes } from '../../../src/model/codes.ts'
import type { Property } from '../../../src/model/properties.ts'
import { type Kind, kinds, relationshipTypes } from '../../../src/model/vocabulary.ts'
import { numberOf, type Properties, textOf } from './graph.ts'
import { plain, type Value } from './values.ts'

/** The properties of all relationship types. Types that share a property name share its definition. */
const ofRelationships: Readonly<Record<string, Property>> = Object.assign(
  {},
  ...Object.values(relationshipTypes).map(({ properties }) => properties),
)

interface Having {
  readonly properties: Properties
}

/** The entity's value of that property; undefined if its kind has no such property. */
export function propertyOfKind(kind: Kind, thing: Having, name: string): Value | undefined {
  const properties: Readonly<Record<string, Property>> = kinds[kind].properties
  return valueAt(properties[name], thing, name)
}

export function propertyOfRelationship(thing: Having, name: string): Value | undefined {
  return valueAt(ofRelationships[name], thing, name)
}

function valueAt(property: Property | undefined, thing: Having, name: string): Value | undefined {
  if (!property) return undefined
  const type = property.type.replace('!', '')
  if (type === 'PartialDate' || type === 'DateWindow') return { is: 'date', of: textOf(thing, name) }
  if (type === 'Float') return plain(numberOf(thing, name))
  if (type === 'Boolean') return plain(thing.properties[name] === undefined ? null : thing.properties[name] === true)
  if (type === 'String' || type === 'URL' || type in codes) return plain(textOf(thing, name))
  throw new Error(`The model knows no values of type ${type}`)
}
