import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { exportPlaces } from '../../src/export/export-places.ts'

/** How long a reader may delay its export while others wait. */
const PATIENCE = 30_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
})

/** Two places, taken by readers that need the given milliseconds for each chunk. */
function taken(...paces: readonly [number, number]) {
  const places = exportPlaces(2, PATIENCE)
  const cut: number[] = []
  const readers = paces.map((pace, index) => ({ pace, place: places.take(() => cut.push(index)) }))
  const read = (chunks: number) => {
    for (const { pace, place } of readers) {
      for (let chunk = 0; chunk < chunks; chunk += 1) {
        const end = place.give()
        vi.advanceTimersByTime(pace)
        end()
      }
    }
  }
  return { places, cut, read, free: (index: number) => readers[index]?.place.free() }
}

const refusal = expect.objectContaining({
  message: '2 exports are running, which is the limit. Try again in a minute.',
})
const take = (places: ReturnType<typeof exportPlaces>) => () => places.take(() => undefined)

test('The slowest reader loses its place to the next export once it has delayed its own for long', () => {
  const { places, cut, read } = taken(1_100, 2_000)
  read(15)
  expect(take(places)).toThrow(refusal)
  read(15)
  take(places)()
  expect(cut).toEqual([1])
})

test('A reader that takes nothing counts as slow in the meantime', () => {
  const { places, cut } = taken(0, 0)
  const idle = exportPlaces(1, PATIENCE)
  const place = idle.take(() => cut.push(7))
  place.give()
  vi.advanceTimersByTime(PATIENCE)
  expect(take(idle)).toThrow()
  vi.advanceTimersByTime(1)
  take(idle)()
  expect(cut).toEqual([7])
  expect(take(places)).toThrow(refusal)
})

test('Readers of 64 KB a second keep their places, however long they read', () => {
  const { places, cut, read } = taken(900, 1_000)
  read(5_000)
  expect(take(places)).toThrow(refusal)
  expect(cut).toEqual([])
})

test('Only recent chunks count: buffers on the way take the first ones at once', () => {
  const { places, cut, read } = taken(0, 0)
  read(100)
  const [slow, fast] = [exportPlaces(1, PATIENCE), exportPlaces(1, PATIENCE)].map((own, index) => {
    const place = own.take(() => cut.push(index))
    const paces =
      index === 0 ? [...Array<number>(64).fill(1), ...Array<number>(20).fill(2_000)] : Array<number>(40).fill(2_000)
    for (const pace of index === 0 ? paces : [...paces, 1, 1, 1, 1]) {
      const end = place.give()
      vi.advanceTimersByTime(pace)
      end()
    }
    return own
  })
  take(slow ?? places)()
  expect(take(fast ?? places)).toThrow('1 exports are running')
  expect(cut).toEqual([0])
})

test('A free place goes to the next export', () => {
  const { places, cut, free } = taken(10, 10)
  free(0)
  take(places)()
  expect(take(places)).toThrow(refusal)
  expect(cut).toEqual([])
})
