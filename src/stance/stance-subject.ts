import { claimOrders, claimRules } from '../claim/claim-subject.ts'
import { byName, byNumber, byText, type RelatedOrder, type Subject, value } from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import { sideRule } from './side.ts'
import { scoreOfStance } from './stance.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    Stance: Subject
  }
}

const stance: Subject = {
  noun: 'stances',
  rules: {
    slug: value('String', 'it.slug', 'Its slug.'),
    position: value('Position', 'it.position', 'The position: for or against, and how strongly.'),
    score: value('Int', scoreOfStance, 'The position as a number, 2 to -2; missing if MIXED.'),
    heldOn: value('PartialDate', 'it.heldOn', 'When it was expressed.'),
    audience: value('Audience', 'it.audience', 'Whether it was expressed in public or in private.'),
    capacity: value('Capacity', 'it.capacity', 'In which capacity its holder speaks in it.'),
    anonymous: value('Boolean', 'coalesce(it.anonymous, false)', 'The source does not name who speaks.'),
    holder: {
      is: 'one',
      of: 'Actor',
      match: 'MATCH (that:Entity {slug: it.holder})',
      slug: 'it.holder',
      description: 'Its holder.',
    },
    onBehalfOf: {
      is: 'one',
      of: 'Actor',
      match: 'MATCH (that:Entity {slug: it.onBehalfOf})',
      slug: 'it.onBehalfOf',
      description: 'The body on whose behalf it was expressed; `{}` matches if there is one.',
    },
    side: sideRule,
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
      description: 'Full-text search in summary, note and quote, by the rules of `search`. Every word must match.',
    },
    ...claimRules,
  },
  orders: {
    slug: byText('it.slug', 'Its slug.'),
    heldOn: byText('it.heldOn', 'When it was expressed; `2018` comes before `2018-04`.'),
    score: byNumber(scoreOfStance, 'The position as a number; MIXED comes last.'),
    holder: named('it.holder', 'Its holder.'),
    target: named('it.target', 'What it is about.'),
    ...claimOrders,
  },
  unique: 'it.slug',
}

function named(slug: string, description: string): RelatedOrder {
  const name = `head(COLLECT { MATCH (e:Entity {slug: ${slug}}) RETURN e.name })`
  return byName(name, description)
}

defineSubject('Stance', stance)
