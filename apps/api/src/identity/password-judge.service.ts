import { Injectable } from '@nestjs/common'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import type { Owner } from './password-strength.ts'

/** Judges new passwords in a thread: loading the words that are tried takes most of a second, and a password up to a seventh of one. */
@Injectable()
export class PasswordJudge {
  constructor(private readonly pool: WorkerPool) {}

  /** What is wrong with a new password, in a sentence; undefined if it will do. */
  weakness(password: string, { email, name }: Required<Owner>): Promise<string | undefined> {
    return this.pool.run('brief', 'judgePassword', { password, owner: { email, name } })
  }
}
