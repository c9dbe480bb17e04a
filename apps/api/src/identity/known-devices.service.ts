import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type {} from '@fastify/cookie'
import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Environment } from '../config/environment.token.ts'

/** A year, in seconds; each sign-in begins it anew. */
const YEAR = 31_536_000

/**
 * Devices that signed in before, by a signed cookie that outlives the session. It grants no access: it only shows that this device is known to
 * this account, so that strangers who guess its password do not delay its owner.
 */
@Injectable()
export class KnownDevices {
  private readonly keys: string[]
  private readonly secure: boolean
  private readonly cookie: string

  constructor({ secretKey, secretKeyFallbacks, publicUrl }: Environment) {
    this.keys = [secretKey, ...secretKeyFallbacks]
    this.secure = publicUrl?.startsWith('https:') ?? false
    this.cookie = this.secure ? '__Host-verdict-device' : 'verdict-device'
  }

  /** Which device a request comes from, if it signed in to this account before. */
  read(request: FastifyRequest, userId: string): string | undefined {
    const [device = '', proof = ''] = (request.cookies[this.cookie] ?? '').split('.')
    const given = Buffer.from(proof, 'base64url')
    const known = this.keys.some((key) => {
      const right = proofOf(key, device, userId)
      return right.length === given.length && timingSafeEqual(right, given)
    })
    return known ? device : undefined
  }

  /** Has the device that asks known from now on. */
  remember(userId: string, reply: FastifyReply) {
    const device = this.read(reply.request, userId) ?? randomBytes(16).toString('base64url')
    const proof = proofOf(this.keys[0] as string, device, userId).toString('base64url')
    reply.setCookie(this.cookie, `${device}.${proof}`, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      maxAge: YEAR,
    })
  }
}

const proofOf = (key: string, device: string, userId: string) =>
  createHmac('sha256', key).update('device').update(`${device}.${userId}`).digest()
