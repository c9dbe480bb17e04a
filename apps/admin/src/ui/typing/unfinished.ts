import { createContext, useContext, useSyncExternalStore } from 'react'

/** A text that was left in a field and is not a valid value. */
export interface Entry {
  /** The label of the field. */
  label: string
  text: string
  /** Why it is not valid. */
  problem: string
  /** The text of the field when the typing began. If it differs from the value now, the entry is out of date. */
  over: string
  /** The texts by field, where several fields make one value. */
  fields?: { [name: string]: string }
  /** It is a part that is not in the document yet, and no text of a field that is. */
  isPart?: true
}

/** Entries by the place of their field, such as `ratings/django/admin/value`; a place begins with the tab that shows it. */
export type Entries = { readonly [place: string]: Entry }

/** A part that is begun and not in the document yet was changed: no `before` where it was begun, no `after` where it is gone. */
export interface PartChange {
  place: string
  before: Entry | undefined
  after: Entry | undefined
  /** It goes into the document with the next edit. */
  finishes: boolean
}

/** Whoever takes changes of parts back. */
interface PartListener {
  changed(change: PartChange): void
  /** Keys were changed, and the places with them. */
  moved(to: (place: string) => string): void
}

/** Entries as a browser holds them: earlier releases stored `problem` as `fault`. */
type StoredEntries = { [place: string]: Omit<Entry, 'problem'> & { problem?: string; fault?: string } }

const ofToday = ({ fault = '', problem = fault, ...entry }: StoredEntries[string]): Entry => ({ ...entry, problem })

/**
 * The unfinished entries of one draft. The document holds valid values only, so that an entry never prevents a save; entries are stored in
 * the browser until they are finished or discarded.
 */
export class Unfinished {
  private entries: Entries
  /** The last write failed: what is here is not in the storage. */
  private full = false
  private readonly listeners = new Set<() => void>()
  private parts: PartListener | undefined

  /** @param name the key in the browser's storage */
  constructor(private readonly name: string) {
    this.entries = this.stored()
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    addEventListener('storage', this.hear)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) removeEventListener('storage', this.hear)
    }
  }

  /** Another tab of the same draft has changed the entries. */
  private readonly hear = ({ key, newValue }: StorageEvent) => {
    if (key !== this.name || this.full) return
    this.entries = newValue === null ? {} : this.stored()
    for (const listener of this.listeners) listener()
  }

  snapshot = () => this.entries

  keep(place: string, entry: Entry) {
    this.set({ ...this.stored(), [place]: entry })
  }

  forget(place: string) {
    if (!Object.hasOwn(this.entries, place)) return
    const { [place]: _, ...others } = this.stored()
    this.set(others)
  }

  hearParts(listener: PartListener) {
    this.parts = listener
  }

  /** Begins a part that is not in the document yet, or changes it: a step that undo takes back. */
  keepPart(place: string, entry: Entry) {
    const before = this.entries[place]
    const after = { ...entry, isPart: true as const }
    this.parts?.changed({ place, before, after, finishes: false })
    this.keep(place, after)
  }

  /** Takes a part away by hand: a step that undo takes back. */
  dropPart(place: string) {
    this.endPart(place, false)
  }

  /** A part is whole: call before the edit that brings it into the document. */
  finishPart(place: string) {
    this.endPart(place, true)
  }

  private endPart(place: string, finishes: boolean) {
    const before = this.entries[place]
    if (!before) return
    this.parts?.changed({ place, before, after: undefined, finishes })
    this.forget(place)
  }

  /** Moves entries to other places, after a key was changed. */
  move(change: (place: string) => string) {
    this.parts?.moved(change)
    const entries = this.stored()
    const moved = Object.entries(entries).map(([place, entry]) => [change(place), entry] as const)
    if (moved.some(([place]) => !Object.hasOwn(entries, place))) this.set(Object.fromEntries(moved))
  }

  /**
   * Call when an element of a list is removed whose places are numbers: removes its entries, and moves those of the elements after it.
   *
   * @param list the place of the list, such as `rules/live/effects`
   */
  removeAt(list: string, index: number) {
    const numberOf = (place: string) =>
      place.startsWith(`${list}/`) ? Number(place.slice(list.length + 1).split('/')[0]) : NaN
    for (const place of Object.keys(this.entries)) if (numberOf(place) === index) this.forget(place)
    this.move((place) => {
      const number = numberOf(place)
      return number > index ? place.replace(`${list}/${number}`, `${list}/${number - 1}`) : place
    })
  }

  private set(entries: Entries) {
    this.entries = entries
    try {
      if (Object.keys(entries).length > 0) localStorage.setItem(this.name, JSON.stringify(entries))
      else localStorage.removeItem(this.name)
      this.full = false
    } catch {
      // Storage is full or blocked: entries last as long as the page.
      this.full = true
    }
    for (const listener of this.listeners) listener()
  }

  /** Read before each change, because another tab of the same draft may have added entries. */
  private stored(): Entries {
    if (this.full) return this.entries
    try {
      const stored = JSON.parse(localStorage.getItem(this.name) ?? 'null') as StoredEntries | null
      if (!stored) return this.entries ?? {}
      return Object.fromEntries(Object.entries(stored).map(([place, entry]) => [place, ofToday(entry)]))
    } catch {
      return this.entries ?? {}
    }
  }
}

/** The store of the draft around. Without one, a field loses its unfinished text when it is unmounted. */
export const UnfinishedContext = createContext<Unfinished | undefined>(undefined)

/** The unfinished entries of the draft around; renders again when they change. */
export function useUnfinished(): Unfinished {
  const unfinished = useContext(UnfinishedContext)
  if (!unfinished) throw new Error('Only a draft keeps what is unfinished')
  useSyncExternalStore(unfinished.subscribe, unfinished.snapshot)
  return unfinished
}
