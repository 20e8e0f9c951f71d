import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Installs the packages of `bench/package.json`, unless they are there as its lockfile wants them. */
export function installPeers(report: (line: string) => void): void {
  if (versionsInstalled()) return
  report('Installing what Stancegraph is compared with')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) throw new Error('`npm ci` failed in bench/')
}

/** The packages and their versions, as the results name them. */
export function peerVersions(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')).dependencies
}

function versionsInstalled(): boolean {
  return Object.entries(peerVersions()).every(([name, version]) => {
    const file = `${FOLDER}/node_modules/${name}/package.json`
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
  })
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
