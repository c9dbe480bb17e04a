import { join } from 'node:path'
import { build, install, root, run } from './pnpm.mjs'

/** `npm run test:kills`: kills the product again and again while it is used, and counts what was lost and what was doubled. `KILLS` sets how often. */

await install()
await build()
const folder = join(root, 'apps/faults')
process.exit(
  await run(process.execPath, [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, 'src/kills'], {
    env: { KILLS: process.env.KILLS ?? '200' },
  }),
)
