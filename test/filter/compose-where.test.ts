import { describe, expect, test } from 'vitest'
import { composeWhere } from '../../src/filter/compose-where.ts'
import { NOTHING } from '../../src/filter/condition.ts'
import { isSubject, subjectNames, subjectOf } from '../../src/filter/subjects.ts'
import '../../src/schema.ts'

describe('A filter as Cypher', () => {
  test('has one text for all filters of one shape, with their values as parameters', () => {
    const one = composeWhere('Stance', { holder: { name: { contains: "' OR true //" } }, confidence: { gte: 0.5 } })
    const two = composeWhere('Stance', { holder: { name: { contains: 'ZTE' } }, confidence: { gte: 1 } })
    expect(one.text).toBe(two.text)
    expect(one.text).not.toContain('true')
    expect(one.params).toEqual({ w0: "' OR true //", w1: 0.5 })
  })

  test('compares a slug alone in place, without a look-up', () => {
    expect(composeWhere('Stance', { holder: { slug: { eq: 'zte' } } }).text).toBe('it.holder = $w0')
    expect(composeWhere('Stance', { onBehalfOf: { slug: { isNull: true } } }).text).toContain('EXISTS')
  })

  test('looks up what is asked of the thing whose list it is once, not from each row', () => {
    const where = { target: { policy: { status: { eq: 'IMPOSED' } } }, holder: { country: {} } }
    const { text, searches } = composeWhere('Stance', where, { parent: 'target' })
    expect(text).toMatch(/^it\.target IN found0 AND \(EXISTS/)
    expect(searches).toHaveLength(1)
    expect(searches[0]).toContain('slug IN $keys AND ')
  })

  test('keeps the parts of an OR together', () => {
    const { text } = composeWhere('Stance', {
      or: [{ slug: { eq: 'a' } }, { slug: { eq: 'b' } }],
      position: { eq: 'MIXED' },
    })
    expect(text).toBe('(it.slug = $w0 OR it.slug = $w1) AND it.position = $w2')
  })

  test('keeps an alternative with several conditions in one piece, so that Neo4j does not multiply it out', () => {
    const pair = { slug: { eq: 'a' }, position: { eq: 'MIXED' } }
    const { text } = composeWhere('Stance', { or: [pair, { slug: { eq: 'b' } }] })
    expect(text).toBe('(coalesce(it.slug = $w0 AND it.position = $w1, false) OR it.slug = $w2)')
  })

  test.for([
    ['{}', {}, 'true'],
    ['an operand without operators', { slug: {} }, 'true'],
    ['all of nothing', { and: [] }, 'true'],
    ['one of nothing', { or: [] }, NOTHING],
    ['a text without words', { text: '…' }, NOTHING],
  ] as const)('%s: %s', ([, where, text]) => {
    expect(composeWhere('Stance', where).text).toBe(text)
  })

  test('names the path of a null, at any depth', () => {
    const nulls = [
      [{ slug: null }, 'where.slug'],
      [{ slug: { eq: null } }, 'where.slug.eq'],
      [{ or: [{ not: { holder: { stances: { some: null } } } }] }, 'where.or.not.holder.stances.some'],
      [{ target: { stancesOn: { count: { gte: null } } } }, 'where.target.stancesOn.count.gte'],
      [{ target: { stancesOn: { count: { where: null, gt: 1 } } } }, 'where.target.stancesOn.count.where'],
      [{ target: { relationships: { direction: null, some: {} } } }, 'where.target.relationships.direction'],
      [{ target: { relationships: { types: null, none: {} } } }, 'where.target.relationships.types'],
    ] as const
    for (const [where, path] of nulls) {
      expect(() => composeWhere('Stance', where)).toThrow(`'${path}' is null.`)
    }
  })

  test('goes four related things deep, and no deeper', () => {
    const some = (stance: object) => ({ holder: { stances: { some: stance } } })
    expect(() => composeWhere('Stance', some(some({})))).not.toThrow()
    expect(() => composeWhere('Stance', some(some(some({}))))).toThrow(
      "A filter may go 4 related things deep, and 'where.holder.stances.some.holder.stances.some.holder' goes further.",
    )
  })
})

describe('The tables', () => {
  test.for(subjectNames())('%s: every rule leads to an existing subject', (name) => {
    const leads = Object.values(subjectOf(name).rules).flatMap((rule) => ('of' in rule ? [rule.of] : []))
    expect(leads.filter((lead) => !isSubject(lead))).toEqual([])
  })
})
