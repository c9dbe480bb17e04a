import type { ModelDocument } from '@verdict/engine'
import { type Conflict, merge } from '@verdict/engine/review'
import type { HttpError } from 'react-admin'
import type { AutosavedEntry, AutosaveStore, EntryChange } from '../../autosave/autosave-store.ts'
import { settle, type Side } from './conflict-resolution.ts'
import { type DraftServer, isContradicted, isRefused, type SavedDraft, failureMessage } from './draft-server.ts'
import { initialState, differs, type DraftState, joined, received, settled, type UnsavedDraft } from './draft-state.ts'
import { goOnFromKept } from './go-on-from-kept.ts'
import { leaveDraft, untilDraftIsLeft } from './leaving-drafts.ts'
import { reuseParts } from './reuse-parts.ts'
import { AutosavedDraft } from './autosaved-draft.ts'
import { edited, type History, redone, undone } from './history.ts'
import { memoised } from './memoised.ts'

/** Edits of one place within this time are one step to undo: a drag is not a hundred. */
const SAME_EDIT = 800
/** How long an edit may wait until it is kept on the device, however fast others follow: what a killed tab may lose. */
const KEEP_WITHIN = 1000
const MOST_TRIES = 5

/**
 * The draft of one model: one document, edited in one place, undone step by step, saved whole with its revision and joined by the server
 * with what others saved. Whenever the server is known to have something else than before, all that is here moves onto it at once (see
 * `rebased`): the document, what is typed while a save is under way, and every step of undo and redo. Unsaved edits are kept on the device
 * until they are saved, and shared with the other tabs that have the draft open by what each of them keeps.
 */
export class DraftStore {
  private state: DraftState | undefined
  private failure: string | undefined
  /** How many steps of undo are behind the document, be they forgotten or not. */
  depth = 0
  /** How often the document was edited. */
  edits = 0
  private readonly listeners = new Set<() => void>()
  private lastEdit = { place: '', at: 0 }
  private keeping: ReturnType<typeof setTimeout> | undefined
  /** Calls are sent one after the other, so that each reply is of a known request. */
  private turn: Promise<unknown> = Promise.resolve()
  private sending: Promise<boolean> | undefined
  private left = false
  /** What was last typed, here or in another tab. */
  private typedAt = 0
  private readonly kept: AutosavedDraft
  private unwatch: (() => void) | undefined

