import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { DataSource } from 'typeorm'

const HOUR = 3_600_000

/** What has had its time, and when that is. */
const EXPIRED = [
  "delete from idempotency_keys where created_at < now() - interval '48 hours'",
  'delete from rate_limits where ends_at < now()',
  "delete from failed_sign_ins where last_at < now() - interval '1 day'",
  'delete from sessions where expires_at < now()',
  "delete from api_tokens where expires_at < now() - interval '30 days'",
]

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
    for (const statement of EXPIRED) await this.database.query(statement)
  }
}
