import { Injectable } from '@nestjs/common'
import { DataSource, In } from 'typeorm'
import { Environment } from '../config/environment.token.ts'
import { networkOf } from '../http/network.ts'
import { ApiError, tooMany } from '../http/api-error.ts'
import { KeyedQueue } from '../http/keyed-queue.ts'
import { FailedSignInEntity } from './failed-sign-in.entity.ts'

/** How many failures cost nothing, after how many seconds one is forgotten, and how many seconds the longest wait is. */
interface Allowance {
  free: number
  forgotten: number
  longest: number
}

/** The refusals that count as failures. `code-needed` does not: the code was not sent yet. */
const FAILURES = ['wrong-credentials', 'wrong-code', 'wrong-password']

/** The first wait, in seconds; each failure after it doubles it. */
const FIRST_WAIT = 15

const ALLOWED = {
  /** One account from one address. */
  guesses: { free: 5, forgotten: 1800, longest: 900 },
  /** One account from a device that signed in to it before, at any address. No other limit delays such a device. */
  device: { free: 10, forgotten: 1800, longest: 900 },
  /** One account from everywhere. */
  account: { free: 50, forgotten: 120, longest: 300 },
  /** One address, for all accounts together. */
  address: { free: 30, forgotten: 60, longest: 900 },
  /** All callers together: short waits, so that the right password still gets through. */
  everybody: { free: 500, forgotten: 1, longest: 2 },
} satisfies { [kind: string]: Allowance }

interface Bucket extends Allowance {
  name: string
}

export interface Attempt {
  /** As it was typed, in lower case; whether there is such an account makes no difference. */
  email: string
  address: string
  /** The device, if it signed in to this account before. */
  device: string | undefined
}

/**
 * Limits guessing of passwords without locking accounts: only failures count, each costs more time than the one before, and a device that signed
 * in before is delayed by its own failures only.
 */
@Injectable()
export class SignInLimits {
  /** Attempts of one kind that came together are made one after another, so that fifty at once do not pass as one. */
  private readonly turns = new KeyedQueue()

  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
  ) {}

  /**
   * Makes an attempt if it is allowed now. Call it outside of a transaction: a failure is stored even if the call fails.
   *
   * @param signIn throws an ApiError with one of the codes that are failures, or signs in
   * @throws ApiError (429) with `Retry-After`, and the errors of `signIn`
   */
  async attempt<Result>(attempt: Attempt, signIn: () => Promise<Result>): Promise<Result> {
    if (!this.environment.rateLimits) return signIn()
    const buckets = bucketsOf(attempt)
    const [own] = buckets
    return this.turns.take(own.name, async () => {
      await this.check(buckets)
      try {
        const result = await signIn()
        await this.database.manager.delete(FailedSignInEntity, { bucket: own.name })
        return result
      } catch (error) {
        if (error instanceof ApiError && FAILURES.includes(error.code))
          for (const bucket of buckets) await this.fail(bucket)
        throw error
      }
    })
  }

  private async check(buckets: Bucket[]) {
    const rows = await this.database.manager.findBy(FailedSignInEntity, { bucket: In(buckets.map(({ name }) => name)) })
    const waits = rows.map(({ bucket, failures, lastAt }) => {
      const wait = waitAfter(failures, buckets.find(({ name }) => name === bucket) as Bucket)
      // A clock that was set back must not lengthen a wait.
      return Math.min(wait, wait - (Date.now() - lastAt.getTime()) / 1000)
    })
    const longest = Math.max(0, ...waits)
    if (longest > 0) throw tooMany(longest)
  }

  private async fail({ name, forgotten }: Bucket) {
    await this.database.query(
      `insert into failed_sign_ins as known (bucket, failures, last_at) values ($1, 1, $2)
       on conflict (bucket) do update set last_at = $2,
         failures = 1 + greatest(0, known.failures - greatest(0, extract(epoch from $2 - known.last_at)) / $3)`,
      [name, new Date(Date.now()), forgotten],
    )
  }
}

/** @param forgetful of which the moments between them have been forgotten: five failures within a minute are five all the same */
function waitAfter(forgetful: number, { free, longest }: Allowance): number {
  const failures = Math.round(forgetful)
  return failures < free ? 0 : Math.min(longest, FIRST_WAIT * 2 ** (failures - free))
}

function bucketsOf({ email, address, device }: Attempt): [Bucket, ...Bucket[]] {
  if (device !== undefined) return [{ name: `device ${device}`, ...ALLOWED.device }]
  const network = networkOf(address)
  return [
    { name: `guesses ${network} ${email}`, ...ALLOWED.guesses },
    { name: `account ${email}`, ...ALLOWED.account },
    { name: `address ${network}`, ...ALLOWED.address },
    { name: 'everybody', ...ALLOWED.everybody },
  ]
}
