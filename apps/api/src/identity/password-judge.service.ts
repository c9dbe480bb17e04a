import { Injectable } from '@nestjs/common'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import type { PasswordOwner } from './password-strength.ts'

/** Judges new passwords in a thread: loading the dictionaries takes almost a second, and judging a password up to 150 ms. */
@Injectable()
export class PasswordJudge {
  constructor(private readonly pool: WorkerPool) {}

  /** What is wrong with a new password, in a sentence; undefined if it will do. */
  weakness(password: string, { email, name }: Required<PasswordOwner>): Promise<string | undefined> {
    return this.pool.run('brief', 'judgePassword', { password, owner: { email, name } })
  }
}
