import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Address } from '../address.ts'
import type { Failed } from '../ask.ts'
import { FailureNote } from './failure-note.tsx'

type View = FunctionComponent<{ readonly address: Address }>

interface Props {
  readonly load: () => Promise<View>
  readonly address: Address
}

const NOT_LOADED = {
  code: 'UNREACHABLE',
  message: 'A part of this page could not be loaded. After an update of the server, the page must be loaded anew.',
  againIn: null,
}

/** The address has all that is shown. The browser may remember that a file was not there, so it is not asked again. */
const reload = () => location.reload()

/** A view whose files are loaded when it is opened. */
export function Later({ load, address }: Props) {
  const [loaded, setLoaded] = useState<{ readonly view: View } | null>(null)
  const [failure, setFailure] = useState<Failed | null>(null)
  useEffect(() => {
    setFailure(null)
    load().then(
      (view) => setLoaded({ view }),
      () => setFailure(NOT_LOADED),
    )
  }, [load])
  if (loaded) return <loaded.view address={address} />
  return (
    <main aria-busy={failure === null}>
      <h1 tabIndex={-1}>{failure ? 'Not loaded' : 'Loading …'}</h1>
      {failure && <FailureNote failure={failure} retry={reload} />}
    </main>
  )
}
