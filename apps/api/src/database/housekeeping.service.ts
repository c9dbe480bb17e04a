import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { COMPACTED, EXPIRED } from './retention.ts'

const HOUR = 3_600_000
/** Rows a statement deletes, so that locks are short. */
const BATCH = 5_000

/** Forgets what is kept for a while only: once at the start, then every hour. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly database: DataSource) {}

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
    for (const { table, old } of EXPIRED) await this.inBatches(`delete from ${table}`, table, old)
    const { table, set, old } = COMPACTED
    await this.inBatches(`update ${table} set ${set}`, table, old)
  }

  private async inBatches(change: string, table: string, old: string) {
    const batch = `${change} where ctid = any(array(select ctid from ${table} where ${old} limit ${BATCH}))`
    for (let changed = BATCH; changed === BATCH; ) {
      const [, rows] = (await this.database.query(batch)) as [unknown[], number]
      changed = rows
    }
  }
}
