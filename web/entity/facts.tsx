import type { ComponentChildren } from 'preact'
import { type Address, hrefOfEvidence } from '../address.ts'
import { dateInWords, windowInWords } from '../clocks/dates-in-words.ts'
import { codeInWords, modalityWords } from '../codes-in-words.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { PlaceLinks } from '../page/place-links.tsx'
import { SafeLink } from '../page/safe-link.tsx'
import type { ProfileEntity } from './profile.tsx'

/** Its own properties, with the claims from which some are derived and the places that bear them out. */
export function Facts({ entity, address }: { readonly entity: ProfileEntity; readonly address: Address }) {
  const because = (claims: readonly ({ readonly id: string } | null)[]) => {
    const ids = claims.flatMap((claim) => claim?.id ?? [])
    return ids.length === 0 ? null : (
      <a class="because" href={hrefOfEvidence(address, ids)}>
        why
      </a>
    )
  }
  const rows: readonly (readonly [name: string, value: ComponentChildren])[] = [
    [
      'Status',
      'status' in entity && entity.status && [codeInWords(entity.status), ' ', because([entity.statusBecause])],
    ],
    ['Type', 'policyType' in entity && codeInWords(entity.policyType)],
    ['Type', 'organizationType' in entity && codeInWords(entity.organizationType)],
    ['Type', 'eventType' in entity && codeInWords(entity.eventType)],
    ['Level', 'level' in entity && codeInWords(entity.level)],
    ['Industry', 'industry' in entity && text(entity.industry)],
    [
      'Country',
      'country' in entity &&
        entity.country &&
        entity.country.slug !== entity.slug && [
          <EntityLink key="country" entity={entity.country} address={address} />,
          ' ',
          because(entity.countryBecause),
        ],
    ],
    ['ISO code', 'isoCode' in entity && text(entity.isoCode)],
    ['Began', 'startedOn' in entity && entity.startedOn && windowInWords(entity.startedOn)],
    ['Ended', 'endedOn' in entity && entity.endedOn && windowInWords(entity.endedOn)],
    ['Place', 'place' in entity && text(entity.place)],
    ['Duration', 'duration' in entity && entity.duration && durationInWords(entity.duration)],
    ['Penalty', 'penalty' in entity && entity.penalty && moneyInWords(entity.penalty)],
    ['Trade covered', 'tradeValue' in entity && entity.tradeValue && moneyInWords(entity.tradeValue)],
    ['Publisher', 'publisher' in entity && text(entity.publisher)],
    ['Published', 'publishedFrom' in entity && publishedInWords(entity.publishedFrom, entity.publishedTo)],
    ['Language', 'language' in entity && text(entity.language)],
    ['Text', 'url' in entity && entity.url && <SafeLink url={entity.url}>Read it</SafeLink>],
    ...entity.externalIds.map(({ scheme, value }) => [`Id (${scheme})`, <bdi key={value}>{value}</bdi>] as const),
    ['How it is said', (entity.hedge || entity.modality !== 'CERTAIN') && hedged(entity)],
    ['Evidence', entity.citations.length > 0 && <Places citations={entity.citations} address={address} />],
  ]
  const shown = rows.filter(([, value]) => value)
  if (shown.length === 0) return null
  return (
    <dl class="facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const text = (value: string | null) => value && <bdi>{value}</bdi>

function hedged({ modality, hedge }: ProfileEntity) {
  return (
    <>
      {modalityWords[modality]}
      {hedge && (
        <>
          {' '}
          The word is “<bdi>{hedge}</bdi>”.
        </>
      )}
    </>
  )
}

function publishedInWords(from: string | null, to: string | null): string | null {
  if (from && to && from !== to) return `${dateInWords(from)} to ${dateInWords(to)}`
  const date = from ?? to
  return date && dateInWords(date)
}

function moneyInWords({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return `${amount.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 2 })} ${currency}`
}

/** Seven years for `P7Y`; what is more involved stays as it is. */
function durationInWords(duration: string): string {
  const [, number, unit = ''] = /^P(\d+)([YMWD])$/.exec(duration) ?? []
  const names: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
  return number === undefined ? duration : `${number} ${names[unit]}${number === '1' ? '' : 's'}`
}

interface PlacesProps {
  readonly citations: ProfileEntity['citations']
  readonly address: Address
}

/** The places that are cited, by source. */
function Places({ citations, address }: PlacesProps) {
  const bySource = Map.groupBy(citations, ({ source }) => source.slug)
  return Array.from(bySource.values(), ([first, ...others]) => {
    if (!first) return null
    const places = [first, ...others].flatMap(({ locator }) => locator ?? [])
    return (
      <span key={first.source.slug} class="place">
        <EntityLink entity={first.source} address={address} />
        <PlaceLinks slug={first.source.slug} places={places} address={address} />
      </span>
    )
  })
}
