/**
 * Asks a worker one thing at a time. One that has answered is kept for the next: its code is compiled by then, which takes longer than most answers. One
 * that is still at work when something else is asked ends, and another begins.
 */
export class WarmWorker<Asked, Answer> {
  private worker: Worker | undefined
  private busy = false

  constructor(private readonly start: () => Worker) {}

  ask(asked: Asked, onAnswer: (answer: Answer) => void, onError: () => void = () => {}) {
    this.stop()
    const worker = (this.worker ??= this.start())
    this.busy = true
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      // What was sent before it ended is no answer any more.
      if (worker !== this.worker) return
      this.busy = false
      onAnswer(data)
    }
    worker.onerror = onError
    worker.postMessage(asked)
  }

  /** Gives up what is under way. */
  stop() {
    if (this.busy) this.end()
  }

  end() {
    this.worker?.terminate()
    this.worker = undefined
    this.busy = false
  }
}
