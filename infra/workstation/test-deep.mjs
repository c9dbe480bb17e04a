import { build, install, pnpm, run, say } from './pnpm.mjs'

/**
 * `npm run test:deep`: every property over twenty times as many examples as `npm test`, with a new seed each day; every wrong call of the API and
 * every text that is typed in a journey, of which `npm test` takes a share; then every fault. For the night: it takes more than an hour. `RUNS`
 * and `SEED` set the factor and the seed.
 */

process.env.RUNS ??= '20'
process.env.SEED ??= new Date().toISOString().slice(0, 10).replaceAll('-', '')
say(`To try the same again: RUNS=${process.env.RUNS} SEED=${process.env.SEED} npm run test:deep`)

await install()
await build()
const LAWS = ['engine', 'wording', 'admin', 'api', 'e2e'].map((name) => `--filter=@verdict/${name}`)
const laws = await pnpm('exec', 'turbo', 'run', 'test', '--continue', '--concurrency=1', ...LAWS)
const faults = await run(process.execPath, ['infra/workstation/test-faults.mjs'])
process.exit(laws || faults)
