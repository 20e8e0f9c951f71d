#!/usr/bin/env node
// Plain JavaScript, so that a Node which cannot run TypeScript can at least say so. The commands are in src/cli.
if (process.features.typescript) {
  await import('./src/cli/stancegraph.ts')
} else {
  console.error(
    `Stancegraph runs on Node 24, which \`npm install\` (without --ignore-scripts) brings along for \`npm start\`; this is Node ${process.versions.node}.`,
  )
  process.exitCode = 1
}
