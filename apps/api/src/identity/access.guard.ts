import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { type Endpoint, roles } from '@verdict/contracts'
import { DataSource } from 'typeorm'
import { CONTRACT } from '../http/endpoint.decorator.ts'
import { Refusal } from '../http/refusal.ts'
import type { ServedRequest } from '../http/served-request.ts'
import { Sessions } from './sessions.service.ts'

/** Lets a call through if whoever makes it has at least the role that its contract asks for. Asked before the body is read, and held to after. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const contract: Endpoint | undefined = Reflect.getMetadata(CONTRACT, context.getHandler())
    if (!contract || contract.access === 'public') return true
    return context.switchToHttp().getRequest<ServedRequest>().actor !== undefined
  }

  /**
   * Finds out who makes a call, and notes it in the request.
   *
   * @throws Refusal (401, 403) where they may not make it
   */
  async admit(contract: Endpoint, request: ServedRequest): Promise<void> {
    if (contract.access === 'public') return
    const actor = await this.sessions.actorOf(this.database.manager, request, new Date())
    if (!actor) throw new Refusal(401, 'not-signed-in', 'Sign in first.')
    if (actor.mustChangePassword && !contract.beforePasswordChange)
      throw new Refusal(403, 'password-change-needed', 'Choose a new password first.')
    if (roles.indexOf(actor.role) < roles.indexOf(contract.access))
      throw new Refusal(403, 'not-allowed', `This needs the role "${contract.access}"; yours is "${actor.role}".`)
    request.actor = actor
  }
}
