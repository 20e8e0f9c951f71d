import type { ComponentChildren } from 'preact'
import { retryAfterIn } from '../ask.ts'
import { counted } from '../codes-in-words.ts'
import { errorIn, fetchWithKey } from './key.ts'
import { saveFile } from './save-file.ts'
import { useSave } from './use-save.ts'

interface Props {
  readonly href: string
  readonly name: string
  readonly children: ComponentChildren
}

/**
 * A link that saves a file of the server. The page fetches the file itself: a link cannot send a key, and cannot say why
 * there is no file.
 */
export function Download({ href, name, children }: Props) {
  const { said, save } = useSave({
    waiting: 'Reading …',
    failed: 'The download broke off.',
    make: async (signal) => {
      const response = await fetchWithKey(href, {}, signal)
      if (!response.ok) return refusalOf(response)
      saveFile(name, await response.blob())
      return 'Saved'
    },
  })
  return (
    <>
      <a
        href={href}
        download={name}
        onClick={(event) => {
          event.preventDefault()
          save()
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
  const { message } = await errorIn(response)
  return seconds === null ? message : `${message} The server asks to wait ${counted(seconds, 'second')}.`
}
