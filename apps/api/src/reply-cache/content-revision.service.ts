import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { inLane } from '../database/lanes.ts'

/** Milliseconds for which a revision that was read counts as the current one. */
const TRUST = 10
/** Older than this it is read again while it is used. */
const REFRESH = 7

/**
 * The revision of all public content. Reading it is one small query, shared by all concurrent callers. Every process may trust it for a
 * moment, because a writer waits for longer than that before it replies: a read that begins after a change was acknowledged sees the
 * change, in whichever process.
 */
@Injectable()
export class ContentRevision {
  private revision = ''
  /** When the reading of it began. */
  private readAt = -Infinity
  private reading: Promise<void> | undefined

  constructor(private readonly database: DataSource) {}

  /** The current revision; undefined unless it was read a moment ago. */
  get known(): string | undefined {
    const age = performance.now() - this.readAt
    if (age > TRUST) return undefined
    // Renewed in the background. A failure shows at the next read.
    if (age > REFRESH) this.reading ??= this.read().catch(() => {})
    return this.revision
  }

  async current(): Promise<string> {
    const { known } = this
    if (known !== undefined) return known
    const asked = performance.now()
    // One that was under way already may have begun too early.
    while (this.readAt < asked - TRUST) await (this.reading ??= this.read())
    return this.revision
  }

  /** Runs a write. If it changed public content, it ends only after every process has stopped trusting the older revision. */
  async settled<Result>(write: () => Promise<Result>): Promise<Result> {
    const before = this.revision
    const result = await write()
    // The write is committed: it succeeds even if the database is unreachable now.
    const [after] = await this.query().catch(() => [])
    if (after?.revision !== before) await pause(2 * TRUST)
    return result
  }

  private async read() {
    const begun = performance.now()
    try {
      const [row] = await this.query()
      this.revision = row?.revision ?? ''
      this.readAt = begun
    } finally {
      this.reading = undefined
    }
  }

  private query(): Promise<{ revision: string }[]> {
    // One read serves many callers: it uses the lane for reads, even if the first caller is a write.
    return inLane('read', () => this.database.query('select revision from content_revision'))
  }
}
