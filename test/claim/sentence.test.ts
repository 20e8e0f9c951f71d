import { describe, expect, test } from 'vitest'
import { relationshipSentence, stanceSentence } from '../../src/claim/sentence.ts'
import type { Entity } from '../../src/entity/entity.ts'
import { relationshipTypeNames, relationshipTypes } from '../../src/model/vocabulary.ts'
import type { Relationship } from '../../src/relationship/relationship.ts'
import type { Stance } from '../../src/stance/stance.ts'

const named = (name: string, more: object = {}) => ({ __typename: 'Company', name, ...more }) as unknown as Entity
const zte = named('ZTE')
const qualcomm = named('Qualcomm')
const officials = named('Officials', { __typename: 'Organization', plural: true })

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
      'Qualcomm imposed ZTE (between 30 April and 6 May 2018).',
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
      'from a title',
      { type: 'CONCERNS' },
      named('ZTE on the brink', { __typename: 'Source' }),
      '“ZTE on the brink” concerns ZTE.',
    ],
    [
      'from a source that has no title',
      { type: 'CONCERNS' },
      named('Letter to ZTE', { __typename: 'Source', phrase: 'the letter' }),
      'The letter concerns ZTE.',
    ],
    [
      'from many things',
      { type: 'TARGETS' },
      named('Tariffs', { __typename: 'Policy', phrase: 'the tariffs', plural: true }),
      'The tariffs target ZTE.',
    ],
    [
      'of a group that is one',
      { type: 'CONSIDERS' },
      named('Side', { __typename: 'Organization', organizationType: 'GROUP', phrase: 'the other side' }),
      'The other side considers ZTE.',
    ],
    ['of a name in small letters', { type: 'CONSIDERS' }, named('émile & co'), 'Émile & co considers ZTE.'],
    ['in a city', { type: 'BASED_IN', city: 'Lund' }, qualcomm, 'Qualcomm is based in Lund in ZTE.'],
    ['with a title', { type: 'ADVISES', title: 'legal advisor' }, qualcomm, 'Qualcomm is legal advisor to ZTE.'],
    [
      'with a title, of many, over',
      { type: 'ADVISES', title: 'legal advisors', ended: true },
      officials,
      'Officials were legal advisors to ZTE.',
    ],
    [
      'with a title, hedged and announced',
      { type: 'ADVISES', title: 'advisor', modality: 'PROBABLE', validFrom: '2019', isAnnounced: true },
      qualcomm,
      'Qualcomm is probably to be advisor to ZTE (from 2019).',
    ],
    ['of a role', { type: 'HOLDS_ROLE_IN' }, qualcomm, 'Qualcomm holds a role in ZTE.'],
    [
      'of a role with a title, over and hedged',
      { type: 'HOLDS_ROLE_IN', title: 'head economist', ended: true, modality: 'PROBABLE' },
      qualcomm,
      'Qualcomm was probably head economist at ZTE.',
    ],
    [
      'of what bears on it',
      { type: 'BEARS_ON', polarity: 'AGAINST' },
      named('The ban is absurd.', { __typename: 'Proposition' }),
      '“The ban is absurd” counts against ZTE.',
    ],
    [
      'announced, before its day',
      { type: 'PARTICIPATES_IN', validFrom: '2018-05-03', isAnnounced: true },
      qualcomm,
      'Qualcomm is to take part in ZTE (on 3 May 2018).',
    ],
    [
      'announced, on its last possible day',
      { type: 'IMPOSED', validFrom: '[2018-04-29..2018-04-30]', isAnnounced: true },
      officials,
      'Officials are to impose ZTE (between 29 and 30 April 2018).',
    ],
    [
      'announced, after its day',
      { type: 'IMPOSED', validFrom: '2018-04-29', isAnnounced: true },
      officials,
      'Officials were to impose ZTE (on 29 April 2018).',
    ],
    [
      'a state, announced',
      { type: 'MEMBER_OF', validFrom: '2019', isAnnounced: true },
      officials,
      'Officials are to belong to ZTE (from 2019).',
    ],
    [
      'announced, and hedged',
      {
        type: 'PARTICIPATES_IN',
        validFrom: '2018-05-03',
        isAnnounced: true,
        modality: 'PROBABLE',
        hedge: 'presumably',
      },
      qualcomm,
      'Qualcomm is probably to take part in ZTE (“presumably”, on 3 May 2018).',
    ],
    ['done once', { type: 'PARTICIPATES_IN', role: 'host' }, officials, 'Officials took part in ZTE as host.'],
    ['a name with braces', { type: 'SUPPLIES', product: '{to}' }, qualcomm, 'Qualcomm supplies {to} to ZTE.'],
  ] as const)('%s', ([, claim, from, sentence]) => {
    const row = { ended: null, validFrom: null, validTo: null, isAnnounced: null, ...claim } as unknown as Relationship
    expect(relationshipSentence(row, from, zte, { over: '2018-04-30' })).toBe(sentence)
  })
})

