import { type FoundRule, own } from '../filter/subject.ts'
import { clockHooks, fragment } from '../graph/cypher.ts'

const foundByTopic = fragment('found-by-topic', 'that', 'where', 'name')

/** The entities that concern a topic are found once for the statement, starting from the topics. */
export const topicRule: FoundRule = {
  is: 'found',
  of: 'Topic',
  find: ({ that, where, name, moment }) =>
    foundByTopic({ that: () => that, where: () => where, name: () => name, ...clockHooks(moment) }),
  among: own('slug'),
  description:
    'A topic that it concerns, or a broader topic of one (HAS_BROADER, up to four steps). Links of any confidence count.',
}
