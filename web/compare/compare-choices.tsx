import type { ComponentChildren } from 'preact'
import { type Address, go, hrefWith } from '../address.ts'
import { TextField } from '../clocks/clock-strip.tsx'
import { isDate, isMoment } from '../clocks/clocks.ts'
import { kindNames } from '../codes-in-words.ts'
import { basisNames, chosen, groupingNames, roleNames, targetKinds } from './compare-choice.ts'

/** Whose positions are compared, on what, how they are known, how the rows are grouped, and with which earlier date. */
export function Choices({ address }: { readonly address: Address }) {
  const { role, kind, grouping, since } = chosen(address.filters)
  return (
    <nav aria-label="What is compared" class="choices">
      <Choice title="Of">
        {Object.entries(roleNames).map(([as, name]) => (
          <Option key={as} href={hrefWith(address, { as })} isChosen={as === role} name={name} />
        ))}
      </Choice>
      <Choice title="On">
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
      <Choice title="Rows">
        <Option href={hrefWith(address, { group: null })} isChosen={grouping === null} name="by number of positions" />
        {Object.entries(groupingNames).map(([group, name]) => (
          <Option key={group} href={hrefWith(address, { group })} isChosen={group === grouping} name={`by ${name}`} />
        ))}
      </Choice>
      <div class="filter">
        <TextField
          label="Compared with"
          hint="2018-04, or 2026-12-01T00:00:00Z for what was known then"
          empty="an earlier date"
          value={since ?? ''}
          isValid={(text) => isDate(text) || isMoment(text)}
          onSet={(date) => go(hrefWith(address, { since: date }))}
        />
        {since !== null && <a href={hrefWith(address, { since: null })}>Do not compare</a>}
      </div>
    </nav>
  )
}

export function BasisChoice({ address }: { readonly address: Address }) {
  const { bases } = chosen(address.filters)
  const isStatedAlone = bases.length === 1 && bases[0] === 'STATED'
  const all = `also ${basisNames.BEARING}, or ${basisNames.ACT}`
  return (
    <Choice title="Known">
      <Option
        href={hrefWith(address, { basis: 'STATED' })}
        isChosen={isStatedAlone}
        name={`${basisNames.STATED} only`}
      />
      <Option href={hrefWith(address, { basis: 'STATED,BEARING,ACT' })} isChosen={!isStatedAlone} name={all} />
    </Choice>
  )
}

export function Choice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <p>
      <span class="muted">{title}</span>
      {children}
    </p>
  )
}

interface OptionProps {
  readonly href: string
  readonly isChosen: boolean
  readonly name: string
}

export function Option({ href, isChosen, name }: OptionProps) {
  return (
    <a href={href} aria-current={isChosen ? 'true' : undefined}>
      {name}
    </a>
  )
}
