import { resolve } from 'node:path'

/**
 * The path of a file as the user gave it. npm runs the script of that name in the project's folder, and paths are
 * relative to the folder where the user called it.
 */
export function asGiven(path: string): string {
  const { npm_lifecycle_event: script = '', INIT_CWD: asked = '' } = process.env
  return resolve(SCRIPTS.includes(script) ? asked : '', path)
}

const SCRIPTS: readonly string[] = ['import', 'backup', 'restore', 'export']
