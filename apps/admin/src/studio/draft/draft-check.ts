import type { ModelDocument } from '@verdict/engine'
import type { Fairness } from '@verdict/engine/review'
import { today } from '../../ui/today.ts'
import { WarmWorker } from '../../ui/warm-worker.ts'
import type { Checked, Checking } from './check.worker.ts'

/** Milliseconds without an edit before a draft is checked. */
const REST = 500
/** Milliseconds that a check may take. */
const MOST = 60_000

export interface CheckState {
  /** The last check that came through, with the document that it is of. */
  checked: (Checked & { document: ModelDocument; at: number }) | undefined
  /** The draft has changed since, or has not been checked yet. */
  underWay: boolean
  /** It took too long, so that the present draft is not checked. */
  givenUp: boolean
}

interface Source {
  subscribe(listener: () => void): () => void
  snapshot(): { document: ModelDocument } | undefined
}

/**
 * Checks a draft in a worker once edits rest; an edit in between stops the check of what was there before. Apart from the state of the draft,
 * so that only what shows the check is drawn again when it comes.
 */
export class DraftCheck {
  private state: CheckState = { checked: undefined, underWay: true, givenUp: false }
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly worker = new WarmWorker<Checking, Checked>(
    () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }),
  )
  private document: ModelDocument | undefined
  private published: ModelDocument | undefined
  /** Of `published`, which never changes: decided by the first check, and undefined until then. */
  private fairnessBefore: Fairness | null | undefined

  constructor(private readonly draft: Source) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = () => this.state

  /** Begins to follow the draft. @returns how to stop */
  watch(): () => void {
    const look = () => {
      const document = this.draft.snapshot()?.document
      if (document === undefined || document === this.document) return
      this.document = document
      this.wait()
    }
    const unsubscribe = this.draft.subscribe(look)
    look()
    return () => {
      unsubscribe()
      this.stop()
      this.worker.end()
      this.document = undefined
    }
  }

  /** What clients take now, to compare with. */
  compareWith(published: ModelDocument | undefined) {
    if (published === this.published) return
    this.published = published
    this.fairnessBefore = undefined
    if (this.document) this.wait()
  }

  private wait() {
    this.stop()
    if (!this.state.underWay) this.set({ ...this.state, underWay: true })
    this.timer = setTimeout(() => this.run(), REST)
  }

  private run() {
    const document = this.document as ModelDocument
    const published = this.fairnessBefore === undefined ? this.published : undefined
    this.timer = setTimeout(() => this.giveUp(), MOST)
    this.worker.ask(
      { document, today: today(), published },
      (found) => {
        this.stop()
        const fairnessBefore = (this.fairnessBefore ??= found.fairnessBefore)
        this.set({ checked: { ...found, fairnessBefore, document, at: Date.now() }, underWay: false, givenUp: false })
      },
      () => this.giveUp(),
    )
  }

  private giveUp() {
    this.stop()
    this.set({ ...this.state, underWay: false, givenUp: true })
  }

  private stop() {
    clearTimeout(this.timer)
    this.worker.stop()
  }

  private set(state: CheckState) {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
