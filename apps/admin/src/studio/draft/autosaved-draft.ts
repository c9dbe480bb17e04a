import type { AutosaveStore, EntryChange, AutosavedEntry } from '../../autosave/autosave-store.ts'
import type { UnsavedDraft } from './draft-state.ts'

/** What the device keeps of one draft: by this page, by the tabs beside it, by pages that have ended, by an earlier desk. */
export class AutosavedDraft {
  private readonly form: string
  /** This page keeps something. */
  private keeps = false
  /** What others keep, by where it lies, as far as it is in this page too. */
  private readonly known = new Map<string, AutosavedEntry<UnsavedDraft>>()

  constructor(
    private readonly device: AutosaveStore,
    private readonly id: string,
  ) {
    this.form = `draft/${id}`
  }

  /**
   * Everything there is: what other tabs have, then what ended, the latest first.
   *
   * @param own what this page itself kept, too: only a page that has just begun can go on from that, later it is where it was a moment ago
   */
  async find(own: boolean): Promise<AutosavedEntry<UnsavedDraft>[]> {
    const found = await this.device.findAll<UnsavedDraft>(this.form)
    const all = own ? found : found.filter((entry) => !this.device.isOwn(entry, this.form))
    const earlier = this.device.findEarlier(this.id) as AutosavedEntry<UnsavedDraft>[]
    return [...all.filter(({ open }) => open), ...all.filter(({ open }) => !open), ...earlier]
  }

  /** Hears of what other tabs change. Returns how to stop. */
  watch = (hear: (heard: EntryChange<UnsavedDraft>) => void) => this.device.watch<UnsavedDraft>(this.form, hear)

  /** What another tab keeps is in this page too. */
  know = (entry: AutosavedEntry<UnsavedDraft>) => void this.known.set(entry.key, entry)

  /** Goes on from an entry of a page that has ended. */
  take(entry: AutosavedEntry<UnsavedDraft>) {
    this.device.take(entry, this.form)
    this.keeps = true
  }

  remove = ({ key }: AutosavedEntry<UnsavedDraft>) => this.device.remove(key)

  /** Forgets what this page keeps once that is saved, unless something else was typed since. */
  async release(typedAt: number) {
    const found = await this.device.findAll<UnsavedDraft>(this.form)
    const own = found.find((entry) => this.device.isOwn(entry, this.form))
    if (own?.value.typedAt === typedAt) this.device.forget(this.form)
  }

  /**
   * Keeps what is unsaved, or forgets it where nothing is.
   *
   * @returns whether it is safe
   */
  keep(unsaved: UnsavedDraft, changed: boolean): boolean {
    // Said once more before it is forgotten: other tabs hear what became of it.
    const safe = (!changed && !this.keeps) || this.device.keep(this.form, unsaved)
    if (!changed) this.device.forget(this.form)
    this.keeps = changed
    if (this.known.size > 0) void this.device.removeEnded(this.form, this.known.values())
    return safe || !changed
  }
}
