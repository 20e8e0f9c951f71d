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
const officials = named('Officials', { __typename: 'Organization', organizationType: 'GROUP' })

describe('A relationship in one sentence', () => {
  test.for([
    ['its property', { type: 'SUPPLIES', product: 'chips' }, qualcomm, 'Qualcomm supplies chips to ZTE.'],
    ['without its property', { type: 'SUPPLIES', product: null }, qualcomm, 'Qualcomm supplies ZTE.'],
    ['over', { type: 'SUPPLIES', product: 'chips', ended: true }, qualcomm, 'Qualcomm supplied chips to ZTE.'],
    ['to end', { type: 'PART_OF', validTo: '2018-05' }, qualcomm, 'Qualcomm is part of ZTE (until May 2018).'],
    [
      'on its last day',
      { type: 'PART_OF', validTo: '2018-04' },
      qualcomm,
      'Qualcomm is part of ZTE (until April 2018).',
    ],
    [
      'the day after',
      { type: 'PART_OF', validTo: '2018-04-29' },
      qualcomm,
      'Qualcomm was part of ZTE (until 29 April 2018).',
    ],
    ['of many', { type: 'CONSIDERS' }, officials, 'Officials consider ZTE.'],
    ['of many, over', { type: 'PART_OF', validTo: '2017' }, officials, 'Officials were part of ZTE (until 2017).'],
    ['since', { type: 'PART_OF', validFrom: '2018-04' }, qualcomm, 'Qualcomm is part of ZTE (since April 2018).'],
    [
      'an act on a day',
      { type: 'IMPOSED', validFrom: '2018-04-16' },
      qualcomm,
      'Qualcomm imposed ZTE (on 16 April 2018).',
    ],
    [
      'over, since',
      { type: 'PART_OF', validFrom: '2016', ended: true },
      qualcomm,
      'Qualcomm was part of ZTE (from 2016, now over).',
    ],
    [
      'an act within a window',
      { type: 'IMPOSED', validFrom: '[2018-04-30..2018-05-06]' },
      qualcomm,
      'Qualcomm imposed ZTE (between 30 April 2018 and 6 May 2018).',
    ],
    [
      'the last day that it may hold',
      { type: 'PART_OF', validFrom: '[..2017]', validTo: '[2018-03..2018-04-30]' },
      qualcomm,
      'Qualcomm is part of ZTE (from some time by 2017 until some time between March 2018 and 30 April 2018).',
    ],
    ['an act in a year', { type: 'IMPOSED', validFrom: '2017' }, qualcomm, 'Qualcomm imposed ZTE (in 2017).'],
    [
      'from a proposition',
      { type: 'CONCERNS' },
      named('It is a technology war.', { __typename: 'Proposition' }),
      '“It is a technology war” concerns ZTE.',
    ],
    [
      'of what bears on it',
      { type: 'BEARS_ON', polarity: 'AGAINST' },
      named('The ban is absurd.', { __typename: 'Proposition' }),
      '“The ban is absurd” counts against ZTE.',
    ],
    ['a name with braces', { type: 'SUPPLIES', product: '{to}' }, qualcomm, 'Qualcomm supplies {to} to ZTE.'],
  ] as const)('%s', ([, claim, from, sentence]) => {
    const row = { ended: null, validFrom: null, validTo: null, ...claim } as unknown as Relationship
    expect(relationshipSentence(row, from, zte, { over: '2018-04-30' })).toBe(sentence)
  })
})

describe('A stance in one sentence', () => {
  const ban = named('Ban on sales to ZTE', { __typename: 'Policy' })
  const war = named('It is a technology war.', { __typename: 'Proposition' })

  test.for([
    ['of a thing', { position: 'STRONGLY_OPPOSES' }, null, ban, 'ZTE strongly opposed Ban on sales to ZTE.'],
    ['of a proposition', { position: 'SUPPORTS' }, null, war, 'ZTE affirmed “It is a technology war”.'],
    ['denied', { position: 'OPPOSES' }, null, war, 'ZTE denied “It is a technology war”.'],
    ['for another', { position: 'SUPPORTS' }, 'China', ban, 'ZTE, for China, supported Ban on sales to ZTE.'],
    [
      'in private',
      { position: 'MIXED', audience: 'PRIVATE', heldOn: '2018' },
      null,
      ban,
      'ZTE both supported and opposed Ban on sales to ZTE (in private, in 2018).',
    ],
  ] as const)('%s', ([, stance, principal, target, sentence]) => {
    const row = { audience: 'PUBLIC', heldOn: null, ended: null, validFrom: null, validTo: null, ...stance }
    expect(stanceSentence(row as unknown as Stance, 'ZTE', principal, target)).toBe(sentence)
  })
})

