import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'

const HOUR = 3_600_000
/** Rows a statement changes, so that locks are short. */
const BATCH = 5_000

/** Rows that have become old: a table, and which of its rows, in SQL. */
export interface OldRows {
  table: string
  old: string
}

/**
 * Forgets what is kept for a while only: once at the start, then every hour. Each room says what of its own that is. The README says the
 * same to operators.
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly changes: (OldRows & { change: string })[] = []
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly database: DataSource) {}

  /** Has rows deleted once they are old. */
  delete({ table, old }: OldRows) {
    this.changes.push({ table, old, change: `delete from ${table}` })
  }

  /** Has a part of rows dropped once they are old. */
  reduce({ table, old }: OldRows, set: string) {
    this.changes.push({ table, old, change: `update ${table} set ${set}` })
  }

  onApplicationBootstrap() {
    // A database that is away for a while is tidied at the next hour.
    const tidy = () => void this.run().catch(() => {})
    tidy()
    this.timer = setInterval(tidy, HOUR)
    this.timer.unref()
  }

  onApplicationShutdown() {
    clearInterval(this.timer)
  }

  async run() {
    for (const { change, table, old } of this.changes) {
      const batch = `${change} where ctid = any(array(select ctid from ${table} where ${old} limit ${BATCH}))`
      for (let changed = BATCH; changed === BATCH; ) {
        const [, rows] = (await this.database.query(batch)) as [unknown[], number]
        changed = rows
      }
    }
  }
}
