import { readdirSync } from 'node:fs'
import { pnpm } from './pnpm.mjs'

/** `pnpm run lint`: each app in a process of its own, because the types of all of them need more memory than one has; two at a time. */

const parts = [['.', '--ignore-pattern', 'apps/**'], ...readdirSync('apps').map((name) => [`apps/${name}`])]
let failed = false

async function lintNext() {
  for (let part = parts.shift(); part; part = parts.shift())
    if ((await pnpm('exec', 'eslint', '--max-warnings', '0', ...part)) !== 0) failed = true
}

await Promise.all([lintNext(), lintNext()])
process.exit(failed ? 1 : 0)
