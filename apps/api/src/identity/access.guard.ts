import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { type Endpoint, roles } from '@verdict/contracts'
import { DataSource } from 'typeorm'
import { CONTRACT } from '../http/endpoint.decorator.ts'
import { OPEN } from '../http/open.decorator.ts'
import { ApiError } from '../http/api-error.ts'
import type { ServedRequest } from '../http/served-request.ts'
import type { SignedIn } from '../http/call.ts'
import { ApiTokens } from './api-tokens/api-tokens.service.ts'
import { Sessions } from './sessions.service.ts'

/** Admits a call if its user has at least the role of its contract. Checked before the body is read, and again after.
 * A route without a contract is admitted where it is marked `Open`, and refused otherwise. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const contract = Reflect.getMetadata(CONTRACT, context.getHandler()) as Endpoint | undefined
    const request = context.switchToHttp().getRequest<ServedRequest>()
    if (!contract) {
      const isPage = request.method === 'GET' || request.method === 'HEAD'
      if (isPage && Reflect.getMetadata(OPEN, context.getHandler())) return true
      throw new ApiError(403, 'not-declared', 'This address is not served.')
    }
    return contract.access === 'public' || request.actor !== undefined
  }

  /**
   * Finds out who makes a call, and notes it in the request.
   *
   * @throws ApiError (401, 403) where they may not make it
   */
  async admit(contract: Endpoint, request: ServedRequest): Promise<void> {
    if (contract.access === 'public') return
    const actor = await this.callerOf(request)
    if (!actor) throw new ApiError(401, 'not-signed-in', 'Sign in first.')
    request.actor = actor
    request.admitted = { at: performance.now(), again: () => this.admit(contract, request) }
    if (actor.mustChangePassword && !contract.beforePasswordChange)
      throw new ApiError(403, 'password-change-needed', 'Choose a new password first.')
    if (actor.mustSetUpTwoFactor && !contract.beforeTwoFactor)
      throw new ApiError(403, 'two-factor-needed', 'Set up two-factor sign-in first.')
    if (contract.person && actor.session === null)
      throw new ApiError(403, 'person-needed', 'API tokens are not accepted here. Sign in instead.')
    if (roles.indexOf(actor.role) < roles.indexOf(contract.access))
      throw new ApiError(403, 'not-allowed', `This needs the role "${contract.access}"; yours is "${actor.role}".`)
  }

  /** A token in the request takes precedence over a cookie. */
  private callerOf(request: ServedRequest): Promise<SignedIn | undefined> {
    const { authorization } = request.headers
    const now = new Date()
    return authorization === undefined
      ? this.sessions.actorOf(this.database.manager, request, now)
      : this.tokens.actorOf(this.database.manager, authorization, now)
  }
}
