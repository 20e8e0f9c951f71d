import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../ask.ts'

interface Saving {
  /** Said while it takes place. */
  readonly waiting: string
  /** Said if it fails for a reason that has no message of its own. */
  readonly failed: string
  /** Makes the file and saves it; what it returns is said at the end. */
  readonly make: (signal: AbortSignal) => Promise<string>
}

/** Saves a file that takes a while to make. Another click begins anew, and leaving the page ends it. */
export function useSave({ waiting, failed, make }: Saving) {
  const [said, setSaid] = useState('')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const save = async () => {
    asking.current?.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    setSaid(waiting)
    try {
      const done = await make(signal)
      if (!signal.aborted) setSaid(done)
    } catch (error) {
      if (!signal.aborted) setSaid(error instanceof Failure ? error.message : failed)
    }
  }
  return { said, save: () => void save() }
}
