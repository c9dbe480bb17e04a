import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { runInWork, type Work } from '../work/work.ts'

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
  private readonly tasks: (() => Promise<void>)[] = []
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly database: DataSource) {}

  /** Has rows deleted once they are old. */
  delete(rows: OldRows) {
    this.tasks.push(() => this.apply({ ...rows, change: `delete from ${rows.table}` }))
  }

  /** Has a part of rows dropped once they are old. */
  reduce(rows: OldRows, set: string) {
    this.tasks.push(() => this.apply({ ...rows, change: `update ${rows.table} set ${set}` }))
  }

  /** Has the room itself remove rows once they are old, where more is to be done than to delete them. */
  remove(rows: OldRows, remove: (ids: string[], work: Work) => Promise<void>) {
    this.tasks.push(() => this.hand(rows, remove))
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
    for (const task of this.tasks) await task().catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }

  private async apply({ change, table, old, batch = BATCH }: OldRows & { change: string }) {
    const statement = `${change} where ctid = any(array(select ctid from ${table} where ${old} limit ${batch}))`
    for (let changed = batch; changed === batch; ) {
      const [, rows] = (await this.database.query(statement)) as [unknown[], number]
      changed = rows
    }
  }

  private async hand({ table, old, batch = BATCH }: OldRows, remove: (ids: string[], work: Work) => Promise<void>) {
    for (let found = batch; found === batch; )
      found = await runInWork(this.database, { actor: null }, async (work) => {
        const rows: { id: string }[] = await work.database.query(
          `select id from ${table} where ${old} limit ${batch} for update`,
        )
        if (rows.length > 0)
          await remove(
            rows.map(({ id }) => id),
            work,
          )
        return rows.length
      })
  }
}
