import { claimOrders, claimRules } from '../claim/claim-subject.ts'
import {
  byDate,
  byName,
  byNumber,
  bySlug,
  byText,
  identifying,
  own,
  type RelatedOrder,
  SLUG,
  type Subject,
  value,
} from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import { fragment } from '../graph/cypher.ts'
import { scoreOf } from './score.ts'
import { sideRule } from './side.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    Stance: Subject
  }
}

const nameOf = fragment('name-of', 'slug')

const stance: Subject = {
  noun: 'stances',
  rules: {
    slug: identifying(SLUG, own('slug'), 'Its slug.'),
    position: value('Position', own('position'), 'The position: for or against, and how strongly.'),
    score: value('Int', scoreOf, 'The position as a number, 2 to -2; missing if MIXED.'),
    heldOn: value('PartialDate', own('heldOn'), 'When it was expressed.'),
    audience: value('Audience', own('audience'), 'Whether it was expressed in public or in private.'),
    capacity: value('Capacity', own('capacity'), 'In which capacity its holder speaks in it.'),
    anonymous: value('Boolean', (it) => `coalesce(${it}.anonymous, false)`, 'The source does not name who speaks.'),
    holder: bySlug('Actor', own('holder'), 'Its holder.'),
    onBehalfOf: bySlug(
      'Actor',
      own('onBehalfOf'),
      'The body on whose behalf it was expressed; `{}` matches if there is one.',
    ),
    side: sideRule,
    target: bySlug('Entity', own('target'), 'What it is about.'),
    text: {
      is: 'search',
      index: 'stance_words',
      description:
        'Full-text search in summary, note and quote, by the rules of `search`. Every word must match, of the first 16.',
    },
    ...claimRules,
  },
  orders: {
    slug: byText(own('slug'), 'Its slug.'),
    heldOn: byDate(own('heldOn'), 'When it was expressed.'),
    score: byNumber(scoreOf, 'The position as a number; MIXED comes last.'),
    holder: named('holder', 'Its holder.'),
    target: named('target', 'What it is about.'),
    ...claimOrders,
  },
  unique: own('slug'),
}

function named(property: string, description: string): RelatedOrder {
  return byName((it) => nameOf({ slug: () => `${it}.${property}` }), description)
}

defineSubject('Stance', stance)
