import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, root, run, say } from './pnpm.mjs'

/** `npm run test:faults`: provokes every fault that the product must survive, one after the other, and prints a table of the outcomes. */

await install()
await build()
const folder = join(root, 'apps/faults')
const report = join(folder, 'reports/tests.json')
rmSync(report, { force: true })
await run(process.execPath, [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder], {
  env: { FAULTS: 'all' },
})

const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
say('')
for (const { fullName, status, duration = 0 } of tests)
  say(`${status.padEnd(8)} ${(duration / 1000).toFixed(1).padStart(6)} s  ${fullName.trim()}`)
const count = (wanted) => tests.filter(({ status }) => status === wanted).length
say(`\n${count('passed')} passed, ${count('failed')} failed`)
process.exit(count('failed') > 0 || count('passed') === 0 ? 1 : 0)
