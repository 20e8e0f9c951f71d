import { once } from 'node:events'

/** A Node.js process, seen through its inspector. */
export interface Inspected {
  /** Bytes used by its objects after garbage collection. */
  heap(): Promise<number>
  /** What keeps it alive, by kind and number: handles, requests and timers. */
  resources(): Promise<ReadonlyMap<string, number>>
  /** Blocks its event loop. */
  block(milliseconds: number): Promise<void>
  close(): void
}

/** Connects to the address that `node --inspect` prints. */
export async function inspect(address: string): Promise<Inspected> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (result: unknown) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { readonly id: number; readonly result: unknown }
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  const send = (method: string, params = {}) =>
    new Promise<unknown>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  return {
    async heap() {
      await send('HeapProfiler.collectGarbage')
      const { usedSize } = (await send('Runtime.getHeapUsage')) as { readonly usedSize: number }
      return usedSize
    },
    async resources() {
      const expression = 'process.getActiveResourcesInfo()'
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true })
      const { result } = answer as { readonly result: { readonly value: readonly string[] } }
      const kinds = Map.groupBy(result.value, (kind) => kind)
      return new Map(Array.from(kinds, ([kind, all]) => [kind, all.length]))
    },
    async block(milliseconds) {
      const expression = `{ const end = Date.now() + ${milliseconds}; while (Date.now() < end); }`
      await send('Runtime.evaluate', { expression })
    },
    close: () => socket.close(),
  }
}
