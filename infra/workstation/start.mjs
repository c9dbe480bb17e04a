import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithNpm } from './end-with-npm.mjs'
import { build, install, root } from './pnpm.mjs'

/** `npm start`: from a clone to the running product, in this one process. */

endWithNpm()
process.chdir(root)
await install()
await build()
process.env.NODE_ENV ??= 'production'
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')))
