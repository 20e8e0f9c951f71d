import type { FieldNullability, InputFieldMap, InputShapeFromFields, SchemaTypes, TypeParam } from '@pothos/core'
import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLNamedType } from 'graphql'
import type { Composing } from '../filter/composed.ts'
import { type Breadth, NARROW, PROPERTIES, type RowPart } from '../graph/columns.ts'
import type { Cost } from './cost.ts'

// Our own options, written beside `type` and `description` where a field or type is defined.

interface DeclaredOfField<Args> {
  /** Every list of objects must declare its size, and every field that returns a page the size of the page. */
  readonly cost?: Cost<Args>
  /** Throws BAD_USER_INPUT for senseless arguments before anything is executed. */
  readonly check?: (args: Args) => void
  /**
   * The rule of the filter of its members that is about the parent: what it asks is looked up once for each parent, not
   * once for each member.
   */
  readonly parent?: string
  /**
   * The parts of rows that the value is made of, of whatever rows its resolver reads: none if it needs only what every
   * row has. By default all properties. Rows are read with the parts that some field of the operation declares, so that
   * one too many costs time, and one too few loses a value.
   */
  readonly reads?: readonly RowPart[]
  /** Whether its resolver needs only the slug of its parent, so that it may begin before the parent has been read. */
  readonly ahead?: true
}

interface DeclaredOfType {
  /** Set for a part of a page: it costs nothing beyond its content and does not count as a level. */
  readonly partOfPage?: true
}

interface DeclaredOfInput {
  /** How its values become Cypher. They are composed once per field, before anything is executed. */
  readonly composing?: Composing
}

declare global {
  export namespace PothosSchemaTypes {
    export interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > extends DeclaredOfField<InputShapeFromFields<Args>> {}

    export interface ObjectTypeOptions<Types extends SchemaTypes = SchemaTypes, Shape = unknown>
      extends DeclaredOfType {}

    export interface InputObjectTypeOptions<
      Types extends SchemaTypes = SchemaTypes,
      Fields extends InputFieldMap = InputFieldMap,
    > extends DeclaredOfInput {}
  }
}

/** The values of a field's arguments, by name. */
export type GivenArguments = Readonly<Record<string, unknown>>

/** What the definition of a field declares. Introspection fields declare nothing. */
export function declaredOf(field: GraphQLField<unknown, unknown>): DeclaredOfField<GivenArguments> {
  return optionsOf(field) as DeclaredOfField<GivenArguments>
}

/** The resolver that a field was defined with. */
export function resolverOf(field: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (optionsOf(field) as Pick<typeof field, 'resolve'>).resolve ?? defaultFieldResolver
}

/** The parts of rows that a field reads itself. */
export function partsOf(field: GraphQLField<unknown, unknown>): Breadth {
  const { reads } = declaredOf(field)
  return reads === undefined ? PROPERTIES : reads.length === 0 ? NARROW : new Set(reads)
}

export function isPartOfPage(type: GraphQLNamedType): boolean {
  return (optionsOf(type) as DeclaredOfType).partOfPage === true
}

export function composingOf(type: GraphQLNamedType): Composing | undefined {
  return (optionsOf(type) as DeclaredOfInput).composing
}

/** Pothos keeps the options of every field and type in its extensions. */
function optionsOf({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): object {
  return extensions['pothosOptions'] ?? {}
}
