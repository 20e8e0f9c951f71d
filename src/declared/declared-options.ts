import type { FieldNullability, InputFieldMap, InputShapeFromFields, SchemaTypes, TypeParam } from '@pothos/core'
import type { GraphQLField, GraphQLNamedType } from 'graphql'
import type { Composing } from '../filter/composed.ts'
import type { Cost } from './cost.ts'

// Options of our own, which stand beside `type` and `description` where a field or a type is defined.

interface DeclaredOfField<Args> {
  /** What it costs. Every list of objects has a size, and every field that returns a page says how large that is. */
  readonly cost?: Cost<Args>
  /** Throws BAD_USER_INPUT for arguments that make no sense, before anything is executed. */
  readonly check?: (args: Args) => void
  /** Set where the value is a long text: rows come with their long texts only if an operation selects such a field. */
  readonly longText?: true
  /** Set where the value tells how something is said or who says it: rows come with that only for such a field. */
  readonly speech?: true
}

interface DeclaredOfType {
  /** Set for a part of a page: it costs nothing beside what is in it, and is no level of its own. */
  readonly partOfPage?: true
}

interface DeclaredOfInput {
  /** How its values become Cypher. They are composed once for each field, before anything is executed. */
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
export type Given = Readonly<Record<string, unknown>>

/** What the definition of a field declares; nothing for the fields of introspection. */
export function declaredOf(field: GraphQLField<unknown, unknown>): DeclaredOfField<Given> {
  return optionsOf(field) as DeclaredOfField<Given>
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
