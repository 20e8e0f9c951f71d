import { describe, expect, test } from 'vitest'
import { relationshipSentence, stanceSentence } from '../../src/claim/sentence.ts'
import type { Entity } from '../../src/entity/entity.ts'
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
    ['to end', { type: 'PART_OF', validTo: '2018-05' }, qualcomm, 'Qualcomm is part of ZTE (until 2018-05).'],
    ['on its last day', { type: 'PART_OF', validTo: '2018-04' }, qualcomm, 'Qualcomm is part of ZTE (until 2018-04).'],
    [
      'the day after',
      { type: 'PART_OF', validTo: '2018-04-29' },
      qualcomm,
      'Qualcomm was part of ZTE (until 2018-04-29).',
    ],
    ['of many', { type: 'CONSIDERS' }, officials, 'Officials consider ZTE.'],
    ['of many, over', { type: 'PART_OF', validTo: '2017' }, officials, 'Officials were part of ZTE (until 2017).'],
    ['since', { type: 'PART_OF', validFrom: '2018-04' }, qualcomm, 'Qualcomm is part of ZTE (since 2018-04).'],
    [
      'an act on a day',
      { type: 'IMPOSED', validFrom: '2018-04-16' },
      qualcomm,
      'Qualcomm imposed ZTE (on 2018-04-16).',
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
