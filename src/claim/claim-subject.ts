import { byNumber, byText, type OrderRule, type Rule, type Subject, value } from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    Citation: Subject
    Claim: Subject
  }
}

/** What may be asked of any claim. */
export const claimRules: Readonly<Record<string, Rule>> = {
  validFrom: value('PartialDate', 'it.validFrom', 'True in the world from this date on.'),
  validTo: value('PartialDate', 'it.validTo', 'True in the world up to this date.'),
  ended: value('Boolean', 'coalesce(it.ended, false)', 'It had ended when its source was written.'),
  recordedAt: value('DateTime', 'it.recordedAt', 'When the graph recorded it.'),
  retractedAt: value('DateTime', 'it.retractedAt', 'When the graph retracted it.'),
  attribution: value('Attribution', 'it.attribution', 'How directly its source supports it.'),
  confidence: value('Float', 'it.confidence', 'From 0 to 1, on the scale of the codebook.'),
  modality: value('Modality', "coalesce(it.modality, 'CERTAIN')", 'How firmly it is said.'),
  hedge: value('String', 'it.hedge', 'The word of the source that hedges it.'),
  note: value('String', 'it.note', 'A note on how it was coded.'),
  quote: value('String', 'it.quote', 'A quotation from the source.'),
  source: {
    is: 'one',
    of: 'Source',
    match: "UNWIND it.citations AS beyond MATCH (that:Entity&Source {slug: split(beyond, '#')[0]})", // a name of its own
    description: 'A source that it cites.',
  },
  citations: {
    is: 'one',
    of: 'Citation',
    match: 'UNWIND it.citations AS that WITH that', // without it no WHERE may follow
    description:
      'A place that it cites: one of its citations matches all of this. Name the source too where claims cite several.',
  },
}

const firmness = "CASE it.modality WHEN 'POSSIBLE' THEN 0 WHEN 'PROBABLE' THEN 1 ELSE 2 END"

export const claimOrders: Readonly<Record<string, OrderRule>> = {
  validFrom: byText('it.validFrom', 'The date from which it is true in the world; `2018` comes before `2018-04`.'),
  validTo: byText('it.validTo', 'The date up to which it is true in the world.'),
  recordedAt: byText('it.recordedAt', 'When the graph recorded it.'),
  confidence: byNumber('it.confidence', 'Its confidence.'),
  modality: byNumber(firmness, 'How firmly it is said, from POSSIBLE to CERTAIN.'),
}

/** A text, as `citationOf` reads it. */
const citation: Subject = {
  noun: 'citations',
  rules: {
    source: {
      is: 'one',
      of: 'Source',
      match: "MATCH (that:Entity&Source {slug: split(it, '#')[0]})",
      slug: "split(it, '#')[0]",
      description: 'The source.',
    },
    locator: value('String', "split(it, '#')[1]", 'The place in the source, such as `¶12`; missing if there is none.'),
  },
  orders: {},
  unique: '',
}

const claim: Subject = { noun: 'claims', rules: claimRules, orders: claimOrders, unique: 'it.id' }

defineSubject('Claim', claim)
defineSubject('Citation', citation)
