import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const API = fileURLToPath(new URL('api.mjs', import.meta.url))

/** The API that serves, and the next one, which has loaded its dependencies and waits. */
export class ApiProcess {
  /** @param start the message that makes a process begin */
  constructor(start) {
    this.start = start
    this.next = launch()
    this.restart()
  }

  /** A package has changed, which the next one has loaded: the one that serves goes on until another has loaded it. */
  restartAfresh() {
    void end(this.next)
    const next = launch()
    this.next = next
    next.once('message', () => {
      if (this.next === next) this.restart()
    })
  }

  /** Ends the one that serves and lets the next one serve. */
  restart() {
    const ended = this.current ? end(this.current) : Promise.resolve()
    const started = this.next
    this.current = started
    this.next = launch()
    this.answer = new Promise((resolve, reject) => {
      started.on('message', ({ failure, port, admin }) => {
        if (failure) reject(new Error(failure))
        else if (port) resolve({ port, admin })
      })
      started.once('exit', () => reject(new Error('The API has ended.')))
    })
    this.answer.catch((error) => {
      if (started === this.current)
        process.stderr.write(`${error.message}\nThe API starts again when a file is saved.\n`)
    })
    // The port of the inspector has to be free.
    void ended.then(() => started.connected && started.send(this.start))
  }

  /** Where the API serves, once it does: `{ port, admin }`. @throws what keeps it from starting */
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
    return Promise.all([end(this.current), end(this.next)])
  }
}

const launch = () => fork(API, { execArgv: ['--enable-source-maps'] })

/** Nothing of it has to be kept: it is ended at once. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
}
