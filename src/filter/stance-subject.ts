import { scoreOfStance } from '../stance/stance.ts'
import { claimOrders, claimRules } from './claim-subject.ts'
import { byNumber, byText, type RelatedOrder, type Subject, value } from './subject.ts'
import { defineSubject } from './subjects.ts'

declare module './subjects.ts' {
  interface Subjects {
    Stance: Subject
  }
}

const stance: Subject = {
  noun: 'stances',
  rules: {
    slug: value('String', 'it.slug', 'Its readable name.'),
    position: value('Position', 'it.position', 'For it or against it, and how strongly.'),
    score: value('Int', scoreOfStance, 'The position as a number, 2 to -2; missing when MIXED.'),
    heldOn: value('PartialDate', 'it.heldOn', 'When it was voiced.'),
    audience: value('Audience', 'it.audience', 'For whose ears.'),
    holder: {
      is: 'one',
      of: 'Actor',
      match: 'MATCH (that:Entity {slug: it.holder})',
      slug: 'it.holder',
      description: 'Who takes it.',
    },
    onBehalfOf: {
      is: 'one',
      of: 'Actor',
      match: 'MATCH (that:Entity {slug: it.onBehalfOf})',
      slug: 'it.onBehalfOf',
      description: 'The body it was said for; `{}` holds where there is one.',
    },
    target: {
      is: 'one',
      of: 'Entity',
      match: 'MATCH (that:Entity {slug: it.target})',
      slug: 'it.target',
      description: 'What it is about.',
    },
    text: {
      is: 'search',
      index: 'stance_words',
      description:
        'Full text over what was said or done, note and quote, by the rules of `search`; but every word must be there, and where no stance has all of them, none passes.',
    },
    ...claimRules,
  },
  orders: {
    slug: byText('it.slug', 'Its readable name.'),
    heldOn: byText('it.heldOn', 'When it was voiced, as written: `2018` before `2018-04`.'),
    score: byNumber(scoreOfStance, 'The position as a number; MIXED is last.'),
    holder: named('it.holder', 'Who takes it.'),
    target: named('it.target', 'What it is about.'),
    ...claimOrders,
  },
  unique: 'it.slug',
}

function named(slug: string, description: string): RelatedOrder {
  const name = `head(COLLECT { MATCH (e:Entity {slug: ${slug}}) RETURN e.name })`
  return { is: 'related', description, orders: { name: byText(name, 'What it is called.') } }
}

defineSubject('Stance', stance)
