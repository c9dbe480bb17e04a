import { Worker } from 'node:worker_threads'

const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { get } = require('node:http')
const slowest = {}
const ask = (url) => new Promise((resolve) => {
  const start = performance.now()
  get(url, { agent: false }, (reply) => reply.resume().on('end', () => resolve([performance.now() - start, reply.statusCode])))
    .on('error', () => resolve([performance.now() - start, 0]))
})
const watch = async (name, url) => {
  const times = (slowest[name] = { times: [], failed: 0 })
  for (;;) {
    const [time, status] = await ask(url)
    times.times.push(time)
    if (status !== 200) times.failed++
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
for (const [name, url] of Object.entries(workerData)) watch(name, url)
parentPort.on('message', () => parentPort.postMessage(slowest))
`

/** How long answers took, in milliseconds, and how many were none. */
export interface Probed {
  times: number[]
  failed: number
}

/**
 * Asks for addresses again and again from a thread of its own, over real connections, until it is stopped: it measures how long
 * others wait.
 */
export class Prober {
  private readonly thread: Worker

  constructor(addresses: { [name: string]: string }) {
    this.thread = new Worker(SOURCE, { eval: true, workerData: addresses })
  }

  async stop(): Promise<{ [name: string]: Probed }> {
    const found = new Promise<{ [name: string]: Probed }>((resolve) => this.thread.once('message', resolve))
    this.thread.postMessage('stop')
    const probed = await found
    await this.close()
    return probed
  }

  async close() {
    await this.thread.terminate()
  }
}
