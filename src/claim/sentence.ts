import { type Entity, entityIn } from '../entity/entity.ts'
import { pauseIfLong } from '../graph/rounds.ts'
import type { Scope } from '../graph/scope.ts'
import { codes } from '../model/codes.ts'
import type { Properties, Property } from '../model/properties.ts'
import { kinds, relationshipTypes } from '../model/vocabulary.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Stance } from '../stance/stance.ts'
import type { Clocks } from '../time/clocks.ts'
import { daysOf } from '../time/date-window.ts'
import { boundInWords, spanInWords, whenInWords } from '../time/in-words.ts'
import type { Claim } from './claim.ts'
import type { ClaimRow } from './claim-row.ts'

/** The claim in one plain sentence. */
export async function sentenceOf(claim: Claim, scope: Scope): Promise<string> {
  if (claim.__typename === 'Relationship') {
    const [from, to] = await Promise.all([entityIn(scope, claim.from), entityIn(scope, claim.to)])
    await pauseIfLong(scope)
    return relationshipSentence(claim, from, to, scope.clocks)
  }
  const [holder, principal, target] = await Promise.all([
    entityIn(scope, claim.holder),
    claim.onBehalfOf === null ? null : entityIn(scope, claim.onBehalfOf),
    entityIn(scope, claim.target),
  ])
  await pauseIfLong(scope)
  return stanceSentence(claim, holder, principal, target)
}

/**
 * `Qualcomm supplies microprocessors to ZTE.` In the past where it was over when its source was written, or is by now.
 * What its sources announced is told as such: `is to`, after its day `was to`.
 */
export function relationshipSentence(
  claim: Relationship,
  from: Entity,
  to: Entity,
  { over: since }: Pick<Clocks, 'over'>,
): string {
  const { sentence, tense, properties } = relationshipTypes[claim.type]
  const over = claim.validTo === null ? claim.ended === true : daysOf(claim.validTo).latest < since
  const many = from.plural === true
  const told = (forms: string) => formOf(forms, over, many)
  const announced = (forms: string) =>
    announcedForm(forms, claim.validFrom !== null && daysOf(claim.validFrom).latest < since, many)
  const values: { readonly [name: string]: unknown } = { ...claim, from: nounOf(from), of: ofIn(to), to: nounOf(to) }
  const words = withAdverb(
    sentence
      .replace(/\[([^{;\]]*\{(\w+)\}[^;\]]*);?([^\]]*)\]/g, (_, part: string, name: string, without: string) =>
        values[name] == null ? without : part,
      )
      .replace(/<([^>]*)>/g, (_, forms: string) => (claim.isAnnounced ? announced : told)(forms)),
    adverbs[claim.modality ?? 'CERTAIN'],
  ).replace(/\{(\w+)\}/g, (_, name: string) => wordFor(values[name], (properties as Properties)[name]))
  const lasting = span(claim, claim.isAnnounced ? 'from' : 'since')
  const when = tense === 'ACT' ? claim.validFrom && whenInWords(claim.validFrom) : lasting
  return closed(words, [...evidence(claim), when])
}

const adverbs = { CERTAIN: null, PROBABLE: 'probably', POSSIBLE: 'possibly', NOT_CODED: null } as const

/** Before the verb, which every template has next to `{from}`; after a form of "be". */
function withAdverb(template: string, adverb: string | null): string {
  return adverb === null ? template : template.replace(/^\{from\}( (?:is|are|was|were)\b)?/, `$& ${adverb}`)
}

/** A value as it stands in a sentence: one of a closed list in small letters. */
function wordFor(value: unknown, property: Property | undefined): string {
  return property && property.type.replace('!', '') in codes ? String(value).toLowerCase() : String(value)
}

/** Of `one/many|one/many|infinitive`, now before past; what is not told apart is the same. */
function formOf(forms: string, over: boolean, many: boolean): string {
  const [now = '', past = ''] = forms.split('|')
  return numbered((over && past) || now, many)
}

function announcedForm(forms: string, isPast: boolean, many: boolean): string {
  const [, , infinitive = ''] = forms.split('|')
  return `${numbered(isPast ? 'was/were' : 'is/are', many)} to ${numbered(infinitive, many)}`
}

