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

  /** Called when a package has changed: the serving process goes on until a new one has loaded the change. */
  restartAfresh() {
    void end(this.next)
    const next = launch()
    this.next = next
    next.once('message', () => {
      if (this.next === next) this.restart()
    })
  }

  /** Ends the serving process; the waiting one takes over. */
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
    return Promise.all([end(this.current), end(this.next)])
  }
}

const launch = () => fork(API, { execArgv: ['--enable-source-maps'] })

/** The process has no state to save: it is killed. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
}