describe('A hedge is part of the sentence', () => {
  /** Of one and of several subjects, present and past, certain, probable and possible. */
  const predicates: { readonly [T in (typeof relationshipTypeNames)[number]]: readonly string[] } = {
    HOLDS_ROLE_IN: ['* holds a role in', '* hold a role in', '* held a role in'],
    ADVISES: ['* advises', '* advise', '* advised'],
    MEMBER_OF: ['is * a member of', 'are * members of', 'was * a member of', 'were * members of'],
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
    IMPLEMENTS: ['* implements', '* implement', '* implemented'],
    AGREED_TO: ['* agreed to'],
    TARGETS: ['* targets', '* targets', '* targeted'],
    RESPONDS_TO: ['* responds to', '* responds to', '* responded to'],
    INVESTIGATES: ['* investigates', '* investigate', '* investigated'],
    VIOLATED: ['* violated'],
    ADMITTED: ['* admitted'],
    PARTICIPATES_IN: ['* takes part in', '* take part in', '* takes part in', '* take part in'],
    CONCERNS: ['* concerns'],
    BEARS_ON: ['* counts for'],
    HAS_BROADER: ['is * a topic within'],
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

  test('with what the type carries, and for inferred claims', () => {
    const row = { ended: null, validFrom: '2018-05', validTo: null }
    const sentenceOf = (more: object) =>
      relationshipSentence({ ...row, ...more } as unknown as Relationship, officials, zte, { over: '2018-04-30' })

    expect(sentenceOf({ type: 'CONSIDERS', hedge: 'may' })).toBe('Officials consider ZTE (“may”, since 2018-05).')
    expect(sentenceOf({ type: 'PROPOSED', attribution: 'INFERRED' })).toBe(
      'Officials proposed ZTE (inferred, in 2018-05).',
    )
    expect(sentenceOf({ type: 'PROPOSED', attribution: 'REPORTED' })).toBe('Officials proposed ZTE (in 2018-05).')
  })

  const ban = named('Ban on sales to ZTE', { __typename: 'Policy' })
  const war = named('There will be war.', { __typename: 'Proposition' })
  const stanceOf = (stance: object, target: Entity) => {
    const row = { audience: 'PUBLIC', heldOn: null, ended: null, validFrom: null, validTo: null, ...stance }
    return stanceSentence(row as unknown as Stance, 'Analysts', null, target)
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
      'leaned towards supporting Ban on sales to ZTE (“tend”)',
    ],
    [
      { position: 'OPPOSES', modality: 'POSSIBLE', hedge: 'might' },
      ban,
      'considered opposing Ban on sales to ZTE (“might”)',
    ],
    [
      { position: 'STRONGLY_OPPOSES', attribution: 'INFERRED', audience: 'PRIVATE', heldOn: '2018' },
      ban,
      'strongly opposed Ban on sales to ZTE (inferred, in private, in 2018)',
    ],
  ] as const)('of a stance: %o', ([stance, target, sentence]) => {
    expect(stanceOf(stance, target)).toBe(`Analysts ${sentence}.`)
  })

  test('of any position on any target: no two read the same', () => {
    const positions = Object.keys(codes.Position)
    const sentences = [ban, war].flatMap((target) =>
      positions.flatMap((position) => modalities.map(([modality]) => stanceOf({ position, modality }, target))),
    )
    expect(new Set(sentences).size).toBe(2 * positions.length * modalities.length)
    expect(sentences.filter((sentence) => /undefined|…/.test(sentence))).toEqual([])
  })
})
