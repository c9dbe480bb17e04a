import { install, pnpm } from './pnpm.mjs'

/** `npm run build`, `npm run bench` and the like: turbo asks for pnpm in each workspace, which not every machine has. */

await install()
process.exit(await pnpm('exec', 'turbo', 'run', ...process.argv.slice(2)))
