import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { clockVariables } from '../clocks/clocks.ts'
import { kindNames } from '../codes-in-words.ts'
import { CountsDocument, type CountsQuery, ModelDocument, type ModelQuery } from '../generated/graphql.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { Scroller } from '../page/scroller.tsx'
import { useTitle } from '../page/title.ts'
import { inGraphiql, propertiesOf, someOfKind, someOfType, typeOf, valueLists } from './described.ts'
import { PropertyList } from './property-list.tsx'

const MODEL = { document: ModelDocument, variables: {} }

/** What may be in the graph, as the API describes itself, and how much of each there is. */
export function Model({ address }: { readonly address: Address }) {
  const { clocks } = address
  const operation = useMemo(
    () => ({ document: CountsDocument, variables: clockVariables(clocks) }),
    [JSON.stringify(clocks)],
  )
  const counts = useAnswer(operation)
  const model = useAnswer(MODEL)
  useTitle('Model')
  const isWaiting = counts.isWaiting || model.isWaiting
  const isHidden = model.failure?.code === 'GRAPHQL_VALIDATION_FAILED'
  return (
    <main aria-busy={isWaiting}>
      <h1 tabIndex={-1}>What may be in the graph</h1>
      <p class="lede">
        Entities of ten kinds, and claims about them: stances and relationships. Each claim has its evidence. The
        numbers are {clocksInWords(clocks)}.
      </p>
      {counts.failure && <FailureNote failure={counts.failure} retry={counts.retry} />}
      {model.failure && !isHidden && <FailureNote failure={model.failure} retry={model.retry} />}
      {isHidden && (
        <p class="notice">
          This server does not describe its API to clients: <code>INTROSPECTION</code> is off. Here are the numbers
          alone.
        </p>
      )}
      {counts.answer && (model.answer || isHidden) && (
        <Described counts={counts.answer.data} model={model.answer?.data ?? null} address={address} />
      )}
      {!isWaiting && (
        <>
          <QueryShown operation={MODEL} title="The query behind the descriptions" />
          <QueryShown operation={operation} title="The query behind the numbers" />
        </>
      )}
    </main>
  )
}

interface Props {
  readonly counts: CountsQuery
  readonly model: ModelQuery | null
  readonly address: Address
}

function Described({ counts, model, address }: Props) {
  return (
    <>
      <Kinds counts={counts} model={model} address={address} />
      <Types counts={counts} model={model} />
      <section>
        <h2>Properties</h2>
        <PropertyList title="Of every entity" properties={propertiesOf(model?.entity ?? null)} />
        <PropertyList title="Of every claim" properties={propertiesOf(model?.claim ?? null)} />
        <PropertyList title="Of stances" properties={propertiesOf(model?.stance ?? null, model?.claim)} />
        <PropertyList title="Of relationships" properties={propertiesOf(model?.relationship ?? null, model?.claim)} />
      </section>
      <Values counts={counts} model={model} address={address} />
    </>
  )
}

function Kinds({ counts, model, address }: Props) {
  const meanings = new Map(model?.kinds?.enumValues?.map(({ name, description }) => [name, description]))
  return (
    <section>
      <h2>Kinds of entities</h2>
      <div class="model-kinds">
        {counts.graph.entities.map(({ kind, count }) => (
          <article key={kind} class="model-entry" id={kind}>
            <h3>
              {count > 0 ? (
                <a href={hrefTo(address, { view: { name: 'search' }, kinds: [kind] })}>{kindNames[kind][1]}</a>
              ) : (
                kindNames[kind][1]
              )}{' '}
              <span class="number muted">{count.toLocaleString('en')}</span>
            </h3>
            <p>{meanings.get(kind)}</p>
            {model && (
              <PropertyList title="Its own properties" properties={propertiesOf(typeOf(model, kind), model.entity)} />
            )}
            <a href={inGraphiql(someOfKind(kind))} aria-label={`Open in GraphiQL: ${kindNames[kind][1]}`}>
              Open in GraphiQL
            </a>
          </article>
        ))}
      </div>
    </section>
  )
}

function Types({ counts, model }: Pick<Props, 'counts' | 'model'>) {
  const meanings = new Map(model?.types?.enumValues?.map(({ name, description }) => [name, description]))
  const types = counts.graph.claims.filter(({ type }) => type !== 'STANCE')
  return (
    <section>
      <h2>Types of relationships</h2>
      <Scroller name="Types of relationships">
        <table>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
              <th scope="col">Claims</th>
              <th scope="col">Example</th>
            </tr>
          </thead>
          <tbody>
            {types.map(({ type, count }) => (
              <tr key={type}>
                <th scope="row">
                  <code>{type}</code>
                </th>
                <td>{meanings.get(type)}</td>
                <td class="number">{count.toLocaleString('en')}</td>
                <td>
                  <a href={inGraphiql(someOfType(type))} aria-label={`GraphiQL: ${type}`}>
                    GraphiQL
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

/** The values that stances are counted by; the table of stances has those of a position. */
function Values({ counts, model, address }: Props) {
  return (
    <section>
      <h2>Values of stances</h2>
      {valueLists.map((list) => {
        const numbers = new Map(counts[list].groups.map(({ keys: [key], count }) => [key?.value, count]))
        const values = model?.[list]?.enumValues ?? [...numbers.keys()].map((name) => ({ name, description: null }))
        return (
          <article key={list} class="model-entry">
            <h3>{list}</h3>
            <p>{model?.[list]?.description}</p>
            <dl class="properties">
              {values.map(({ name, description }) => (
                <div key={name}>
                  <dt>
                    {list === 'Position' ? (
                      <a href={hrefTo(address, { view: { name: 'stances' }, filters: { position: name ?? '' } })}>
                        <code>{name}</code>
                      </a>
                    ) : (
                      <code>{name ?? 'none'}</code>
                    )}{' '}
                    <span class="number muted">{(numbers.get(name) ?? 0).toLocaleString('en')}</span>
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          </article>
        )
      })}
    </section>
  )
}
