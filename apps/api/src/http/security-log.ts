import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { workOf } from '../work/work.ts'
import { masked } from './logged.ts'
import { networkOf } from './network.ts'
import type { ApiError } from './api-error.ts'
import type { ServedRequest } from './served-request.ts'

const HOUR = 3_600_000
/** The most refused calls of one kind and network that are logged in an hour: a flood must not fill the disk. */
const TOLD = 60
/** How many kinds and networks are remembered; with more of them the hour begins anew. */
const REMEMBERED = 10_000

const TOLD_STATUSES = [401, 403, 429]
/** Refusals that everybody meets while signing in: they are not recorded. */
const ORDINARY = ['password-change-needed', 'two-factor-needed', 'code-needed']
const FAILED_SIGN_IN = ['wrong-credentials', 'wrong-code', 'wrong-password']

/** Records refused calls with the caller's address in the log and the audit: failed sign-ins, missing permissions, too many calls. */
@Injectable()
export class SecurityLog implements BeforeApplicationShutdown {
  private readonly told = new Map<string, number>()
  private hour = 0
  private readonly writing = new Set<Promise<unknown>>()

  constructor(private readonly database: DataSource) {}

  refused(request: ServedRequest, { status, code }: ApiError) {
    const failedSignIn = FAILED_SIGN_IN.includes(code)
    if ((!TOLD_STATUSES.includes(status) && !failedSignIn) || ORDINARY.includes(code)) return
    // Asking who is signed in is how the desk finds out.
    const path = masked(request.url)
    if (code === 'not-signed-in' && path.endsWith('/auth/me')) return
    if (!this.isWorthTelling(`${code} ${networkOf(request.ip)}`)) return
    const { method, ip: address, actor, account = actor?.id } = request
    request.log.warn({ security: code, address, method, path, account }, 'refused')
    const { audit } = workOf(this.database.manager, { actor: actor ?? null })
    const written = audit
      .record({
        action: failedSignIn ? 'login-failed' : 'refused',
        resource: failedSignIn ? 'users' : 'security',
        record: failedSignIn ? (account ?? 'unknown') : code,
        after: { address, method, path },
      })
      .catch((error: unknown) => request.log.error({ err: error }, 'a refused call could not be written to the audit'))
      .finally(() => this.writing.delete(written))
    this.writing.add(written)
  }

  /** Writes what is still waiting before the process ends. */
  async beforeApplicationShutdown() {
    await Promise.all(this.writing)
  }

  private isWorthTelling(kind: string): boolean {
    const hour = Math.floor(performance.now() / HOUR)
    if (hour !== this.hour || this.told.size >= REMEMBERED) this.told.clear()
    this.hour = hour
    const times = (this.told.get(kind) ?? 0) + 1
    this.told.set(kind, times)
    return times <= TOLD
  }
}
