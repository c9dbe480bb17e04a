import { build, install, pnpm, run, say } from './pnpm.mjs'

/**
 * `npm run test:deep`: every law over twenty times as many examples as `npm test` takes, and others each day; journeys that have a table with
 * twice as much of it; then every fault. For the night: it takes more than an hour. `RUNS` and `SEED` say how many times as many, and which.
 */

process.env.RUNS ??= '20'
process.env.SEED ??= new Date().toISOString().slice(0, 10).replaceAll('-', '')
say(`To try the same again: RUNS=${process.env.RUNS} SEED=${process.env.SEED} npm run test:deep`)

await install()
await build()
const LAWS = ['engine', 'wording', 'admin', 'e2e'].map((name) => `--filter=@verdict/${name}`)
const laws = await pnpm('exec', 'turbo', 'run', 'test', '--continue', '--concurrency=1', ...LAWS)
const faults = await run(process.execPath, ['infra/workstation/test-faults.mjs'])
process.exit(laws || faults)
