import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createMetrics } from '../../src/process/metrics.ts'

const MONITORING = fileURLToPath(new URL('../../monitoring', import.meta.url))
const isThere = spawnSync('promtool', ['--version']).status === 0
const asked = test.skipIf(!isThere && !process.env['CI'])
if (!isThere) console.log('promtool is not installed (on Debian: apt install promtool): the alerts are not tried')

/** What `promtool` says, which must be content. */
function promtool(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: MONITORING, input, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

asked('Each alert comes when it should, and not before', () => {
  expect(promtool(['check', 'rules', 'alerts.yml'])).toContain('5 rules found')
  expect(promtool(['test', 'rules', 'alerts.test.yml'])).toContain('SUCCESS')
})

asked('The expressions of the dashboard are valid', () => {
  const { panels } = JSON.parse(readFileSync(join(MONITORING, 'dashboard.json'), 'utf8')) as Dashboard
  const rules = panels
    .flatMap(({ targets }) => targets)
    .map(({ expr }, index) => ({ record: `panel:${index}`, expr: withValues(expr) }))
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-dashboard-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'rules.yml')
  writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] })) // JSON is YAML too
  expect(promtool(['check', 'rules', file])).toContain(`${rules.length} rules found`)
})

asked('The metrics are written as Prometheus wants them', async () => {
  expect(promtool(['check', 'metrics'], await createMetrics().text())).toBe('')
})

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[]
}

/** An expression as Grafana sends it. */
const withValues = (expression: string) => expression.replaceAll('$__rate_interval', '1m').replaceAll('$instance', '.*')
