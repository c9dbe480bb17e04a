import { join } from 'node:path'
import { build, install, root, run } from './pnpm.mjs'

/**
 * `npm run test:watch`: after each save the affected tests run again, in every workspace that is tested from its sources alone.
 * More words are for Vitest: `npm run test:watch -- decide`. `npm run test:watch -- api` watches the API's with Jest.
 */

const [first, ...others] = process.argv.slice(2)
await install()
if (first === 'api') {
  // Pages are tested as they were built.
  await build()
  const api = join(root, 'apps/api')
  process.exit(
    await run(process.execPath, ['node_modules/jest/bin/jest.js', '--watch', ...others], { cwd: api, keys: true }),
  )
}
const vitest = ['node_modules/vitest/vitest.mjs', 'watch', '--config', 'infra/workstation/vitest.config.mjs']
process.exit(await run(process.execPath, [...vitest, ...process.argv.slice(2)], { keys: true }))