test('Every type has a form for what is announced, but for what is timeless', () => {
  for (const type of relationshipTypeNames) {
    const row = { type, ended: null, validFrom: '2019', validTo: null, isAnnounced: true } as unknown as Relationship
    const sentence = relationshipSentence(row, officials, zte, { over: '2018-04-30' })
    const isTimeless = relationshipTypes[type].tense === 'TIMELESS'
    expect(sentence).toMatch(isTimeless ? /^Officials [a-z ]+/ : /^Officials are to [a-z]+ /)
    expect(sentence).not.toMatch(/[<>|[\]{}]/)
  }
})

test('A name that ends in a full stop ends the sentence, and a remark goes before one', () => {
  const row = { type: 'SUPPLIES', product: null, ended: null, validFrom: null, validTo: null, isAnnounced: null }
  const acme = named('Acme Inc.')
  const sentenceOf = (more: object) =>
    relationshipSentence({ ...row, ...more } as unknown as Relationship, zte, acme, { over: '2018-04-30' })
  expect(sentenceOf({})).toBe('ZTE supplies Acme Inc.')
  expect(sentenceOf({ attribution: 'INFERRED' })).toBe('ZTE supplies Acme Inc. (inferred).')
})

describe('A stance in one sentence', () => {
  const ban = named('Ban on sales to ZTE', { __typename: 'Policy', phrase: 'the ban on sales to ZTE' })
  const china = named('China', { __typename: 'Country' })
  const states = named('United States', { __typename: 'Country', phrase: 'the United States' })
  const war = named('It is a technology war.', { __typename: 'Proposition' })

  test.for([
    ['of a thing', { position: 'STRONGLY_OPPOSES' }, null, ban, 'ZTE strongly opposed the ban on sales to ZTE.'],
    ['of a proposition', { position: 'SUPPORTS' }, null, war, 'ZTE affirmed “It is a technology war”.'],
    ['denied', { position: 'OPPOSES' }, null, war, 'ZTE denied “It is a technology war”.'],
    ['for another', { position: 'SUPPORTS' }, china, ban, 'ZTE, for China, supported the ban on sales to ZTE.'],
    [
      'for another, with its article',
      { position: 'SUPPORTS' },
      states,
      states,
      'ZTE, for the United States, supported the United States.',
    ],
    [
      'in private',
      { position: 'MIXED', audience: 'PRIVATE', heldOn: '2018' },
      null,
      ban,
      'ZTE both supported and opposed the ban on sales to ZTE (in private, in 2018).',
    ],
  ] as const)('%s', ([, stance, principal, target, sentence]) => {
    const row = { audience: 'PUBLIC', heldOn: null, ended: null, validFrom: null, validTo: null, ...stance }
    expect(stanceSentence(row as unknown as Stance, zte, principal, target)).toBe(sentence)
  })
})
