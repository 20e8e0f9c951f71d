import { useRef } from 'preact/hooks'
import { placeInHistory } from '../address.ts'

/**
 * Undo and redo are Back and Forward, within what was done in this view. Where an address was opened that somebody else
 * made, undo takes its last step away.
 */
export function useUndo(hasSteps: boolean, dropLast: () => void) {
  const { at, last } = placeInHistory()
  const arrival = useRef(at)
  const isWithin = at > arrival.current
  return {
    canUndo: isWithin || hasSteps,
    canRedo: at < last,
    undo: () => (isWithin ? history.back() : dropLast()),
    redo: () => history.forward(),
  }
}
