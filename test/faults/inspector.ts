import { once } from 'node:events'

/** A Node process seen from outside, by its inspector. */
export interface Inspected {
  /** Bytes that its objects take, after what is not used any more was cleared away. */
  heap(): Promise<number>
  /** Has its event loop stand still. */
  block(milliseconds: number): Promise<void>
  close(): void
}

/** By the address that `node --inspect` says. */
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
    async block(milliseconds) {
      const expression = `{ const end = Date.now() + ${milliseconds}; while (Date.now() < end); }`
      await send('Runtime.evaluate', { expression })
    },
    close: () => socket.close(),
  }
}
