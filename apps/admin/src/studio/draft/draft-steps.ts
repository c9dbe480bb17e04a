import type { Entry, PartChange, Unfinished } from '../../ui/typing/unfinished.ts'
import type { DraftStore } from './draft-store.ts'

/** Changes of one part within this time are one step: its name typed is not ten. */
const SAME_PART = 800

interface PartStep extends PartChange {
  /** How many steps of the document were behind it. */
  depth: number
  at: number
  /** How often the document had been edited when it was taken back. */
  edits?: number
}

/**
 * Undo and redo over all of a draft: the document, and the parts that are begun and not in it yet, such as an effect without its option.
 * They go back over both in the order in which they were made. A part that was finished went into the document with the edit after it, so
 * that it is taken back with that edit, and is unfinished again.
 */
export class DraftSteps {
  private past: PartStep[] = []
  private future: PartStep[] = []

  constructor(
    private readonly store: DraftStore,
    private readonly unfinished: Unfinished,
  ) {
    // What was begun before the page was loaded again is taken back as well, the latest first.
    for (const [place, entry] of Object.entries(unfinished.snapshot()))
      if (entry.isPart) this.past.push({ place, before: undefined, after: entry, finishes: false, depth: 0, at: 0 })
    unfinished.hearParts({
      changed: (change) => this.note(change),
      moved: (to) => {
        this.past = this.past.map((step) => ({ ...step, place: to(step.place) }))
        this.future = this.future.map((step) => ({ ...step, place: to(step.place) }))
      },
    })
  }

  get canUndo(): boolean {
    return this.past.some(({ finishes }) => !finishes) || (this.store.snapshot()?.past.length ?? 0) > 0
  }

  get canRedo(): boolean {
    return this.nextPart() !== undefined || (this.store.snapshot()?.future.length ?? 0) > 0
  }

  undo() {
    const last = this.past.at(-1)
    if (last && last.depth >= this.store.depth && !last.finishes) return this.takeBack(last)
    this.store.undo()
    const finished = this.past.at(-1)
    if (finished?.finishes && finished.depth >= this.store.depth) this.takeBack(finished)
  }

  redo() {
    const next = this.nextPart()
    if (next) {
      this.future.pop()
      this.past.push(next)
      this.put(next.place, next.after)
    }
    if (!next || next.finishes) this.store.redo()
  }

  private nextPart(): PartStep | undefined {
    const next = this.future.at(-1)
    return next && next.depth === this.store.depth && next.edits === this.store.edits ? next : undefined
  }

  private note(change: PartChange) {
    const { depth } = this.store
    const at = Date.now()
    const last = this.past.at(-1)
    this.future = []
    const isSame = last?.place === change.place && last.depth === depth && at - last.at < SAME_PART
    if (isSame && last.before && last.after && change.after)
      this.past[this.past.length - 1] = { ...last, after: change.after, at }
    else this.past.push({ ...change, depth, at })
  }

  private takeBack(step: PartStep) {
    this.past.pop()
    this.future.push({ ...step, edits: this.store.edits })
    this.put(step.place, step.before)
  }

  private put(place: string, entry: Entry | undefined) {
    if (entry) this.unfinished.keep(place, entry)
    else this.unfinished.forget(place)
  }
}
