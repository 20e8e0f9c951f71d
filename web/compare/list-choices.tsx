import { type Address, go, hrefWith } from '../address.ts'
import { kindNames } from '../codes-in-words.ts'
import { EntityBox } from '../search/entity-box.tsx'
import { kindOf, targetKinds } from './compare-choice.ts'
import { BasisChoice, Choice, Option } from './compare-choices.tsx'

interface Props {
  readonly address: Address
  /** The name of the target or topic that is chosen. */
  readonly about: string | null
}

/** On what the changes or contradictions are that are listed, and by which bases they are known. */
export function ListChoices({ address, about }: Props) {
  const { on, target, topic, holder } = address.filters
  const kind = kindOf(on)
  return (
    <>
      <Choice title="On">
        <Option href={hrefWith(address, { on: null })} isChosen={kind === null} name="anything" />
        {targetKinds.map((one) => (
          <Option
            key={one}
            href={hrefWith(address, { on: one })}
            isChosen={one === kind}
            name={kindNames[one][1].toLowerCase()}
          />
        ))}
      </Choice>
      <BasisChoice address={address} />
      {holder && (
        <Choice title="Of">
          <bdi>{holder}</bdi>
          <a href={hrefWith(address, { holder: null })}>Of all</a>
        </Choice>
      )}
      <div class="about">
        <EntityBox
          label="On a target or topic"
          value={about ?? ''}
          onChoose={({ slug, kind: chosen }) =>
            go(hrefWith(address, chosen === 'TOPIC' ? { topic: slug, target: null } : { target: slug, topic: null }))
          }
        />
        {(target || topic) && <a href={hrefWith(address, { target: null, topic: null })}>On all</a>}
      </div>
    </>
  )
}
