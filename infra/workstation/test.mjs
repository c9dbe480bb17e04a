import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, pnpm, root, say } from './pnpm.mjs'

/** `npm test`: all the set-up, then every suite, then what failed by name and one line that adds them up. */

await install()
await build()

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
)
const reportOf = (workspace) => join(workspace, 'reports/tests.json')
for (const workspace of workspaces) rmSync(reportOf(workspace), { force: true })

const test = (...which) => pnpm('exec', 'turbo', 'run', 'test', '--continue', '--output-logs=new-only', ...which)
// Faults wait for products to start and end, while the packages compute. What drives browsers has the processors to itself.
const packages = await test('--concurrency=2', '--filter=./packages/*', '--filter=@verdict/faults')
const apps = await test('--concurrency=1', '--filter=!./packages/*', '--filter=!@verdict/faults')
const code = packages || apps

say('')
let passed = 0
let failed = 0
const named = []
for (const workspace of workspaces) {
  if (!existsSync(join(workspace, 'package.json'))) continue
  const { name, scripts } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'))
  if (!scripts?.test) continue
  const counts = existsSync(reportOf(workspace))
    ? countsIn(reportOf(workspace))
    : { passed: 0, failed: 1, names: ['the suite stopped before it could count'] }
  say(`${name.padEnd(26)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(5)} failed`)
  passed += counts.passed
  failed += counts.failed
  named.push(...counts.names.map((test) => `${name}: ${test}`))
}
// A suite that stopped before it could count has failed too.
if (code !== 0 && failed === 0) failed = 1
if (named.length > 0) say(`\nFailed:\n${named.join('\n')}`)
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

/** Vitest and Jest write one form, Playwright another. */
function countsIn(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats)
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      names: report.suites.flatMap(failuresOf),
    }
  // A file that could not be loaded holds no test, but it is a failure.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    names: [
      ...unloaded.map(({ name }) => name),
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ],
  }
}

/** Playwright's suites lie in each other; each failure with its first error. */
function failuresOf({ suites = [], specs = [] }) {
  const failures = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const message = tests[0]?.results.find(({ error }) => error)?.error.message ?? ''
      return `${file}:${line} ${title}\n${message}`
    })
  return [...failures, ...suites.flatMap(failuresOf)]
}