function numbered(form: string, many: boolean): string {
  const [one = '', more = one] = form.split('/')
  return many ? more : one
}

/** What a reader must not miss: the word that hedges it, and that nobody says it but the coder. */
function evidence({ hedge, attribution }: ClaimRow): readonly (string | null)[] {
  return [hedge && `“${hedge}”`, attribution === 'INFERRED' ? 'inferred' : null]
}

/**
 * `ZTE strongly opposed the ban on sales to ZTE (since April 2018).` In the past, which is the tense of what a source
 * reports, and the same for one holder as for many.
 */
export function stanceSentence(stance: Stance, holder: Entity, principal: Entity | null, target: Entity): string {
  const speaker = principal === null ? nounOf(holder) : `${nounOf(holder)}, for ${nounOf(principal)},`
  const claim = target.__typename === 'Proposition'
  const place = stance.audience === 'PRIVATE' ? 'in private' : null
  const when = stance.heldOn ? whenInWords(stance.heldOn) : span(stance)
  const said = (claim ? sayings : attitudes)[stance.position][FORM[stance.modality ?? 'CERTAIN']]
  return closed(`${speaker} ${said.replace('…', () => nounOf(target))}`, [...evidence(stance), place, when])
}

/** What was not coded is told as it was written, without a word for how firmly. */
const FORM = { CERTAIN: 0, PROBABLE: 1, POSSIBLE: 2, NOT_CODED: 0 } as const

/** What was said for certain, as probable, and as possible; `…` stands for the target. */
type Forms = { readonly [P in Stance['position']]: readonly [certain: string, probable: string, possible: string] }

/** What it is called within a sentence: its phrase, or else its name, in quotation marks where its kind has them. */
function nounOf({ __typename, name, phrase }: Entity): string {
  return phrase ?? ('quoted' in kinds[__typename] ? `“${name.replace(/\.$/, '')}”` : name)
}

/** `of` a country, `in` a ministry, `at` a firm. */
function ofIn({ __typename }: Entity): string | null {
  const kind = kinds[__typename]
  return 'of' in kind ? kind.of : null
}

const attitudes: Forms = {
  STRONGLY_SUPPORTS: attitude('strongly supported', 'strongly supporting'),
  SUPPORTS: attitude('supported', 'supporting'),
  NEUTRAL: attitude('stayed neutral on', 'staying neutral on'),
  MIXED: attitude('both supported and opposed', 'both supporting and opposing'),
  OPPOSES: attitude('opposed', 'opposing'),
  STRONGLY_OPPOSES: attitude('strongly opposed', 'strongly opposing'),
}

/** Verbs that are the same for one holder as for many. */
function attitude(past: string, doing: string) {
  return [`${past} …`, `leaned towards ${doing} …`, `considered ${doing} …`] as const
}

const sayings: Forms = {
  STRONGLY_SUPPORTS: ['strongly affirmed …', 'firmly called … probable', 'firmly called … possible'],
  SUPPORTS: ['affirmed …', 'called … probable', 'called … possible'],
  NEUTRAL: ['left open …', 'leaned towards leaving open …', 'considered leaving open …'],
  MIXED: ['both affirmed and denied …', 'called … both probable and improbable', 'called … both possible and doubtful'],
  OPPOSES: ['denied …', 'called … improbable', 'called … doubtful'],
  STRONGLY_OPPOSES: ['strongly denied …', 'firmly called … improbable', 'firmly called … doubtful'],
}

function span({ validFrom, validTo, ended }: ClaimRow, preposition: 'from' | 'since' = 'since'): string | null {
  if (validFrom && validTo) return spanInWords(validFrom, validTo)
  if (validFrom) return ended ? `${boundInWords('from', validFrom)}, now over` : boundInWords(preposition, validFrom)
  return validTo ? boundInWords('until', validTo) : null
}

/** From a capital to a full stop, which a name such as `Acme Inc.` may bring along. */
function closed(words: string, remarks: readonly (string | null)[]): string {
  const told = remarks.filter((remark) => remark).join(', ')
  const sentence = `${words.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}${told && ` (${told})`}`
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
