import { spawn } from 'node:child_process'
import { environmentWith, findNode } from './runtime.mjs'

/** `node infra/node/run.mjs <file> <arguments>`: runs the file, and whatever it starts, on the Node.js that we support. */
const node = await findNode().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env: environmentWith(node) })
// A terminal sends Ctrl-C to the child as well; this process must not end before it.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('exit', (code, signal) => {
  if (!signal) process.exit(code)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
