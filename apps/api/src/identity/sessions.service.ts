import { createHash, randomBytes } from 'node:crypto'
import type {} from '@fastify/cookie'
import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { EntityManager } from 'typeorm'
import { Environment } from '../config/environment.token.ts'
import type { Actor } from '../http/work.ts'
import { Session } from './session.entity.ts'

const HOUR = 3_600_000
/** A session ends after this long without a call, and after this long in any case. */
const IDLE = 12 * HOUR
const LONGEST = 14 * 24 * HOUR
/** How exactly "last seen" is kept: not every call is worth a write. */
const SEEN = 60_000

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Sessions and the cookie that names them. */
@Injectable()
export class Sessions {
  private readonly secure: boolean
  private readonly cookie: string

  constructor(environment: Environment) {
    this.secure = environment.publicUrl?.startsWith('https:') ?? false
    this.cookie = this.secure ? '__Host-verdict' : 'verdict'
  }

  /** Signs somebody in with a token of their own, whatever cookie they came with. */
  async open(database: EntityManager, userId: string, now: Date, reply: FastifyReply) {
    const old = this.tokenHashOf(reply.request)
    if (old) await database.delete(Session, { tokenHash: old })
    const token = randomBytes(32).toString('base64url')
    await database.insert(Session, {
      tokenHash: hashOf(token),
      userId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST),
    })
    reply.setCookie(this.cookie, token, { ...this.attributes(), maxAge: LONGEST / 1000 })
  }

  /** Who a request's cookie says is calling. */
  async actorOf(database: EntityManager, request: FastifyRequest, now: Date): Promise<Actor | undefined> {
    const tokenHash = this.tokenHashOf(request)
    if (!tokenHash) return undefined
    const session = await database.findOne(Session, { where: { tokenHash }, relations: { user: true } })
    if (!session || session.user.disabled || session.expiresAt <= now) return undefined
    const idle = now.getTime() - session.lastSeenAt.getTime()
    if (idle > IDLE) return undefined
    if (idle > SEEN) await database.update(Session, { tokenHash }, { lastSeenAt: now })
    const { id, name, email, role, mustChangePassword } = session.user
    return { id, name, email, role, mustChangePassword, session: tokenHash }
  }

  /** Ends the session that a request came with, if it came with one. */
  async end(database: EntityManager, request: FastifyRequest, reply: FastifyReply) {
    const tokenHash = this.tokenHashOf(request)
    if (tokenHash) await database.delete(Session, { tokenHash })
    reply.clearCookie(this.cookie, this.attributes())
  }

  /** Ends every session that somebody has, wherever it is. */
  async endAll(database: EntityManager, userId: string) {
    await database.delete(Session, { userId })
  }

  private tokenHashOf(request: FastifyRequest): string | undefined {
    const token = request.cookies[this.cookie]
    return token ? hashOf(token) : undefined
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const
  }
}
