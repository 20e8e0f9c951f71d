// Plain JavaScript, so that a Node which cannot run TypeScript can at least say so.
// start.mjs: the server. start.mjs --watch: the same, restarted at each change. start.mjs seed | derive | …: that command.
const COMMANDS = ['seed', 'import', 'derive', 'check-graph', 'erase', 'ask']
const [first] = process.argv.slice(2)

if (!process.features.typescript) {
  console.error(
    `Stancegraph runs on Node 24, which \`npm install\` (without --ignore-scripts) brings along for \`npm start\`; this is Node ${process.versions.node}.`,
  )
  process.exitCode = 1
} else if (first === '--watch') {
  await import('./src/process/dev.ts')
} else if (first === undefined || first === '--join') {
  await import('./src/main.ts')
} else if (COMMANDS.includes(first)) {
  await import(`./src/cli/${first}.ts`)
} else {
  console.error(
    `There is no command ${JSON.stringify(first)}; there are ${COMMANDS.join(', ')}, and none for the server.`,
  )
  process.exitCode = 1
}
