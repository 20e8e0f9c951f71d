import { describe, expect, test } from 'vitest'
import { relationshipSentence, stanceSentence } from '../../src/claim/sentence.ts'
import type { Entity } from '../../src/entity/entity.ts'
import { codes } from '../../src/model/codes.ts'
import { relationshipTypeNames } from '../../src/model/vocabulary.ts'
import type { Relationship } from '../../src/relationship/relationship.ts'
import type { Stance } from '../../src/stance/stance.ts'

const named = (name: string, more: object = {}) => ({ __typename: 'Company', name, ...more }) as unknown as Entity
const zte = named('ZTE')
const qualcomm = named('Qualcomm')
const officials = named('officials', { __typename: 'Organization', plural: true })

describe('A hedge is part of the sentence', () => {
  /** Of one and of several subjects, present and past, certain, probable and possible. */
  const predicates: { readonly [T in (typeof relationshipTypeNames)[number]]: readonly string[] } = {
    HOLDS_ROLE_IN: ['* holds a role in', '* hold a role in', '* held a role in'],
    ADVISES: ['* advises', '* advise', '* advised'],
    MEMBER_OF: ['* belongs to', '* belong to', '* belonged to'],
    PART_OF: ['is * part of', 'are * part of', 'was * part of', 'were * part of'],
    BASED_IN: ['is * based in', 'are * based in', 'was * based in', 'were * based in'],
    SUPPLIES: ['* supplies', '* supply', '* supplied'],
    COMPETES_WITH: ['* competes with', '* compete with', '* competed with'],
    OWNS: ['* owns', '* own', '* owned'],
    SHIPPED_TO: ['* shipped to'],
    PAID: ['* paid'],
    CONSIDERS: ['* considers', '* consider', '* considered'],
    PROPOSED: ['* proposed'],
    IMPOSED: ['* imposed'],
    LIFTED: ['* lifted'],
    IMPLEMENTS: ['* carries out', '* carry out', '* carried out'],
    AGREED_TO: ['* agreed to'],
    TARGETS: ['* targets', '* target', '* targeted'],
    RESPONDS_TO: ['* responds to', '* respond to', '* responded to'],
    INVESTIGATES: ['* investigates', '* investigate', '* investigated'],
    VIOLATED: ['* violated'],
    ADMITTED: ['* admitted'],
    PARTICIPATES_IN: ['* took part in'],
    CONCERNS: ['* concerns', '* concern', '* concerns', '* concern'],
    BEARS_ON: ['* counts for', '* count for', '* counts for', '* count for'],
    PRECEDES: ['* comes before', '* come before', '* comes before', '* come before'],
    HAS_BROADER: ['is * a topic within', 'are * a topic within', 'is * a topic within', 'are * a topic within'],
    PUBLISHED: ['* published'],
    WROTE: ['* wrote'],
    CONTRIBUTED_TO: ['* contributed to'],
  }
  const modalities = [
    ['CERTAIN', null, null],
    ['PROBABLE', 'probably', 'presumably'],
    ['POSSIBLE', 'possibly', 'may'],
  ] as const
  const cases = relationshipTypeNames.flatMap((type) => modalities.map((modality) => [type, ...modality] as const))

  test.for(cases)('of %s that is %s', ([type, modality, adverb, hedge]) => {
    const [one = '', many = one, past = one, pastMany = past] = predicates[type]
    const sentenceOf = (from: Entity, ended: boolean) => {
      const row = {
        type,
        polarity: 'FOR',
        modality: modality === 'CERTAIN' ? null : modality,
        hedge,
        ended,
        validFrom: null,
        validTo: null,
      }
      return relationshipSentence(row as unknown as Relationship, from, zte, { over: '2018-04-30' })
    }
    const expected = (from: string, predicate: string) => {
      const words = adverb ? predicate.replace('*', adverb) : predicate.replace(/\* ?/, '')
      return `${from} ${words} ZTE${hedge ? ` (“${hedge}”)` : ''}.`
    }
    expect([
      sentenceOf(qualcomm, false),
      sentenceOf(officials, false),
      sentenceOf(qualcomm, true),
      sentenceOf(officials, true),
    ]).toEqual([
      expected('Qualcomm', one),
      expected('Officials', many),
      expected('Qualcomm', past),
      expected('Officials', pastMany),
    ])
  })

  test('that the type carries, and what is inferred', () => {
    const row = { ended: null, validFrom: '2018-05', validTo: null }
    const sentenceOf = (more: object) =>
      relationshipSentence({ ...row, ...more } as unknown as Relationship, officials, zte, { over: '2018-04-30' })

    expect(sentenceOf({ type: 'CONSIDERS', hedge: 'may' })).toBe('Officials consider ZTE (“may”, since May 2018).')
    expect(sentenceOf({ type: 'PROPOSED', attribution: 'INFERRED' })).toBe(
      'Officials proposed ZTE (inferred, in May 2018).',
    )
    expect(sentenceOf({ type: 'PROPOSED', attribution: 'REPORTED' })).toBe('Officials proposed ZTE (in May 2018).')
  })

  const ban = named('Ban on sales to ZTE', { __typename: 'Policy', phrase: 'the ban on sales to ZTE' })
  const war = named('There will be war.', { __typename: 'Proposition' })
  const stanceOf = (stance: object, target: Entity) => {
    const row = { audience: 'PUBLIC', heldOn: null, ended: null, validFrom: null, validTo: null, ...stance }
    return stanceSentence(row as unknown as Stance, named('analysts'), null, target)
  }

  test.for([
    [
      { position: 'SUPPORTS', modality: 'PROBABLE', hedge: 'presumably' },
      war,
      'called “There will be war” probable (“presumably”)',
    ],
    [{ position: 'SUPPORTS', modality: 'POSSIBLE', hedge: 'may' }, war, 'called “There will be war” possible (“may”)'],
    [
      { position: 'OPPOSES', modality: 'PROBABLE', hedge: 'unlikely' },
      war,
      'called “There will be war” improbable (“unlikely”)',
    ],
    [
      { position: 'OPPOSES', modality: 'POSSIBLE', hedge: 'may not' },
      war,
      'called “There will be war” doubtful (“may not”)',
    ],
    [
      { position: 'SUPPORTS', modality: 'PROBABLE', hedge: 'tend' },
      ban,
      'leaned towards supporting the ban on sales to ZTE (“tend”)',
    ],
    [
      { position: 'OPPOSES', modality: 'POSSIBLE', hedge: 'might' },
      ban,
      'considered opposing the ban on sales to ZTE (“might”)',
    ],
    [
      { position: 'STRONGLY_OPPOSES', attribution: 'INFERRED', audience: 'PRIVATE', heldOn: '2018' },
      ban,
      'strongly opposed the ban on sales to ZTE (inferred, in private, in 2018)',
    ],
  ] as const)('of a stance: %o', ([stance, target, sentence]) => {
    expect(stanceOf(stance, target)).toBe(`Analysts ${sentence}.`)
  })

  test('of every position, whatever it is on, no two read the same', () => {
    const positions = Object.keys(codes.Position)
    const sentences = [ban, war].flatMap((target) =>
      positions.flatMap((position) => modalities.map(([modality]) => stanceOf({ position, modality }, target))),
    )
    expect(new Set(sentences).size).toBe(2 * positions.length * modalities.length)
    expect(sentences.filter((sentence) => /undefined|…/.test(sentence))).toEqual([])
  })
})
