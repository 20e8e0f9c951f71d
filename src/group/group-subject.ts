import { byNumber, byText, type Subject } from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'

declare module '../filter/subjects.ts' {
  interface Subjects {
    EntityGroup: Subject
    StanceGroup: Subject
  }
}

// Groups are sorted by their figures. Ties are broken by the values in turn, nulls last.

const value = "CASE WHEN value IS NULL THEN '1' ELSE '0' + value END"
const unique = () => `reduce(text = '', value IN values | text + ${value} + '\\u0000')`

const count = byNumber(() => 'count', 'The number of members.')

const entityGroup: Subject = { noun: 'groups', rules: {}, orders: { count }, unique }

const stanceGroup: Subject = {
  noun: 'groups',
  rules: {},
  orders: {
    count,
    holders: byNumber(() => 'holders', 'The number of different holders.'),
    meanScore: byNumber(() => 'meanScore', 'The mean of their scores.'),
    standardDeviation: byNumber(() => 'standardDeviation', 'The standard deviation of their scores.'),
    firstDay: byText(() => 'firstDay', 'The day by which the first of them has certainly begun.'),
    lastDay: byText(() => 'lastDay', 'The day by which the last of them has certainly begun.'),
  },
  unique,
}

defineSubject('StanceGroup', stanceGroup)
defineSubject('EntityGroup', entityGroup)
