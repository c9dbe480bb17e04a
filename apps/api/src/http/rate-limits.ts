import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Environment } from '../config/environment.token.ts'
import { tooMany } from './api-error.ts'

/** Counts calls in windows of time, in the database, so that a limit holds for every process together. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
  ) {}

  /**
   * Counts one call, outside the call's own transaction: a call that fails counts too.
   *
   * @param bucket what is limited and for whom
   * @throws ApiError (429) with `Retry-After` once there are too many
   */
  async take(bucket: string, { calls, seconds }: { calls: number; seconds: number }) {
    if (!this.environment.rateLimits) return
    const start = new Date(Math.floor(Date.now() / 1000 / seconds) * seconds * 1000)
    const end = new Date(start.getTime() + seconds * 1000)
    const [row]: [{ calls: number }] = await this.database.query(
      `insert into rate_limits (bucket, window_start, ends_at, calls) values ($1, $2, $3, 1)
       on conflict (bucket, window_start) do update set calls = rate_limits.calls + 1 returning calls`,
      [bucket, start, end],
    )
    if (row.calls <= calls) return
    throw tooMany((end.getTime() - Date.now()) / 1000)
  }
}
