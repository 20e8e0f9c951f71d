import { type Address, hrefTo, hrefWith } from '../address.ts'
import { kindNames } from '../codes-in-words.ts'
import { roleNames, targetKinds } from '../compare/compare-choice.ts'
import { BasisChoice, Choice, Option } from '../compare/compare-choices.tsx'
import { blocsChosen } from './bloc-choice.ts'
import { measures } from './measures.ts'

const LEAST_SHARED = [1, 2, 5, 10, 30, 60] as const

/** Whose agreement is measured, on what, and how. */
export function BlocChoices({ address }: { readonly address: Address }) {
  const { role, kind, measure, shared } = blocsChosen(address.filters)
  return (
    <nav aria-label="What is compared" class="choices">
      <Choice title="Of">
        {Object.entries(roleNames).map(([as, name]) => (
          <Option key={as} href={hrefWith(address, { as })} isChosen={as === role} name={name} />
        ))}
      </Choice>
      <Choice title="On">
        <Option href={hrefWith(address, { on: null })} isChosen={kind === null} name="policies and propositions" />
        {targetKinds.map((on) => (
          <Option
            key={on}
            href={hrefWith(address, { on })}
            isChosen={on === kind}
            name={kindNames[on][1].toLowerCase()}
          />
        ))}
      </Choice>
      <BasisChoice address={address} />
      <Choice title="By">
        {Object.entries(measures).map(([name, one]) => (
          <Option
            key={name}
            href={hrefWith(address, { measure: name, least: null })}
            isChosen={name === measure}
            name={one.name}
          />
        ))}
      </Choice>
      <Choice title="Sharing">
        {LEAST_SHARED.map((number) => (
          <Option
            key={number}
            href={hrefWith(address, { shared: number === 1 ? null : String(number), least: null })}
            isChosen={number === shared}
            name={number === 1 ? 'one target or more' : `${number}`}
          />
        ))}
      </Choice>
    </nav>
  )
}

/** In place of the choices: which answer of the API is shown, or why it is not. */
export function GivenArguments({ address }: { readonly address: Address }) {
  const { arguments: text = '' } = address.filters
  const isShown = blocsChosen(address.filters).given !== false
  return (
    <nav aria-label="What is compared" class={isShown ? 'choices' : 'notice'}>
      {!isShown && (
        <p>
          This view shows <code>AGREEMENT</code>, or <code>SUBTRACT</code> with the normalization <code>COSINE</code>,
          of standing positions. It cannot show what these arguments ask for.
        </p>
      )}
      <p>
        <bdi>
          <code>alignment({text})</code>
        </bdi>{' '}
        <a href={hrefTo(address, {})}>Choose what is compared</a>
      </p>
    </nav>
  )
}
