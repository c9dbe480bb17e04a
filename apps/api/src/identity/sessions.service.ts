import type {} from '@fastify/cookie'
import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type EntityManager, MoreThan, Not } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { Environment } from '../config/environment.token.ts'
import type { SignedIn } from '../http/call.ts'
import { deviceOf, LONGEST_USER_AGENT } from './device.ts'
import { newToken, tokenHashOf } from './secret-token.ts'
import { KnownDevices } from './known-devices.service.ts'
import { SessionEntity } from './session.entity.ts'
import { UserEntity } from './user.entity.ts'

const HOUR = 3_600_000
/** A session ends after this long without a call, and after this long in any case. */
const IDLE = 12 * HOUR
const LONGEST = 14 * 24 * HOUR
/** Precision of "last seen" in milliseconds, to avoid a write for every call. */
const SEEN = 60_000

/** Sessions and the cookie that names them. */
@Injectable()
export class Sessions {
  private readonly secure: boolean
  private readonly cookie: string
  private readonly requireMfa: boolean

  constructor(
    environment: Environment,
    private readonly devices: KnownDevices,
  ) {
    this.requireMfa = environment.requireMfa
    this.secure = environment.publicUrl?.startsWith('https:') ?? false
    this.cookie = this.secure ? '__Host-verdict' : 'verdict'
  }

  /** Opens a session with a new token; a cookie of the request is not reused. */
  async open(database: EntityManager, userId: string, now: Date, reply: FastifyReply) {
    const old = this.hashFrom(reply.request)
    if (old) await database.delete(SessionEntity, { tokenHash: old })
    const token = newToken()
    await database.insert(SessionEntity, {
      id: uuid(),
      userAgent: (reply.request.headers['user-agent'] ?? '').slice(0, LONGEST_USER_AGENT),
      tokenHash: tokenHashOf(token),
      userId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST),
    })
    await database.update(UserEntity, { id: userId }, { lastSeenAt: now })
    reply.setCookie(this.cookie, token, { ...this.attributes(), maxAge: LONGEST / 1000 })
    this.devices.remember(userId, reply)
  }

  /** The user of a request's cookie. */
  async actorOf(database: EntityManager, request: FastifyRequest, now: Date): Promise<SignedIn | undefined> {
    const tokenHash = this.hashFrom(request)
    if (!tokenHash) return undefined
    const session = await database.findOne(SessionEntity, { where: { tokenHash }, relations: { user: true } })
    if (!session || session.user.disabled || session.expiresAt <= now) return undefined
    const idle = now.getTime() - session.lastSeenAt.getTime()
    if (idle > IDLE) return undefined
    if (idle > SEEN) {
      await database.update(SessionEntity, { tokenHash }, { lastSeenAt: now })
      await database.update(UserEntity, { id: session.userId }, { lastSeenAt: now })
    }
    return this.actorFor(session.user, tokenHash)
  }

  /** A user as the actor of a call: in a session, identified by its hash, or through a program's token. */
  actorFor(user: UserEntity, session: string | null): SignedIn {
    const { id, name, email, role, mustChangePassword } = user
    const twoFactor = user.totpConfirmedAt !== null
    return {
      id,
      name,
      email,
      role,
      mustChangePassword,
      twoFactor,
      mustSetUpTwoFactor: this.requireMfa && !twoFactor,
      session,
    }
  }

  /** The sessions of a user, the most recently used first. */
  async list(database: EntityManager, userId: string, { session }: SignedIn, now: Date) {
    const open = await database.find(SessionEntity, {
      where: { userId, expiresAt: MoreThan(now), lastSeenAt: MoreThan(new Date(now.getTime() - IDLE)) },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
    })
    return open.map(({ id, userAgent, createdAt, lastSeenAt, tokenHash }) => ({
      id,
      device: deviceOf(userAgent),
      createdAt,
      lastSeenAt,
      current: tokenHash === session,
    }))
  }

  /** Ends the session that a request came with, if it came with one. */
  async end(database: EntityManager, request: FastifyRequest, reply: FastifyReply) {
    const tokenHash = this.hashFrom(request)
    if (tokenHash) await database.delete(SessionEntity, { tokenHash })
    reply.clearCookie(this.cookie, this.attributes())
  }

  async endOthers(database: EntityManager, { id, session }: SignedIn) {
    await database.delete(SessionEntity, { userId: id, tokenHash: Not(session ?? '') })
  }

  async endAll(database: EntityManager, userId: string) {
    await database.delete(SessionEntity, { userId })
  }

  /** Ends one session of a user. @returns whether it existed */
  async endOne(database: EntityManager, userId: string, id: string): Promise<boolean> {
    const { affected } = await database.delete(SessionEntity, { userId, id })
    return affected === 1
  }

  private hashFrom(request: FastifyRequest): string | undefined {
    const token = request.cookies[this.cookie]
    return token ? tokenHashOf(token) : undefined
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const
  }
}
