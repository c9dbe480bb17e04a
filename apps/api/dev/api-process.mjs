import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const API = fileURLToPath(new URL('api.mjs', import.meta.url))

/** The serving API, and the next one, which has loaded the sources and waits. */
export class ApiProcess {
  /** @param start the message that makes a process serve */
  constructor(start) {
    this.start = start
    this.restart([])
  }

  /**
   * Ends the serving process; the waiting one takes over.
   *
   * @param files the paths that were saved
   */
  restart(files) {
    const ended = this.current ? end(this.current) : Promise.resolve()
    const { process: started, changed } = this.next ?? launch()
    this.next = undefined
    for (const file of files) changed.add(file)
    this.current = started
    this.answer = new Promise((resolve, reject) => {
      started.on('message', ({ failure, port, admin }) => {
        if (failure) reject(new Error(failure))
        else resolve({ port, admin })
      })
      started.once('exit', () => reject(new Error('The API has ended.')))
    })
    this.answer
      .catch((error) => {
        if (started === this.current)
          process.stderr.write(`${error.message}\nThe API starts again when a file is saved.\n`)
      })
      // Earlier, both would compete for the processor.
      .finally(() => {
        if (started === this.current) this.next = launch()
      })
    // The port of the inspector has to be free. What ends meanwhile hears nothing.
    void ended.then(() => started.send({ ...this.start, changed: [...changed] }, () => {}))
  }

  /** Resolves with `{ port, admin }` once the API serves. @throws the error that prevents its start */
  async ready() {
    for (;;) {
      const { answer } = this
      const serving = await answer.catch((error) => {
        if (answer === this.answer) throw error
      })
      if (answer === this.answer) return serving
    }
  }

  stop() {
    const running = [this.current, this.next?.process].filter(Boolean)
    this.current = undefined
    return Promise.all(running.map(end))
  }
}

/** A process that begins to load, and what is saved from now on. */
const launch = () => ({ process: fork(API, { execArgv: ['--enable-source-maps'] }), changed: new Set() })

/** Nothing of it has to be kept: it is ended at once. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
}
