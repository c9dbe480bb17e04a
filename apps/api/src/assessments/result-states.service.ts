import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { BatchedReads } from '../reply-cache/batched-reads.ts'
import { ResultTokens } from './result-tokens.service.ts'

/** Says whether a cached result is still current, without reading the result. */
@Injectable()
export class ResultStates {
  private readonly reads: BatchedReads<string>

  constructor(
    private readonly tokens: ResultTokens,
    database: DataSource,
  ) {
    this.reads = new BatchedReads(async (ids) => {
      const rows: { id: string; state: string }[] = await database.query(
        'select id, xmin::text as state from assessments where id = any($1::uuid[])',
        [ids],
      )
      return new Map(rows.map(({ id, state }) => [id, state]))
    })
  }

  /**
   * Which state the result behind a token is in: another one where anything of it has changed.
   *
   * @returns undefined where no result has this token, or none any more
   */
  async of(token: string): Promise<string | undefined> {
    const id = this.tokens.read(token)
    const state = id === undefined ? undefined : await this.reads.find(id)
    return state === undefined ? undefined : `${id} ${state}`
  }
}
