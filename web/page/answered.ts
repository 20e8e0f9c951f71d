import { createContext } from 'preact'
import { useContext, useRef } from 'preact/hooks'
import type { Address } from '../address.ts'
import type { Asked } from '../ask.ts'

const Answered = createContext<Address | null>(null)

/** Says to all within what address their answer belongs to. */
export const AnsweredAt = Answered.Provider

/**
 * The address that the answer on the page belongs to. While the next answer is awaited, and where that fails, this is
 * the last one. Words, pages and files take it, as they are about the answer; links and choices take the current one,
 * which the reader has chosen.
 */
export function useAnswered(): Address {
  const address = useContext(Answered)
  if (!address) throw new Error('nothing says what address the answer belongs to')
  return address
}

/** For `AnsweredAt`: the last address whose answer has come. */
export function useAddressOf({ failure, isWaiting }: Pick<Asked<unknown>, 'failure' | 'isWaiting'>, address: Address) {
  const answered = useRef(address)
  if (!isWaiting && (!failure || failure.isPartial)) answered.current = address
  return answered.current
}
