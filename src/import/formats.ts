import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { StartError } from '../graph/start-error.ts'
import type { Format, FormatPart } from './format.ts'
import { ftm } from './ftm.ts'
import { legislators } from './legislators.ts'
import { native } from './native.ts'
import { stances } from './stances.ts'
import { unvotes } from './unvotes.ts'

export const importFormats: Readonly<Record<string, Format>> = { native, stances, ftm, unvotes, legislators }

/** A file to import, with its part of the format. */
export interface InputFile {
  readonly path: string
  readonly bytes: number
  readonly part: FormatPart
}

/** Throws if there is no format of that name. */
export function formatOf(name: string): Format {
  const format = Object.hasOwn(importFormats, name) ? importFormats[name] : undefined
  if (!format) throw new Error(`there is no format ${name}`)
  return format
}

/** The files in the order of the format's parts. Throws a StartError that names every missing or unknown file. */
export function inputFiles({ parts, description }: Format, paths: readonly string[]): readonly InputFile[] {
  const files = paths.map((path): InputFile | string => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return `there is no file ${path}`
    if (!stats.isFile()) return `${path} is not a file`
    const part = parts.find(({ file }) => file.test(basename(path)))
    return part ? { path, bytes: stats.size, part } : `${basename(path)} is not called like a file of this format`
  })
  const faults = files.filter((file) => typeof file === 'string')
  const found = files.filter((file) => typeof file !== 'string')
  const lacking = parts.filter((part) => part.required && !found.some((file) => file.part === part))
  if (faults.length === 0) faults.push(...lacking.map(({ file }) => `none is called ${file.source}`))
  if (faults.length > 0) {
    throw new StartError(
      ['These files cannot be imported:', ...faults.map((fault) => `  ${fault}`), `Its files: ${description}`].join(
        '\n',
      ),
    )
  }
  return parts.flatMap((part) => found.filter((file) => file.part === part))
}
