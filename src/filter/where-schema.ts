import { builder } from '../builder.ts'
import { codes } from '../codes.ts'
import type { Where } from './compose-where.ts'
import { codeOperators, countOperators, type Operators, operators } from './operators.ts'
import type { Rule } from './subject.ts'
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
      description: `Only ${noun} of which all of this holds; \`{}\` holds of each. A null is refused, not read as no condition.`,
      fields: (t) => ({
        and: t.field({ type: [`${name}Where` as Name], description: 'All of these hold; of none of them, always.' }),
        or: t.field({ type: [`${name}Where` as Name], description: 'One of these holds; of none of them, never.' }),
        not: t.field({
          type: `${name}Where` as Name,
          description: 'This does not hold, which is so too where it compares a value that is missing.',
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
    description: `What is asked of a value: all of these hold. Where it is missing, only \`isNull: true\` does.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(ofType).map(([name, { takes, description }]) => {
          const single = takes.replace(/[[\]!]/g, '').replace('*', type) as Name
          return [name, t.field({ type: takes.startsWith('[') ? [single] : single, description })]
        }),
      ),
  })
}

/** What is asked of any number of related claims; relationships with the options that their list has. */
function defineQuantifier(name: string, of: SubjectName, around: boolean): void {
  const where = `${of}Where` as Name
  builder.inputType(`${name}Quantifier`, {
    description: 'What holds of related claims, of those that the clocks let be seen.',
    fields: (t) => ({
      ...(around && {
        types: t.field({ type: ['RelationshipType'], description: 'Of these types alone. Left out: of all.' }),
        direction: t.field({
          type: 'Direction',
          description: 'Of those alone that run this way, seen from the entity.',
        }),
      }),
      some: t.field({ type: where, description: 'Of one of them at least.' }),
      none: t.field({ type: where, description: 'Of none of them: so too where there are none.' }),
      every: t.field({ type: where, description: 'Of each of them: so too where there are none.' }),
      count: t.field({ type: `${name}CountFilter` as Name, description: 'Of how many of them.' }),
    }),
  })
  builder.inputType(`${name}CountFilter`, {
    description: 'How many related claims there are: all of these hold.',
    fields: (t) => ({
      where: t.field({ type: where, description: 'Of these alone. Left out: of all.' }),
      ...Object.fromEntries(
        Object.entries(countOperators).map(([operator, { description }]) => [
          operator,
          t.field({ type: 'Int', description }),
        ]),
      ),
    }),
  })
}
