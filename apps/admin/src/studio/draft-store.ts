import { type ModelDocument } from '@verdict/engine'
import { hash, type Conflict } from '@verdict/engine/review'
import type { HttpError } from 'react-admin'
import { call } from '../providers/http.ts'

/** One draft while it is edited. */
export interface DraftState {
  document: ModelDocument
  /** What was loaded or saved last, and its revision: what a save is based on. */
  saved: ModelDocument
  revision: number
  past: ModelDocument[]
  future: ModelDocument[]
  saving: boolean
  problem: string | undefined
  conflicts: Conflict[]
  /** Edits that a closed tab had left were found on this device. */
  recovered: boolean
}

const MOST_STEPS = 200
/** Edits of one place within this time are one step to undo: a drag is not a hundred. */
const SAME_EDIT = 800
/** How long after an edit it is kept on the device: what a killed tab may lose. */
const KEEP_AFTER = 400

/**
 * The draft of one model: one document, edited in one place, undone step by step, saved whole with its revision and merged by the server
 * with what others saved. Unsaved edits are kept on the device until they are saved.
 */
export class DraftStore {
  private state: DraftState | undefined
  private failure: string | undefined
  private readonly listeners = new Set<() => void>()
  private lastEdit = { place: '', at: 0 }
  private keeping: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly id: string) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = () => this.state
  failed = () => this.failure

  get changed(): boolean {
    return (
      this.state !== undefined &&
      this.state.document !== this.state.saved &&
      hash(this.state.document) !== hash(this.state.saved)
    )
  }

  async load() {
    try {
      const { document, revision } = await this.fetchDraft()
      const kept = this.readKept()
      const base = { past: [], future: [], saving: false, problem: undefined, conflicts: [] }
      const recovered = kept !== undefined && hash(kept.document) !== hash(document)
      this.set(
        recovered
          ? { ...base, ...kept, past: [kept.saved], recovered: true }
          : { ...base, document, saved: document, revision, recovered: false },
      )
    } catch (error) {
      this.failure = (error as Error).message
      this.notify()
    }
  }

  /**
   * Changes the document.
   *
   * @param place what is edited: edits of one place that follow each other closely are one step
   */
  edit(change: (document: ModelDocument) => ModelDocument, place = '') {
    if (!this.state) return
    const { document, past } = this.state
    const next = change(document)
    if (next === document) return
    const now = Date.now()
    const joins = place !== '' && place === this.lastEdit.place && now - this.lastEdit.at < SAME_EDIT && past.length > 0
    this.lastEdit = { place, at: now }
    this.set({
      ...this.state,
      document: next,
      past: joins ? past : [...past, document].slice(-MOST_STEPS),
      future: [],
      problem: undefined,
    })
  }

  undo() {
    if (!this.state) return
    const { past, document, future } = this.state
    const before = past.at(-1)
    if (!before) return
    this.lastEdit = { place: '', at: 0 }
    this.set({ ...this.state, document: before, past: past.slice(0, -1), future: [document, ...future] })
  }

  redo() {
    if (!this.state) return
    const { past, document, future } = this.state
    const [after, ...later] = future
    if (!after) return
    this.set({ ...this.state, document: after, past: [...past, document], future: later })
  }

  /** Saves; what others saved meanwhile is joined in, and what contradicts it is listed as conflicts. */
  async save(): Promise<boolean> {
    if (!this.state || this.state.saving) return false
    const { document: sent, revision } = this.state
    this.set({ ...this.state, saving: true, problem: undefined, conflicts: [] })
    try {
      const { body, headers } = await call<ModelDocument>('PUT', `/admin/models/${this.id}/draft`, sent, {
        'if-match': `"${revision}"`,
      })
      const now = this.state.document
      const document = now === sent ? body : now
      this.set({ ...this.state, document, saved: body, revision: revisionIn(headers), saving: false, recovered: false })
      this.keep()
      return true
    } catch (error) {
      const { message, body } = error as HttpError
      const { conflicts = [], places = [] } = (body ?? {}) as {
        conflicts?: Conflict[]
        places?: { pointer: string; message: string }[]
      }
      const details = places.map((place) => `${place.pointer}: ${place.message}`)
      this.set({ ...this.state, saving: false, conflicts, problem: [message, ...details].join(' ') })
      return false
    }
  }

  /** What the server has now, to settle conflicts with. */
  async fetchDraft(): Promise<{ document: ModelDocument; revision: number }> {
    const { body, headers } = await call<ModelDocument>('GET', `/admin/models/${this.id}/draft`)
    return { document: body, revision: revisionIn(headers) }
  }

  /** Goes on from a settled document, based on what the server has now. */
  rebase(document: ModelDocument, saved: ModelDocument, revision: number) {
    if (!this.state) return
    const past = [...this.state.past, this.state.document]
    this.set({ ...this.state, document, saved, revision, past, future: [], conflicts: [], problem: undefined })
  }

  /** Drops unsaved edits. */
  discard() {
    if (!this.state) return
    this.rebase(this.state.saved, this.state.saved, this.state.revision)
    this.set({ ...this.state, recovered: false })
  }

  private set(state: DraftState) {
    this.state = state
    this.notify()
    clearTimeout(this.keeping)
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER)
  }

  private notify() {
    for (const listener of this.listeners) listener()
  }

  private readonly name = () => `verdict:draft:${this.id}`

  /** Keeps unsaved edits on the device now; forgets them once they are saved. */
  keep() {
    if (!this.state) return
    clearTimeout(this.keeping)
    const { document, saved, revision } = this.state
    try {
      if (this.changed) localStorage.setItem(this.name(), JSON.stringify({ document, saved, revision }))
      else localStorage.removeItem(this.name())
    } catch {
      // A full or forbidden store: saving to the server still works.
    }
  }

  private readKept(): Pick<DraftState, 'document' | 'saved' | 'revision'> | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.name()) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }
}

const revisionIn = (headers: Headers) => Number(/\d+/.exec(headers.get('etag') ?? '')?.[0] ?? 0)
