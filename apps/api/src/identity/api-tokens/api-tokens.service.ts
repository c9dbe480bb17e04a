import { Injectable } from '@nestjs/common'
import { type createApiToken, type InputOf, type RequestProblem, roles } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { notFound, unprocessable } from '../../http/api-error.ts'
import type { SignedIn } from '../../http/call.ts'
import type { Call } from '../../http/call.ts'
import { actorOf, type Work } from '../../work/work.ts'
import { newToken, tokenHashOf } from '../secret-token.ts'
import { Sessions } from '../sessions.service.ts'
import { ApiTokenEntity } from './api-token.entity.ts'

/** Precision of "last used" in milliseconds, to avoid a write for every call. */
const USED = 60_000
/** A prefix by which secret scanners recognise a leaked token. */
const PREFIX = 'verdict_'

/** Tokens with which programs act for a user. */
@Injectable()
export class ApiTokens {
  constructor(private readonly sessions: Sessions) {}

  /** The owner of the token in an `Authorization` header, with the lower of both roles. */
  async actorOf(database: EntityManager, authorization: string, now: Date): Promise<SignedIn | undefined> {
    const [scheme, token = '', ...more] = authorization.split(' ')
    if (scheme?.toLowerCase() !== 'bearer' || more.length > 0) return undefined
    const found = await database.findOne(ApiTokenEntity, {
      where: { tokenHash: tokenHashOf(token) },
      relations: { user: true },
    })
    if (!found || found.user.disabled || (found.expiresAt && found.expiresAt <= now)) return undefined
    if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > USED)
      await database.update(ApiTokenEntity, { id: found.id }, { lastUsedAt: now })
    const actor = this.sessions.actorFor(found.user, null)
    const role = roles[Math.min(roles.indexOf(found.role), roles.indexOf(actor.role))] ?? actor.role
    // Changing a password or setting up two-factor sign-in is required of the user only, not of a program.
    return { ...actor, role, mustChangePassword: false, mustSetUpTwoFactor: false }
  }

  list(work: Work) {
    return work.database.find(ApiTokenEntity, { where: { userId: actorOf(work).id }, order: { id: 'DESC' } })
  }

  /** Creates a token. It is shown once; only its hash is stored. */
  async create({ body }: InputOf<typeof createApiToken>, call: Call) {
    const { database, audit, now } = call
    const actor = actorOf(call)
    const { name, role } = body
    const expiresAt = body.expiresAt ? new Date(body.expiresAt) : null
    const problems: RequestProblem[] = [
      ...(roles.indexOf(role) > roles.indexOf(actor.role)
        ? [{ pointer: '/role', message: `A token cannot have a higher role than yours: at most "${actor.role}".` }]
        : []),
      ...(expiresAt && expiresAt <= now ? [{ pointer: '/expiresAt', message: 'This is in the past.' }] : []),
    ]
    if (problems.length > 0) throw unprocessable(problems)
    const token = PREFIX + newToken()
    const told = { id: uuid(), name, role, createdAt: now, expiresAt, lastUsedAt: null }
    await database.insert(ApiTokenEntity, { ...told, userId: actor.id, tokenHash: tokenHashOf(token) })
    await audit.record({ action: 'create', resource: 'api-tokens', record: told.id, after: { role, expiresAt } })
    return { ...told, token }
  }

  async end(id: string, work: Work) {
    const { affected } = await work.database.delete(ApiTokenEntity, { id, userId: actorOf(work).id })
    if (affected !== 1) throw notFound()
    await work.audit.record({ action: 'delete', resource: 'api-tokens', record: id })
  }
}
