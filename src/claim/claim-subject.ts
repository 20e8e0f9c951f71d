import {
  byDate,
  byNumber,
  byText,
  type Expression,
  existsAlong,
  type OrderRule,
  own,
  type Rule,
  type Subject,
  value,
} from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import { fragment } from '../graph/cypher.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    Citation: Subject
    Claim: Subject
  }
}

const citationExists = fragment('citation-exists', 'claim', 'that', 'where')
const sourceExists = fragment('source-exists', 'claim', 'citation', 'that', 'where')

/** What may be asked of any claim. */
export const claimRules: Readonly<Record<string, Rule>> = {
  validFrom: value('PartialDate', own('validFrom'), 'True in the world from this date on.'),
  validTo: value('PartialDate', own('validTo'), 'True in the world up to this date.'),
  ended: value('Boolean', (it) => `coalesce(${it}.ended, false)`, 'It had ended when its source was written.'),
  recordedAt: value('DateTime', own('recordedAt'), 'When the graph recorded it.'),
  retractedAt: value('DateTime', own('retractedAt'), 'When the graph retracted it.'),
  attribution: value('Attribution', own('attribution'), 'How directly its source supports it.'),
  confidence: value('Float', own('confidence'), 'From 0 to 1, on the scale of the codebook.'),
  modality: value('Modality', (it) => `coalesce(${it}.modality, 'CERTAIN')`, 'How firmly it is said.'),
  hedge: value('String', own('hedge'), 'The word of the source that hedges it.'),
  note: value('String', own('note'), 'A note on how it was coded.'),
  quote: value('String', own('quote'), 'A quotation from the source.'),
  source: {
    is: 'one',
    of: 'Source',
    exists: ({ it, that, other, where }) =>
      sourceExists({ claim: () => it, that: () => that, citation: () => other, where: () => where }),
    description: 'A source that it cites.',
  },
  citations: {
    is: 'one',
    of: 'Citation',
    exists: ({ it, that, where }) => citationExists({ claim: () => it, that: () => that, where: () => where }),
    description:
      'A place that it cites: one of its citations matches all of this. Name the source too where claims cite several.',
  },
}

const firmness: Expression = (it) =>
  `CASE ${it}.modality WHEN 'POSSIBLE' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'NOT_CODED' THEN null ELSE 2 END`

export const claimOrders: Readonly<Record<string, OrderRule>> = {
  validFrom: byDate(own('validFrom'), 'The date from which it is true in the world.'),
  validTo: byDate(own('validTo'), 'The date up to which it is true in the world.'),
  recordedAt: byText(own('recordedAt'), 'When the graph recorded it.'),
  confidence: byNumber(own('confidence'), 'Its confidence.'),
  modality: byNumber(firmness, 'How firmly it is said, from POSSIBLE to CERTAIN.'),
}

const sourceIn: Expression = (it) => `split(${it}, '#')[0]`

/** A text, as `citationOf` reads it. */
const citation: Subject = {
  noun: 'citations',
  rules: {
    source: {
      is: 'one',
      of: 'Source',
      exists: ({ it, that, where, moment }) =>
        existsAlong(`(${that}:Entity&Source {slug: ${sourceIn(it, moment)}})`, that, where),
      slug: sourceIn,
      description: 'The source.',
    },
    locator: value(
      'String',
      (it) => `split(${it}, '#')[1]`,
      'The place in the source, such as `¶12`; missing if there is none.',
    ),
  },
  orders: {},
  unique: () => '',
}

/** Lists of claims have orders of their own: their fields declare these. */
const claim: Subject = { noun: 'claims', rules: claimRules, orders: {}, unique: own('id') }

defineSubject('Claim', claim)
defineSubject('Citation', citation)
