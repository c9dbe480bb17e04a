import { Worker } from 'node:worker_threads'
import { type Typesetting, typeset } from '@verdict/reports/typeset'
import type { TypesetReply } from './reports/typesetter.service.ts'

/**
 * A process that typesets what it is sent, one report after the other; see `reports/typesetter.service.ts`. While it does it can do nothing
 * else, so a second thread watches its memory.
 */
const memory = Number(process.argv[2]) * 1024 * 1024

const WATCH = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 20)
`
new Worker(WATCH, { eval: true, workerData: memory, execArgv: [] }).unref()

process.on('message', (typesetting: Typesetting) => process.send?.(replyTo(typesetting)))
process.on('disconnect', () => process.exit())

function replyTo(typesetting: Typesetting): TypesetReply {
  try {
    return { pdf: typeset(typesetting) }
  } catch (error) {
    return { failed: String((error as Error).stack ?? error) }
  }
}
