import type { FieldNullability, InputFieldMap, InputShapeFromFields, SchemaTypes, TypeParam } from '@pothos/core'
import type { GraphQLField, GraphQLNamedType } from 'graphql'
import type { Composing } from '../filter/composed.ts'
import type { Cost } from './cost.ts'

// Our own options, written beside `type` and `description` where a field or type is defined.

interface DeclaredOfField<Args> {
  /** Every list of objects must declare its size, and every field that returns a page the size of the page. */
  readonly cost?: Cost<Args>
  /** Throws BAD_USER_INPUT for senseless arguments before anything is executed. */
  readonly check?: (args: Args) => void
  /**
   * Set if the value is a long text: rows are read with their long texts only if the operation selects such a field.
   */
  readonly longText?: true
  /**
   * The rule of the filter of its members that is about the parent: what it asks is looked up once for each parent, not
   * once for each member.
   */
  readonly parent?: string
  /**
   * Set if the value says how something is said, who says it, or what sentences call a thing: rows are read with that
   * only if such a field is selected.
   */
  readonly speech?: true
  /** Likewise, if it says how firmly an entity's own properties are said. */
  readonly hedges?: true
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
export type Given = Readonly<Record<string, unknown>>

/** What the definition of a field declares. Introspection fields declare nothing. */
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
