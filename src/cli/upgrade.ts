import { StartError } from '../graph/start-error.ts'
import { SCHEMA_VERSION } from '../loading/graph-version.ts'
import { seedDifferences } from '../loading/seed.ts'
import { estimate } from '../upgrade/estimate.ts'
import { isNothing, planUpgrade, type UpgradePlan, upgradeGraph } from '../upgrade/upgrade.ts'
import { confirm, refuseUnasked } from './confirm.ts'
import { declare } from './declare.ts'
import { databaseSettings, sizeOf, withGraph } from './with-graph.ts'

interface Options {
  readonly dryRun?: true
  readonly replaceArticle?: true
  readonly yes?: true
}

export const upgrade = declare(
  'upgrade',
  'bring a graph of an earlier version to this one',
  'Brings a graph that an earlier version of Stancegraph wrote to this version, derives, and checks. What that version did not ask about a claim stays not coded. The same command goes on with an upgrade that was cut off; until it has ended, nothing else can be done with the graph. Stop servers of the earlier version first.',
  {
    examples: [
      ['stancegraph upgrade --dry-run', 'what would be done to how many, and how long that takes'],
      ['stancegraph upgrade', 'the local graph'],
      ['stancegraph upgrade --replace-article', 'and tell the article anew, as the scripts of this version do'],
    ],
    settings: databaseSettings,
    exitCodes: {
      0: 'the graph is of this version',
      1: 'it is not, or is of a later version, or breaks a rule',
    },
  },
)
  .option('--dry-run', 'say what would be done, and how long it takes; write nothing')
  .option('--replace-article', 'remove what earlier scripts told of the article, and load those of now; asks before')
  .option('--yes', 'do not ask')
  .action(async (options: Options) => {
    const { dryRun = false, replaceArticle = false } = options
    if (replaceArticle && !dryRun) refuseUnasked(upgrade, options)
    await withGraph({ writes: true, anyVersion: true }, async ({ graph }, { report, signal }) => {
      const asked = performance.now()
      const plan = await planUpgrade(graph, { replaceArticle })
      const countingSeconds = (performance.now() - asked) / 1_000
      for (const line of linesOf(plan)) report(line)
      if (plan.replaced === null && (await seedDifferences(graph)).changed.length > 0) report(KEPT)
      if (isNothing(plan)) return report('Nothing is to be done.')
      const { least, most, claims, perSecond } = await estimate(graph, countingSeconds)
      report(
        `Takes ${Math.ceil(least)} to ${Math.ceil(most)} s: ${claims} claims, about ${Math.round(perSecond)} a second as this database reads them now`,
      )
      if (dryRun) return report('Nothing was written.')
      if (plan.replaced !== null && !plan.held.upgrade?.replacing)
        await confirm(`Remove ${plan.replaced} claims of the article for good, and load it anew?`, options, signal)
      const started = performance.now()
      const violations = await upgradeGraph(graph, { replaceArticle, report })
      const seconds = ((performance.now() - started) / 1_000).toFixed(1)
      if (violations.length > 0)
        throw new StartError(`Upgraded in ${seconds} s. The graph breaks its rules, ${violations.length} times in all.`)
      report(`Upgraded in ${seconds} s: schema version ${SCHEMA_VERSION}, ${await sizeOf(graph)}, no violations`)
    })
  })

function linesOf({ held, steps, replaced }: UpgradePlan): readonly string[] {
  const { schemaVersion, product, upgrade: unfinished } = held
  return [
    `Version  ${schemaVersion}, written by ${product ? `Stancegraph ${product}` : 'a Stancegraph that did not store its version'}; now ${SCHEMA_VERSION}`,
    ...(unfinished ? [`An upgrade to version ${unfinished.to} was cut off: it goes on.`] : []),
    ...steps.map(({ step, count, isDone }) => `  ${step.name}: ${isDone ? 'done' : step.told(count)}`),
    ...(replaced === null ? [] : [`  replace-article: ${replaced} claims are removed, and the article is loaded anew`]),
    ...(steps.length > 0
      ? ['  Constraints, indexes and all that is derived are made anew, then the rules are checked.']
      : []),
  ]
}

const KEPT =
  'What earlier scripts told of the article stays as they told it: --replace-article replaces it by what those of this version tell.'
