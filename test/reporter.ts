import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

/** Ends the output with one line of passed and failed tests, for people and programs. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    const skipped: string[] = []
    for (const module of modules) {
      count.failed += module.errors().length
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state] += 1
        if (state === 'skipped' || state === 'pending') skipped.push(test.fullName)
      }
    }
    if (reason === 'interrupted') count.failed += 1
    if (count.passed + count.failed === 0) {
      count.failed = 1 // running nothing is a failure
      process.exitCode = 1
    }
    const lines = skipped.map((name) => `skipped: ${name}`)
    lines.push(`${count.passed} passed, ${count.failed} failed`)
    setImmediate(() => console.log(lines.join('\n'))) // after the other reporters
  }
}