  constructor(
    private readonly id: string,
    private readonly server: DraftServer,
    device: AutosaveStore,
  ) {
    this.kept = new AutosavedDraft(device, id)
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = () => this.state
  failed = () => this.failure

  get changed(): boolean {
    return this.state !== undefined && this.differs(this.state)
  }

  /** What somebody else and you changed to different values. */
  get conflicts(): Conflict[] {
    return this.state ? this.contradicting(this.state) : []
  }

  /**
   * Loads what is saved and what this device kept of it; later, goes on from both.
   *
   * @param asked opens what an earlier desk kept too, be it whose it may
   */
  load(asked = false): Promise<void> {
    this.unwatch ??= this.kept.watch((heard) => this.hear(heard))
    return this.inTurn(async () => {
      try {
        // What is saved by now is kept no longer.
        this.keep()
        if (!this.state) await untilDraftIsLeft(this.id)
        const stored = await this.server.read()
        // Last: what other tabs change before anything is shown is not heard.
        const kept = await this.kept.find(!this.state)
        this.failure = undefined
        if (this.state) this.receive(stored)
        else this.set(initialState(stored))
        if (!this.changed) this.goOn(stored, kept, asked)
      } catch (error) {
        if (this.state) return this.set({ ...this.state, problem: failureMessage(error as HttpError) })
        this.failure = (error as Error).message
        this.notify()
      }
    })
  }

  private goOn(stored: SavedDraft, kept: readonly AutosavedEntry<UnsavedDraft>[], asked: boolean) {
    const { state, from, spent } = goOnFromKept(this.state as DraftState, stored, kept, asked)
    for (const entry of spent) this.kept.remove(entry)
    if (!from) return this.set(state)
    this.typedAt = from.value.typedAt ?? 0
    if (from.open) this.kept.know(from)
    else this.kept.take(from)
    this.set(state)
    if (from.open) this.keep()
  }

  /** Joins in what another tab has changed. Own edits go out by themselves first, so that neither side takes the other's for its own. */
  private hear({ before, after }: EntryChange<UnsavedDraft>) {
    if (!this.state || !after || this.left) return
    if (this.keeping !== undefined) this.keep()
    const { document, saved, typedAt = 0, revision } = after.value
    const side = typedAt > this.typedAt ? 'theirs' : 'yours'
    const next = joined(this.state, before?.value.document ?? saved, document, side)
    this.typedAt = Math.max(this.typedAt, typedAt)
    this.kept.know(after)
    if (next !== this.state) {
      this.set(next)
      this.keep()
    }
    if (revision > this.state.revision) void this.load()
  }

  /**
   * Changes the document.
   *
   * @param place what is edited: edits of one place that follow each other closely are one step
   */
  edit(change: (document: ModelDocument) => ModelDocument, place = '') {
    if (!this.state) return
    const next = reuseParts(this.state.document, change(this.state.document))
    if (next === this.state.document) return
    const now = Date.now()
    const joins = place !== '' && place === this.lastEdit.place && now - this.lastEdit.at < SAME_EDIT
    this.edits++
    this.step(edited(this.state, next, joins), joins ? 0 : 1)
    this.lastEdit = { place, at: now }
  }

  undo() {
    if (this.state) this.step(undone(this.state), -1)
  }

  redo() {
    if (this.state) this.step(redone(this.state), 1)
  }

  private step(history: History | undefined, deeper: number) {
    if (!this.state || !history) return
    this.depth += deeper
    this.typedAt = Date.now()
    // Whoever goes on from what was restored has taken it on.
    this.set({ ...this.state, ...history, problem: undefined, recovered: undefined })
  }

  /**
   * Saves; what others saved meanwhile is joined in, and what contradicts it waits to be settled.
   *
   * @param byItself nobody asked for it
   */
  save(byItself = false): Promise<boolean> {
    this.sending ??= this.inTurn(() => this.send(byItself)).finally(() => {
      this.sending = undefined
    })
    return this.sending
  }

  /** Saves all there is, what was typed during a save too. */
  async saveAll(): Promise<boolean> {
    do if (!(await this.save())) return false
    while (this.changed)
    return true
  }

  private async send(byItself: boolean): Promise<boolean> {
    if (!this.state) return false
    // Why the last one failed is said until this one is over.
    this.set({ ...this.state, saving: true })
    try {
      // Whether what was sent without a reply has arrived is seen in what is there now.
      if (this.state.sent || this.state.theirs) this.receive(await this.server.read())
      for (let tries = 0; tries < MOST_TRIES && !this.state.theirs && this.changed; tries++)
        if (await this.write(this.state, byItself)) break
      this.set({ ...this.state, problem: undefined })
      return !this.state.theirs
    } catch (error) {
      const { sent } = this.state
      const failure = error as HttpError
      const refused = isRefused(failure)
      // What was refused is no longer what is there: that is sent in its turn.
      const isOver = byItself && refused && sent !== undefined && sent !== this.state.document
      const problem = isOver ? undefined : failureMessage(failure)
      this.set({ ...this.state, problem, sent: refused ? undefined : sent })
      return false
    } finally {
      this.set({ ...this.state, saving: false })
      this.keep()
    }
  }

  /** @returns false where something contradicting has been saved meanwhile: then it has been received */
  private async write({ document: sent, revision }: DraftState, byItself: boolean): Promise<boolean> {
    this.set({ ...(this.state as DraftState), sent })
    this.keep()
    try {
      this.receive(await this.server.write(sent, revision, byItself), sent)
      return true
    } catch (error) {
      if (!isContradicted(error as HttpError)) throw error
      this.set({ ...(this.state as DraftState), sent: undefined })
      this.receive(await this.server.read())
      return false
    }
  }

  private receive(stored: SavedDraft, grewFrom?: ModelDocument) {
    this.set(received(this.state as DraftState, stored, grewFrom))
  }

  /**
   * Joins the document with what contradicts it; nothing is saved by that.
   *
   * @param sides one a conflict, in their order
   */
  settle(sides: readonly Side[]): boolean {
    if (!this.state?.theirs) return false
    const { saved, document, theirs } = this.state
    const joined = settle(saved, document, theirs.document, this.conflicts, sides)
    if (joined) this.set(settled(this.state, joined))
    return joined !== undefined
  }

  /** Drops unsaved edits; that is a step that can be undone. */
  discard() {
    if (!this.state) return
    if (this.state.theirs) this.set(settled(this.state, this.state.theirs.document))
    this.edit(() => (this.state as DraftState).saved)
  }

  /** What came in has been seen. */
  seen() {
    if (this.state) this.set({ ...this.state, cameIn: undefined })
  }

  private set(state: DraftState) {
    const changed = this.differs(state)
    if (state.document !== this.state?.document) this.lastEdit = { place: '', at: 0 }
    this.state = {
      ...state,
      changedSince: changed ? (state.changedSince ?? Date.now()) : undefined,
      recovered: changed ? state.recovered : undefined,
    }
    this.notify()
    if (!this.left) this.keeping ??= setTimeout(() => this.keep(), KEEP_WITHIN)
  }

  private notify() {
    for (const listener of this.listeners) listener()
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const run = this.turn.then(task)
    this.turn = run.catch(() => {})
    return run
  }

  /** Keeps unsaved edits on the device now; forgets them once they are saved. */
  keep() {
    if (!this.state || this.left) return
    clearTimeout(this.keeping)
    this.keeping = undefined
    const { document, saved, revision, sent, changedSince } = this.state
    const unsaved: UnsavedDraft = { document, saved, revision, sent, changedSince, typedAt: this.typedAt }
    const safe = this.kept.keep(unsaved, this.changed)
    if (safe === this.state.safe) return
    this.state = { ...this.state, safe }
    this.notify()
  }

  /** Keeps what is unsaved and lets go of it: the page shows something else. */
  leave() {
    this.keep()
    this.left = true
    this.unwatch?.()
    if (!this.sending) return
    leaveDraft(
      this.id,
      this.sending.then((saved) => (saved && !this.changed ? this.kept.release(this.typedAt) : undefined)),
    )
  }

  private readonly differs = memoised(differs)

  private readonly contradicting = memoised(({ document, saved, theirs }) =>
    theirs ? (merge(saved, document, theirs.document).conflicts ?? []) : [],
  )
}
