import { createContext, useContext, useSyncExternalStore } from 'react'

/** What was typed into a field, left, and is no value yet. */
export interface Entry {
  /** What the field is called. */
  label: string
  text: string
  /** Why it is no value. */
  problem: string
  /** What the field held when the typing began: an entry over another value is out of date. */
  over: string
  /** More than one text, where what is unfinished has several fields. */
  fields?: { [name: string]: string }
}

/** Entries by the place of their field, such as `ratings/django/admin/value`; a place begins with the tab that shows it. */
export type Entries = { readonly [place: string]: Entry }

/** Entries as a browser holds them: earlier releases stored `problem` as `fault`. */
type StoredEntries = { [place: string]: Omit<Entry, 'problem'> & { problem?: string; fault?: string } }

const ofToday = ({ fault = '', problem = fault, ...entry }: StoredEntries[string]): Entry => ({ ...entry, problem })

/**
 * The unfinished entries of one draft. They stand beside the document, which holds values only, so that one of them never keeps the rest
 * from being saved; kept on the device until they are finished or dropped.
 */
export class Unfinished {
  private entries: Entries
  private readonly listeners = new Set<() => void>()

  /** @param name under which the device keeps them */
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

  /** Another tab of the same draft has finished or left something. */
  private readonly hear = ({ key, newValue }: StorageEvent) => {
    if (key !== this.name) return
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

  /** Takes entries to other places, where what they belong to is called otherwise by now. */
  move(change: (place: string) => string) {
    const entries = this.stored()
    const moved = Object.entries(entries).map(([place, entry]) => [change(place), entry] as const)
    if (moved.some(([place]) => !Object.hasOwn(entries, place))) this.set(Object.fromEntries(moved))
  }

  /**
   * An element of a list whose places are numbers was removed: what is unfinished in it goes, what is in those after it moves along.
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
    } catch {
      // A full or forbidden store: they stay as long as the page does.
    }
    for (const listener of this.listeners) listener()
  }

  /** Read anew before each change: another tab of the same draft may have added some. */
  private stored(): Entries {
    try {
      const stored = JSON.parse(localStorage.getItem(this.name) ?? 'null') as StoredEntries | null
      if (!stored) return this.entries ?? {}
      return Object.fromEntries(Object.entries(stored).map(([place, entry]) => [place, ofToday(entry)]))
    } catch {
      return this.entries ?? {}
    }
  }
}

/** Where the fields of a draft keep what is unfinished. Without one a field forgets it when it is gone. */
export const UnfinishedContext = createContext<Unfinished | undefined>(undefined)

/** The unfinished entries of the draft around, as they are now. */
export function useUnfinished(): Unfinished {
  const unfinished = useContext(UnfinishedContext)
  if (!unfinished) throw new Error('Only a draft keeps what is unfinished')
  useSyncExternalStore(unfinished.subscribe, unfinished.snapshot)
  return unfinished
}
