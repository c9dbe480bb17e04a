import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, pnpm, root, say } from './pnpm.mjs'

/** `npm test`: all the set-up, then every suite, then one line that adds them up. */

checkNode()
await install()
await build()

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
)
const reportOf = (workspace) => join(workspace, 'reports/tests.json')
for (const workspace of workspaces) rmSync(reportOf(workspace), { force: true })

const code = await pnpm('exec', 'turbo', 'run', 'test', '--continue', '--concurrency=1', '--output-logs=new-only')

say('')
let passed = 0
let failed = 0
for (const workspace of workspaces) {
  if (!existsSync(join(workspace, 'package.json'))) continue
  const { name, scripts } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'))
  if (!scripts?.test) continue
  const counts = existsSync(reportOf(workspace)) ? countsIn(reportOf(workspace)) : { passed: 0, failed: 1 }
  say(`${name.padEnd(26)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(5)} failed`)
  passed += counts.passed
  failed += counts.failed
}
// A suite that stopped before it could count has failed too.
if (code !== 0 && failed === 0) failed = 1
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

/** Vitest and Jest write one form, Playwright another. */
function countsIn(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
  // A file that could not be loaded holds no test, but it is a failure.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}
