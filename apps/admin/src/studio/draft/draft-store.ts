import type { ModelDocument } from '@verdict/engine'
import { type Conflict, merge } from '@verdict/engine/review'
import type { HttpError } from 'react-admin'
import type { Device, Kept } from '../../kept/device.ts'
import { settle, type Side } from '../conflict-resolution.ts'
import { type DraftServer, isContradicted, isRefused, type Stored, told } from './draft-server.ts'
import { begun, differs, type DraftState, received, recovered, settled, type Unsaved } from './draft-state.ts'
import { graft } from './graft.ts'
import { edited, type History, redone, undone } from './history.ts'

/** Edits of one place within this time are one step to undo: a drag is not a hundred. */
const SAME_EDIT = 800
/** How long an edit may wait until it is kept on the device, however fast others follow: what a killed tab may lose. */
export const KEEP_WITHIN = 1000
const MOST_TRIES = 5

/**
 * The draft of one model: one document, edited in one place, undone step by step, saved whole with its revision and joined by the server
 * with what others saved. Whenever the server is known to have something else than before, all that is here moves onto it at once (see
 * `rebased`): the document, what is typed while a save is under way, and every step of undo and redo. Unsaved edits are kept on the device
 * until they are saved.
 */
export class DraftStore {
  private state: DraftState | undefined
  private failure: string | undefined
  private readonly listeners = new Set<() => void>()
  private lastEdit = { place: '', at: 0 }
  private keeping: ReturnType<typeof setTimeout> | undefined
  /** Calls go one by one, so that each reply is told from the others'. */
  private turn: Promise<unknown> = Promise.resolve()
  private sending: Promise<boolean> | undefined
  private left = false

  constructor(
    private readonly id: string,
    private readonly server: DraftServer,
    private readonly device: Device,
  ) {}

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

  /** Loads what is saved and what this device kept of it; later, goes on from both. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      try {
        // What is saved by now is kept no longer.
        this.keep()
        const [stored, kept] = await Promise.all([this.server.read(), this.device.find<Unsaved>(this.form)])
        this.failure = undefined
        if (this.state) this.receive(stored)
        else this.set(begun(stored))
        if (!this.changed) this.recover(stored, kept)
      } catch (error) {
        if (this.state) return this.set({ ...this.state, problem: told(error as HttpError) })
        this.failure = (error as Error).message
        this.notify()
      }
    })
  }

  /** Goes on from the latest edits that the device has and the server has not. */
  private recover(stored: Stored, [latest, ...older]: Kept<Unsaved>[]) {
    const state = { ...(this.state as DraftState), waiting: older[0]?.at }
    if (!latest) return this.set(state)
    const next = recovered(state, stored, latest)
    if (this.differs(next)) {
      this.device.take(latest, this.form)
      return this.set(next)
    }
    this.device.remove(latest.key)
    this.recover(stored, older)
  }

  /**
   * Changes the document.
   *
   * @param place what is edited: edits of one place that follow each other closely are one step
   */
  edit(change: (document: ModelDocument) => ModelDocument, place = '') {
    if (!this.state) return
    const next = graft(this.state.document, change(this.state.document))
    if (next === this.state.document) return
    const now = Date.now()
    const joins = place !== '' && place === this.lastEdit.place && now - this.lastEdit.at < SAME_EDIT
    this.step(edited(this.state, next, joins))
    this.lastEdit = { place, at: now }
  }

  undo() {
    if (this.state) this.step(undone(this.state))
  }

  redo() {
    if (this.state) this.step(redone(this.state))
  }

  private step(history: History | undefined) {
    if (this.state && history) this.set({ ...this.state, ...history, problem: undefined })
  }

  /** Saves; what others saved meanwhile is joined in, and what contradicts it waits to be settled. */
  save(): Promise<boolean> {
    this.sending ??= this.inTurn(() => this.send()).finally(() => {
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

  private async send(): Promise<boolean> {
    if (!this.state) return false
    this.set({ ...this.state, saving: true, problem: undefined })
    try {
      // Whether what was sent without a reply has arrived is seen in what is there now.
      if (this.state.sent || this.state.theirs) this.receive(await this.server.read())
      for (let tries = 0; tries < MOST_TRIES && !this.state.theirs && this.changed; tries++)
        if (await this.write(this.state)) break
      return !this.state.theirs
    } catch (error) {
      const { sent } = this.state
      const failure = error as HttpError
      this.set({ ...this.state, problem: told(failure), sent: isRefused(failure) ? undefined : sent })
      return false
    } finally {
      this.set({ ...this.state, saving: false })
      this.keep()
    }
  }

  /** @returns false where something contradicting has been saved meanwhile: then it has been received */
  private async write({ document: sent, revision }: DraftState): Promise<boolean> {
    this.set({ ...(this.state as DraftState), sent })
    this.keep()
    try {
      this.receive(await this.server.write(sent, revision), sent)
      return true
    } catch (error) {
      if (!isContradicted(error as HttpError)) throw error
      this.set({ ...(this.state as DraftState), sent: undefined })
      this.receive(await this.server.read())
      return false
    }
  }

  private receive(stored: Stored, grewFrom?: ModelDocument) {
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
    if (!this.changed) return this.device.forget(this.form)
    const { document, saved, revision, sent, changedSince } = this.state
    const safe = this.device.keep(this.form, { document, saved, revision, sent, changedSince } satisfies Unsaved)
    if (safe === this.state.safe) return
    this.state = { ...this.state, safe }
    this.notify()
  }

  /** Keeps what is unsaved and lets go of it: the page shows something else. */
  leave() {
    this.keep()
    this.left = true
  }

  private get form() {
    return `draft/${this.id}`
  }

  private readonly differs = remembered(differs)

  private readonly contradicting = remembered(({ document, saved, theirs }) =>
    theirs ? (merge(saved, document, theirs.document).conflicts ?? []) : [],
  )
}

/** Asked at every drawing, calculated once a change. */
function remembered<Answer>(ask: (state: DraftState) => Answer) {
  let last: { of: unknown[]; answer: Answer } | undefined
  return (state: DraftState): Answer => {
    const of = [state.document, state.saved, state.theirs, state.sent]
    if (!last?.of.every((part, i) => part === of[i])) last = { of, answer: ask(state) }
    return last.answer
  }
}
