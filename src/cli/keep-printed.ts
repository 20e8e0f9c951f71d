import { readFileSync, writeFileSync } from 'node:fs'

/** Writes texts by path from the project's root; with `--check`, only says whether the files are up to date. */
export function keepPrinted(printed: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(printed)) {
    const file = new URL(`../../${name}`, import.meta.url)
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text)
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${name} is not what src/ makes. Run \`npm run fix\` and look at its diff.`)
      process.exitCode = 1
    }
  }
}
