import { byNumber, byText, type OrderRule, type Rule, type Subject, value } from './subject.ts'
import { defineSubject } from './subjects.ts'

declare module './subjects.ts' {
  interface Subjects {
    Claim: Subject
  }
}

/** What may be asked of any claim. */
export const claimRules: Readonly<Record<string, Rule>> = {
  validFrom: value('PartialDate', 'it.validFrom', 'True in the world from then on.'),
  validTo: value('PartialDate', 'it.validTo', 'True in the world until then.'),
  ended: value('Boolean', 'coalesce(it.ended, false)', 'Over when its source was written.'),
  recordedAt: value('DateTime', 'it.recordedAt', 'When the graph was told.'),
  retractedAt: value('DateTime', 'it.retractedAt', 'When the graph took it back.'),
  attribution: value('Attribution', 'it.attribution', 'How directly its source bears it out.'),
  confidence: value('Float', 'it.confidence', '0 to 1, by the codebook’s scale.'),
  note: value('String', 'it.note', 'What a reader should know of how it was coded.'),
  quote: value('String', 'it.quote', 'Words of the source.'),
  source: {
    is: 'one',
    of: 'Source',
    match: "UNWIND it.citations AS beyond MATCH (that:Entity&Source {slug: split(beyond, '#')[0]})", // a name of its own
    description: 'A source that it cites.',
  },
}

export const claimOrders: Readonly<Record<string, OrderRule>> = {
  validFrom: byText('it.validFrom', 'From when on it is true in the world, as written: `2018` before `2018-04`.'),
  validTo: byText('it.validTo', 'Until when it is true in the world, as written.'),
  recordedAt: byText('it.recordedAt', 'When the graph was told.'),
  confidence: byNumber('it.confidence', 'How sure it is.'),
}

const claim: Subject = { noun: 'claims', rules: claimRules, orders: claimOrders, unique: 'it.id' }

defineSubject('Claim', claim)
