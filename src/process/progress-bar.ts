/** Shows progress: a bar that is redrawn on a terminal, otherwise a line from time to time. */
export interface ProgressBar {
  show(share: number, told: string): void
  end(): void
}

export function progressBar(
  report: (line: string) => void,
  terminal: NodeJS.WriteStream = process.stdout,
): ProgressBar {
  if (!terminal.isTTY || process.env['NODE_ENV'] === 'production') return progressLines(report)
  return {
    show(share, told) {
      const width = Math.max(10, Math.min(40, terminal.columns - told.length - 10))
      const done = Math.round(width * Math.min(1, share))
      const bar = '█'.repeat(done) + '░'.repeat(width - done)
      terminal.write(`\r\x1b[2K${bar} ${percent(share)} ${told}`.slice(0, terminal.columns + 5))
    },
    end: () => terminal.write('\r\x1b[2K'),
  }
}

/** The same report, whose lines do not follow the bar on its own line. */
export function besideBar(bar: ProgressBar, report: (line: string) => void): (line: string) => void {
  return (line) => {
    bar.end()
    report(line)
  }
}

const EVERY = 5_000

function progressLines(report: (line: string) => void): ProgressBar {
  let last = Date.now()
  return {
    show(share, told) {
      if (Date.now() - last < EVERY) return
      last = Date.now()
      report(`${percent(share)} ${told}`)
    },
    end: () => undefined,
  }
}

const percent = (share: number) => `${Math.floor(100 * Math.min(1, share))} %`.padStart(5)
