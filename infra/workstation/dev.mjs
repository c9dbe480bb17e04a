import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, root } from './pnpm.mjs'

/** `pnpm dev`: the product from its sources, which need no build. */

await install()
process.env.NODE_ENV ??= 'development'
await import(pathToFileURL(join(root, 'apps/api/dev/main.mjs')))
