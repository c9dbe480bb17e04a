import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, install, root, run, say } from './pnpm.mjs'

/**
 * `npm run coverage`: which of our lines the unit tests and the API's tests run, counted by V8, a line a workspace; by file in
 * `reports/coverage/index.html` and `apps/api/reports/coverage/index.html`. Words name the workspaces: `npm run coverage -- engine api`.
 */

const wanted = process.argv.slice(2)
const isWanted = (name) => wanted.length === 0 || wanted.includes(name)
const summaries = [join(root, 'reports/coverage'), join(root, 'apps/api/reports/coverage')]
for (const folder of summaries) rmSync(folder, { recursive: true, force: true })

await install()
await build()
const codes = []

const others = wanted.filter((name) => name !== 'api')
if (wanted.length === 0 || others.length > 0) {
  const projects = others.flatMap((name) => ['--project', `@verdict/${name}`])
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'infra/workstation/vitest.config.mjs']
  codes.push(await run(process.execPath, [...vitest, '--coverage', '--reporter=dot', ...projects]))
}

if (isWanted('api')) {
  const c8 = ['--all', '--src=src', '--include=src/**/*.ts', '--exclude=**/*.spec.ts', '--reports-dir=reports/coverage']
  const reporters = ['--reporter=json-summary', '--reporter=html']
  const jest = [process.execPath, 'node_modules/jest/bin/jest.js']
  const command = [join(root, 'node_modules/c8/bin/c8.js'), ...c8, ...reporters, ...jest]
  codes.push(await run(process.execPath, command, { cwd: join(root, 'apps/api') }))
}

/** Lines and branches of each workspace: how many there are, how many ran. */
const totals = new Map()
for (const folder of summaries) {
  const file = join(folder, 'coverage-summary.json')
  if (!existsSync(file)) continue
  for (const [path, counts] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
    if (path === 'total') continue
    const workspace = relative(root, path).split(/[\\/]/).slice(0, 2).join('/')
    if (!isWanted(workspace.split('/')[1])) continue
    const sum = totals.get(workspace) ?? { files: 0, lines: [0, 0], branches: [0, 0] }
    sum.files++
    for (const kind of ['lines', 'branches']) {
      sum[kind][0] += counts[kind].covered
      sum[kind][1] += counts[kind].total
    }
    totals.set(workspace, sum)
  }
}
const share = ([covered, total]) => `${((100 * covered) / total).toFixed(1)} %`.padStart(8)
say('\nworkspace                  files    lines  covered  branches')
for (const [name, { files, lines, branches }] of [...totals].sort())
  say(
    `${name.padEnd(26)} ${String(files).padStart(5)} ${String(lines[1]).padStart(8)} ${share(lines)}  ${share(branches)}`,
  )
process.exit(Math.max(...codes))
