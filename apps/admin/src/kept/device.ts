import { signedIn } from '../providers/auth-provider.ts'
import { livingPages, page } from './page.ts'

/** What was typed and not saved, as it was found on this device. */
export interface Kept<Value> {
  value: Value
  /** When it was kept, in milliseconds since 1970; `UNKNOWN` where that was not written down. */
  at: number
  /** Where it lies. */
  key: string
  /** The page that keeps it is open beside this one. */
  open: boolean
}

/** A time that was not written down. */
export const UNKNOWN = 0

/** What another page made of its entry of a form: `before` is missing where it had none, `after` where it has none any more. */
export interface Heard<Value> {
  before: Kept<Value> | undefined
  after: Kept<Value> | undefined
}

type Change = Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>

/**
 * What was typed and not saved, kept in the browser by person, form and page. Each page writes its own entry, so that no tab can remove
 * another's; an entry whose page has ended, and the person's own, is found by the next page that shows the form. It outlasts the session:
 * whoever signs in again finds it, and nobody else does.
 */
export class Device {
  constructor(
    /** Asked for at each use: a browser may forbid it. */
    private readonly storage: () => Storage,
    private readonly page: string,
    private readonly living: () => Promise<ReadonlySet<string>>,
    private readonly person: () => string,
    /** Tells of what other pages write; returns how to stop. */
    private readonly others: (listen: (change: Change) => void) => () => void,
  ) {}

  /** The last thing to be kept was refused: the store is full or forbidden. */
  full = false

  /** @returns whether the device took it */
  keep(form: string, value: unknown): boolean {
    try {
      this.storage().setItem(this.own(form), JSON.stringify({ value, at: Date.now() }))
      this.full = false
    } catch {
      this.full = true
    }
    return !this.full
  }

  /** Whether this page keeps it. */
  isOwn = ({ key }: Kept<unknown>, form: string) => key === this.own(form)

  /** Forgets what this page kept of a form. */
  forget(form: string) {
    this.remove(this.own(form))
  }

  /** Goes on from an entry as this page's own. */
  take(entry: Kept<unknown>, form: string) {
    if (this.keep(form, entry.value) && !this.isOwn(entry, form)) this.remove(entry.key)
  }

  remove(key: string) {
    try {
      this.storage().removeItem(key)
    } catch {
      // Forbidden: then there is nothing in it either.
    }
  }

  /** What this page or one that has ended left of a form, the latest first. */
  async find<Value>(form: string): Promise<Kept<Value>[]> {
    return (await this.findAll<Value>(form)).filter(({ open }) => !open)
  }

  /** The same, with what open pages keep. */
  async findAll<Value>(form: string): Promise<Kept<Value>[]> {
    const living = await this.living().catch(() => new Set<string>())
    const prefix = this.prefix(form)
    return this.keys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => this.read<Value>(key, living.has(key.slice(prefix.length)) && key !== this.own(form)))
      .sort((a, b) => b.at - a.at)
  }

  /** Hears of every change of what other pages keep of a form. Returns how to stop. */
  watch<Value>(form: string, hear: (heard: Heard<Value>) => void): () => void {
    return this.others(({ key, oldValue, newValue }) => {
      if (!key?.startsWith(this.prefix(form)) || key === this.own(form)) return
      const [before] = entryOf<Value>(key, oldValue, true)
      const [after] = entryOf<Value>(key, newValue, true)
      if (before || after) hear({ before, after })
    })
  }

  /** Removes entries of pages that have ended, where nothing was added to them since they were seen. */
  async removeEnded(form: string, seen: Iterable<Kept<unknown>>) {
    const living = await this.living().catch(() => new Set<string>())
    // A browser that cannot tell which pages are open does not know this one either.
    if (!living.has(this.page)) return
    for (const { key, at } of seen)
      if (!living.has(key.slice(this.prefix(form).length)) && this.read(key, false)[0]?.at === at) this.remove(key)
  }

  /** What an earlier desk kept of a draft, whose entries had neither a person nor a time. */
  findEarlier(draft: string): Kept<unknown>[] {
    const key = `verdict:draft:${draft}`
    try {
      const value: unknown = JSON.parse(this.storage().getItem(key) ?? 'null')
      return value === null ? [] : [{ value, at: UNKNOWN, key, open: false }]
    } catch {
      return []
    }
  }

  private prefix(form: string) {
    return `verdict:kept:${this.person()}:${form}:`
  }

  /** Where this page's own entry of a form lies. */
  private own = (form: string) => this.prefix(form) + this.page

  private keys(): string[] {
    try {
      return Object.keys(this.storage())
    } catch {
      return []
    }
  }

  private read<Value>(key: string, open: boolean): Kept<Value>[] {
    try {
      return entryOf<Value>(key, this.storage().getItem(key), open)
    } catch {
      return []
    }
  }
}

function entryOf<Value>(key: string, text: string | null, open: boolean): Kept<Value>[] {
  try {
    const { value, at } = JSON.parse(text ?? '') as { value: Value; at: number }
    return [{ value, at, key, open }]
  } catch {
    return []
  }
}

/** This browser. */
export const device = new Device(
  () => localStorage,
  page,
  livingPages,
  signedIn,
  (listen) => {
    addEventListener('storage', listen)
    return () => removeEventListener('storage', listen)
  },
)
