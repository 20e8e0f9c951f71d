/**
 * A command of npm for the same graph, as a user writes it: with the data set that the settings or `--data` name, and with
 * other words.
 */
export function npmRun(script: string, ...words: readonly string[]): string {
  const { DATA: data } = process.env
  const all = [...(data ? [`--data ${data}`] : []), ...words]
  return ['npm run', script, ...(all.length > 0 ? ['--', ...all] : [])].join(' ')
}
