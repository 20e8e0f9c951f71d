import { describe, expect, test } from 'vitest'
import { decodeGlobalId, encodeGlobalId } from '../../src/global-id.ts'
import { readAddress } from '../../web/address.ts'
import { isClaimId } from '../../web/claim-id.ts'

const read = (href: string) => readAddress(new URL(href, 'http://localhost'))

const STANCE = encodeGlobalId('Stance', 'zte-on-zte-export-ban')
const RELATIONSHIP = encodeGlobalId('Relationship', 'HOLDS_ROLE_IN:ross-secretary')

describe('The id of a claim', () => {
  test.each([
    STANCE,
    RELATIONSHIP,
    STANCE.slice(0, -1),
    `${STANCE}=`,
    STANCE.replace('U3', 'V3'),
    encodeGlobalId('Relationship', 'ross-secretary'),
    encodeGlobalId('Relationship', 'LIKES:ross-secretary'),
    encodeGlobalId('Stance', 'Größe'),
    encodeGlobalId('Stance', 'a'.repeat(101)),
    encodeGlobalId('Company', 'zte'),
    'UmVs',
    '{stance}',
    '',
  ])('%s is one here if it is one for the API', (id) => {
    const isOne = () => {
      try {
        return ['Stance', 'Relationship'].includes(decodeGlobalId(id).typename)
      } catch {
        return false
      }
    }
    expect(isClaimId(id)).toBe(isOne())
  })

  test('that is malformed is told, and the other claims are open', () => {
    const cut = STANCE.slice(0, -3).concat('!')
    expect(read(`/explore/e/zte?claim=${STANCE},${cut},${RELATIONSHIP}`)).toMatchObject({
      claims: [STANCE, RELATIONSHIP],
      refused: [`“${cut}” is no id of a claim.`],
    })
  })
})

describe('Of an address', () => {
  test.each([
    ['stances?position=opposes', ['“opposes” is none of STRONGLY_OPPOSES, OPPOSES, NEUTRAL, SUPPORTS,']],
    ['stances?sort=-when', ['“-when” is none of holder, target, score, heldOn, confidence.']],
    ['compare?as=side&basis=acts,ACT', ['“side” is none of SIDE,', '“acts” is none of STATED, BEARING, ACT.']],
    ['compare?on=PLANET&group=continent', ['“continent” is none of COUNTRY, SIDE, KIND.', '“PLANET” is no kind.']],
    ['compare?since=never', ['“never” is no date']],
    ['contradictions?apart=3', ['“3” is none of 1, 2.']],
    ['blocs?measure=cosine', ['“cosine” is none of AGREEMENT, COSINE.']],
    ['path?hops=9', ['“9” is no number of hops from 1 to 6.']],
  ])('%s: what is in no list is told', (view, starts) => {
    expect(read(`/explore/${view}`).refused).toEqual(starts.map((start) => expect.stringContaining(start)))
  })

  test.each([
    'stances?position=MIXED&sort=-heldOn&side=china',
    'compare?as=PRINCIPAL&on=EVENT&basis=STATED,ACT&group=KIND&since=2018-04',
    'contradictions?apart=2',
    'blocs?measure=COSINE',
    'path?from=zte&to=china&hops=6',
    'graph?of=zte&sort=-from',
  ])('%s: all can be read', (view) => {
    expect(read(`/explore/${view}`).refused).toEqual([])
  })
})
