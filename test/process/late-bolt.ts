import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'

// Runs beside a Neo4j that is about to start with $NEO4J_CONF. It takes over that Neo4j's Bolt port, moves it to
// another port, and forwards connections, but holds data back for $LATE_MS after the first one. It ends with its
// parent, which becomes that Neo4j.

const conf = join(process.env['NEO4J_CONF'] ?? '', 'neo4j.conf')
const lateMs = Number(process.env['LATE_MS'])
const LISTEN = /^(server\.bolt\.listen_address=127\.0\.0\.1:)(\d+)$/m

const spare = createServer().listen(0, '127.0.0.1', () => {
  const { port } = spare.address() as AddressInfo // it listens on a port, not on a pipe
  spare.close(() => takePlace(port))
})

function takePlace(port: number): void {
  const settings = readFileSync(conf, 'utf8')
  const asked = Number(LISTEN.exec(settings)?.[2])
  let first = 0
  const proxy = createServer((socket) => {
    first ||= Date.now()
    setTimeout(() => passOn(socket, port), Math.max(0, first + lateMs - Date.now()))
  })
  proxy.listen(asked, '127.0.0.1', () => {
    writeFileSync(`${conf}.next`, settings.replace(LISTEN, `$1${port}`))
    renameSync(`${conf}.next`, conf) // its parent waits for this file
  })
}

function passOn(socket: Socket, port: number): void {
  const there = connect(port, '127.0.0.1').on('error', () => socket.destroy())
  socket.on('error', () => there.destroy())
  socket.pipe(there).pipe(socket)
}

const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit()
}, 50)
