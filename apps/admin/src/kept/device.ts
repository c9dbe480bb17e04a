import { signedIn } from '../providers/auth-provider.ts'
import { livingPages, page } from './page.ts'

/** What was typed and not saved, as it was found on this device. */
export interface Kept<Value> {
  value: Value
  /** When it was last typed at, in milliseconds since 1970. */
  at: number
  /** Where it lies. */
  key: string
}

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
  ) {}

  /** The last thing to be kept was refused: the store is full or forbidden. */
  full = false

  /** @returns whether the device took it */
  keep(form: string, value: unknown): boolean {
    try {
      this.storage().setItem(this.prefix(form) + this.page, JSON.stringify({ value, at: Date.now() }))
      this.full = false
    } catch {
      this.full = true
    }
    return !this.full
  }

  /** Forgets what this page kept of a form. */
  forget(form: string) {
    this.remove(this.prefix(form) + this.page)
  }

  /** Goes on from an entry as this page's own. */
  take({ key, value }: Kept<unknown>, form: string) {
    if (this.keep(form, value) && key !== this.prefix(form) + this.page) this.remove(key)
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
    const living = await this.living().catch(() => new Set<string>())
    const prefix = this.prefix(form)
    return this.keys()
      .filter((key) => key.startsWith(prefix))
      .filter((key) => key === prefix + this.page || !living.has(key.slice(prefix.length)))
      .flatMap((key) => this.read<Value>(key))
      .sort((a, b) => b.at - a.at)
  }

  private prefix(form: string) {
    return `verdict:kept:${this.person()}:${form}:`
  }

  private keys(): string[] {
    try {
      return Object.keys(this.storage())
    } catch {
      return []
    }
  }

  private read<Value>(key: string): Kept<Value>[] {
    try {
      const { value, at } = JSON.parse(this.storage().getItem(key) ?? '')
      return [{ value, at, key }]
    } catch {
      return []
    }
  }
}

/** This browser. */
export const device = new Device(() => localStorage, page, livingPages, signedIn)
