import { builder } from '../builder.ts'
import { codes } from '../model/codes.ts'
import { composeWhere } from './compose-where.ts'
import { codeOperators, countOperators, type Operators, operators } from './operators.ts'
import type { Rule, Where } from './subject.ts'
import { type SubjectName, subjectNames, subjectOf } from './subjects.ts'

type Wheres = { [N in SubjectName as `${N}Where`]: Where }

declare module '../builder.ts' {
  interface Inputs extends Wheres {}
}

// The inputs that filters are written in, from the tables of subjects and operators.

type Name = 'StanceWhere' // one name stands for all that are made here

/** To be called once every subject is defined. */
export function defineFilters(): void {
  for (const name of subjectNames()) {
    const { noun, rules } = subjectOf(name)
    if (Object.keys(rules).length === 0) continue
    builder.inputType(`${name}Where`, {
      description: `A filter of ${noun}: all conditions must match. An empty filter matches everything; a null is refused.`,
      composing: { is: 'filter', compose: (where, placing) => composeWhere(name, where, placing) },
      fields: (t) => ({
        and: t.field({
          type: [`${name}Where` as Name],
          description: 'All of these match. An empty list matches everything.',
        }),
        or: t.field({
          type: [`${name}Where` as Name],
          description: 'At least one of these matches. An empty list matches nothing.',
        }),
        not: t.field({
          type: `${name}Where` as Name,
          description: 'This does not match. A comparison with a missing value does not match, so its negation does.',
        }),
        ...Object.fromEntries(
          Object.entries(rules).map(([field, rule]) => [
            field,
            t.field({ type: inputOf(rule), description: rule.description }),
          ]),
        ),
      }),
    })
  }

  for (const [type, ofType] of Object.entries(operators)) defineFilter(type, ofType)
  for (const code of [...Object.keys(codes), 'EntityKind', 'RelationshipType', 'PolicyStatus']) {
    defineFilter(code, codeOperators)
  }

  defineQuantifier('Stance', 'Stance', false)
  defineQuantifier('Relationship', 'EntityRelationship', true)
}

function inputOf(rule: Rule): Name {
  if (rule.is === 'value') return `${rule.type}Filter` as Name
  if (rule.is === 'search') return 'String' as Name
  if (rule.is === 'many') return `${rule.relationships ? 'Relationship' : rule.of}Quantifier` as Name
  return `${rule.of}Where` as Name
}

function defineFilter(type: string, ofType: Operators): void {
  builder.inputType(`${type}Filter`, {
    description: `Conditions on a value; all must match. A missing value matches only \`isNull: true\`.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(ofType).map(([name, { takes, description }]) => {
          const own = type as Name
          if (takes === 'VALUES') return [name, t.field({ type: [own], description })]
          return [name, t.field({ type: takes === 'VALUE' ? own : (takes as Name), description })]
        }),
      ),
  })
}

/** What is asked of any number of related claims; relationships with the options that their list has. */
function defineQuantifier(name: string, of: SubjectName, around: boolean): void {
  const where = `${of}Where` as Name
  builder.inputType(`${name}Quantifier`, {
    description: 'Conditions on related claims that are visible under `@asOf`.',
    fields: (t) => ({
      ...(around && {
        types: t.field({
          type: ['RelationshipType'],
          description: 'Only relationships of these types. Default: all types.',
        }),
        direction: t.field({
          type: 'Direction',
          description: 'Only relationships of this direction, seen from the entity.',
        }),
      }),
      some: t.field({ type: where, description: 'At least one matches.' }),
      none: t.field({ type: where, description: 'None matches. True if there are none.' }),
      every: t.field({ type: where, description: 'All match. True if there are none.' }),
      count: t.field({ type: `${name}CountFilter` as Name, description: 'How many match.' }),
    }),
  })
  builder.inputType(`${name}CountFilter`, {
    description: 'Conditions on the number of related claims; all must match.',
    fields: (t) => ({
      where: t.field({ type: where, description: 'Count only claims that match. Default: all.' }),
      ...Object.fromEntries(
        Object.entries(countOperators).map(([operator, { description }]) => [
          operator,
          t.field({ type: 'Int', description }),
        ]),
      ),
    }),
  })
}
