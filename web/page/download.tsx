import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { retryAfterIn } from '../ask.ts'
import { counted } from '../codes-in-words.ts'
import { fetchWithKey, hasKey, messageIn } from './key.ts'
import { saveFile } from './save-file.ts'

interface Props {
  readonly href: string
  readonly name: string
  readonly children: ComponentChildren
}

/**
 * A link that saves a file of the server. A link cannot send a key, so with one the page fetches the file itself, and
 * says why if there is none.
 */
export function Download({ href, name, children }: Props) {
  const [said, setSaid] = useState('')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const save = async () => {
    asking.current?.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    setSaid('Reading …')
    try {
      const response = await fetchWithKey(href, {}, signal)
      if (!response.ok) return setSaid(await refusalOf(response))
      saveFile(name, await response.blob())
      setSaid('Saved')
    } catch {
      if (!signal.aborted) setSaid('The download broke off.')
    }
  }
  return (
    <>
      <a
        href={href}
        download={name}
        onClick={(event) => {
          if (!hasKey()) return
          event.preventDefault()
          void save()
        }}
      >
        {children}
      </a>
      {said !== '' && <span role="status">{said}</span>}
    </>
  )
}

async function refusalOf(response: Response): Promise<string> {
  const seconds = retryAfterIn(response)
  const message = await messageIn(response)
  return seconds === null ? message : `${message} The server asks to wait ${counted(seconds, 'second')}.`
}
