import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'

const HOUR = 3_600_000
/** Rows a statement changes, so that locks are short. */
const BATCH = 5_000

/** Rows that have become old: a table, and which of its rows, in SQL. */
export interface OldRows {
  table: string
  old: string
  /** Rows a statement changes, where many others go with each. */
  batch?: number
}

/**
 * Deletes expired data: once at the start, then every hour. Each room registers its own rules. The README says the
 * same to operators.
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly changes: (OldRows & { change: string })[] = []
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly database: DataSource) {}

  /** Has rows deleted once they are old. */
  delete(rows: OldRows) {
    this.changes.push({ ...rows, change: `delete from ${rows.table}` })
  }

  /** Has a part of rows dropped once they are old. */
  reduce(rows: OldRows, set: string) {
    this.changes.push({ ...rows, change: `update ${rows.table} set ${set}` })
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

  /** A failure in one room does not stop the others. @throws the first failure, at the end */
  async run() {
    const failures: unknown[] = []
    for (const change of this.changes) await this.apply(change).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }

  private async apply({ change, table, old, batch = BATCH }: OldRows & { change: string }) {
    const statement = `${change} where ctid = any(array(select ctid from ${table} where ${old} limit ${batch}))`
    for (let changed = batch; changed === batch; ) {
      const [, rows] = (await this.database.query(statement)) as [unknown[], number]
      changed = rows
    }
  }
}
