import { findNode } from './runtime.mjs'

/** Prints the path of the Node.js to run everything on; progress and warnings go to standard error. */
process.stdout.write(
  await findNode().catch((error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }),
)
