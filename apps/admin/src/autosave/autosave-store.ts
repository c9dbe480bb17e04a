import { signedIn } from '../providers/auth-provider.ts'
import { openPages, pageId } from './open-pages.ts'

/** Unsaved input of one form, as the browser stores it. */
export interface AutosavedEntry<Value> {
  value: Value
  /** When it was stored, in milliseconds since 1970; `UNKNOWN_TIME` in entries of early releases. */
  at: number
  /** Its key in the browser's storage. */
  key: string
  /** Another open tab stores it. */
  open: boolean
}

export const UNKNOWN_TIME = 0

/** A change by another tab to its entry of a form: no `before` where it added one, no `after` where it removed one. */
export interface EntryChange<Value> {
  before: AutosavedEntry<Value> | undefined
  after: AutosavedEntry<Value> | undefined
}

type StorageChange = Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>

/**
 * Stores unsaved form input in the browser, by user, form and tab. Each tab writes its own entry, so that no tab removes the input of
 * another. A tab that shows the form finds the entries of tabs that were closed. Entries outlast the session: the same user finds them
 * after signing in again, other users do not.
 */
export class AutosaveStore {
  constructor(
    /** Called at each use, because browsers may refuse access. */
    private readonly storage: () => Storage,
    private readonly page: string,
    private readonly openPages: () => Promise<ReadonlySet<string>>,
    private readonly person: () => string,
    /** Subscribes to writes of other tabs; returns the unsubscribe function. */
    private readonly others: (listen: (change: StorageChange) => void) => () => void,
  ) {}

  /** The last write failed: the browser's storage is full or blocked. */
  full = false

  /** @returns whether it was stored */
  keep(form: string, value: unknown): boolean {
    try {
      this.storage().setItem(this.own(form), JSON.stringify({ value, at: Date.now() }))
      this.full = false
    } catch {
      this.full = true
    }
    return !this.full
  }

  /** Whether the entry belongs to this tab. */
  isOwn = ({ key }: AutosavedEntry<unknown>, form: string) => key === this.own(form)

  /** Removes this tab's entry of a form. */
  forget(form: string) {
    this.remove(this.own(form))
  }

  /** Makes an entry of a closed tab this tab's own. */
  take(entry: AutosavedEntry<unknown>, form: string) {
    if (this.keep(form, entry.value) && !this.isOwn(entry, form)) this.remove(entry.key)
  }

  remove(key: string) {
    try {
      this.storage().removeItem(key)
    } catch {
      // Storage is blocked, so nothing is stored.
    }
  }

  /** The entries of a form from this tab and from closed tabs, the latest first. */
  async find<Value>(form: string): Promise<AutosavedEntry<Value>[]> {
    return (await this.findAll<Value>(form)).filter(({ open }) => !open)
  }

  /** The entries of a form from all tabs, the latest first. */
  async findAll<Value>(form: string): Promise<AutosavedEntry<Value>[]> {
    const living = await this.openPages().catch(() => new Set<string>())
    const prefix = this.prefix(form)
    return this.keys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => this.read<Value>(key, living.has(key.slice(prefix.length)) && key !== this.own(form)))
      .sort((a, b) => b.at - a.at)
  }

  /** Calls `hear` for every change that other tabs make to their entries of a form. Returns the unsubscribe function. */
  watch<Value>(form: string, hear: (heard: EntryChange<Value>) => void): () => void {
    return this.others(({ key, oldValue, newValue }) => {
      if (!key?.startsWith(this.prefix(form)) || key === this.own(form)) return
      const [before] = entryOf<Value>(key, oldValue, true)
      const [after] = entryOf<Value>(key, newValue, true)
      if (before || after) hear({ before, after })
    })
  }

  /** Removes the entries of closed tabs that have not changed since they were read. */
  async removeEnded(form: string, seen: Iterable<AutosavedEntry<unknown>>) {
    const living = await this.openPages().catch(() => new Set<string>())
    // Without the Web Locks API no open tab is known, not even this one: then nothing is removed.
    if (!living.has(this.page)) return
    for (const { key, at } of seen)
      if (!living.has(key.slice(this.prefix(form).length)) && this.read(key, false)[0]?.at === at) this.remove(key)
  }

  /** The entry of a draft as early releases stored it: without user and time. */
  findEarlier(draft: string): AutosavedEntry<unknown>[] {
    const key = `verdict:draft:${draft}`
    try {
      const value: unknown = JSON.parse(this.storage().getItem(key) ?? 'null')
      return value === null ? [] : [{ value, at: UNKNOWN_TIME, key, open: false }]
    } catch {
      return []
    }
  }

  private prefix(form: string) {
    return `verdict:kept:${this.person()}:${form}:`
  }

  /** The storage key of this tab's entry of a form. */
  private own = (form: string) => this.prefix(form) + this.page

  private keys(): string[] {
    try {
      return Object.keys(this.storage())
    } catch {
      return []
    }
  }

  private read<Value>(key: string, open: boolean): AutosavedEntry<Value>[] {
    try {
      return entryOf<Value>(key, this.storage().getItem(key), open)
    } catch {
      return []
    }
  }
}

function entryOf<Value>(key: string, text: string | null, open: boolean): AutosavedEntry<Value>[] {
  try {
    const { value, at } = JSON.parse(text ?? '') as { value: Value; at: number }
    return [{ value, at, key, open }]
  } catch {
    return []
  }
}

export const autosaveStore = new AutosaveStore(
  () => localStorage,
  pageId,
  openPages,
  signedIn,
  (listen) => {
    addEventListener('storage', listen)
    return () => removeEventListener('storage', listen)
  },
)
