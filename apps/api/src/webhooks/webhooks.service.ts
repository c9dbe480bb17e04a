import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import {
  type createWebhook,
  type GivenReplyOf,
  type getWebhook,
  type InputOf,
  MOST_RESENT,
  updateWebhook,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound, stale, unprocessable } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { MISSED, missWaiting } from './delivery-rows.ts'
import { AddressRefused, NetworkRules } from './network-rules.ts'
import { WebhookEntity } from './webhook.entity.ts'
import { noTrouble } from './webhook-trouble.ts'
import { WebhookSecrets } from './webhook-secrets.service.ts'

const MOST = 50
/** Time limit of a name lookup while a form is being saved, in milliseconds. */
const LOOKUP = 3_000

export type WebhookReply = GivenReplyOf<typeof getWebhook>

/** The webhook; locked, because attempts are counted and switches thrown by one at a time. */
export const lockedWebhook = async (database: EntityManager, id: string): Promise<WebhookEntity> =>
  orNotFound(await database.findOne(WebhookEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }))

@Injectable()
export class Webhooks {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly rules: NetworkRules,
  ) {}

  /** The webhooks as calls reply with them. */
  async replies(webhooks: WebhookEntity[], database: EntityManager): Promise<WebhookReply[]> {
    const rows: { webhook: string; missed: number }[] = await database.query(
      `select webhook, missed from unnest($1::uuid[]) webhook cross join lateral (
         select count(*)::int as missed from (
           select from webhook_deliveries missed where missed.webhook = webhook and ${MISSED} limit ${MOST_RESENT}
         ) counted
       ) count`,
      [webhooks.map(({ id }) => id)],
    )
    const missed = new Map(rows.map((row) => [row.webhook, row.missed]))
    return webhooks.map((webhook) => ({ ...webhook, missed: missed.get(webhook.id) ?? 0 }))
  }

  /** The hosts that are sent events of a type, each once. */
  async hostsOf(event: WebhookEntity['events'][number], database: EntityManager): Promise<string[]> {
    return [...new Set((await this.toldOf(event, database)).map(({ host }) => host))].sort()
  }

  /** The webhooks that are sent events of a type, without their addresses: paths often contain a secret. */
  async toldOf(event: WebhookEntity['events'][number], database: EntityManager) {
    const webhooks = await database.find(WebhookEntity, { where: { active: true }, order: { url: 'ASC' } })
    return webhooks
      .filter(({ events }) => events.includes(event))
      .map(({ url, description, failingSince }) => {
        return { host: hostOf(url), description, isFailing: failingSince !== null }
      })
  }

  async reply(webhook: WebhookEntity, database: EntityManager): Promise<WebhookReply> {
    const [reply] = await this.replies([webhook], database)
    return reply as WebhookReply
  }

  async create({ body }: InputOf<typeof createWebhook>, { database, audit, now }: Work) {
    await this.checkAddress(body.url)
    // Serialised, so that concurrent calls respect the limit.
    await database.query("select pg_advisory_xact_lock(hashtext('verdict webhooks'))")
    if ((await database.count(WebhookEntity)) >= MOST)
      throw new ApiError(409, 'too-many', `There are ${MOST} webhooks already. Delete one that is no longer used.`)
    const id = uuid()
    const { secret, kept } = this.secrets.make(id)
    const { url, events, description, format = 'standard' } = body
    const told = { url, events, format, description: description || null }
    const added = { id, ...told, active: true, createdAt: now, revision: 1 }
    await database.insert(WebhookEntity, { ...added, secret: kept })
    await audit.record({
      action: 'create',
      resource: 'webhooks',
      record: id,
      after: { host: hostOf(url), events, format },
    })
    const webhook = await database.findOneByOrFail(WebhookEntity, { id })
    return { ...(await this.reply(webhook, database)), secret }
  }

  async update({ params, body }: InputOf<typeof updateWebhook>, { database, audit }: Work): Promise<WebhookReply> {
    // Looking up a name may take long: no row is locked meanwhile.
    if (body.url !== undefined) await this.checkAddress(body.url)
    const before = await lockedWebhook(database, params.id)
    const present = await this.reply(before, database)
    const { description, ...rest } = body
    const sent = { ...rest, ...(description !== undefined && { description: description || null }) }
    const update = revised<WebhookEntity>(before, sent as never, () => stale(updateWebhook, present))
    if (!update) return present
    const { changes, fields, after } = update
    if (changes.active === true) changes.stoppedBecause = null
    if (changes.active === true || changes.url !== undefined) Object.assign(changes, noTrouble)
    await database.update(WebhookEntity, { id: before.id }, { ...changes, revision: after.revision } as object)
    if (changes.active === false) await missWaiting(database, before.id)
    const told = { fields, ...(changes.url !== undefined && { host: hostOf(changes.url) }) }
    await audit.record({ action: 'update', resource: 'webhooks', record: before.id, after: told })
    return this.reply({ ...after, ...changes }, database)
  }

  async remove(id: string, { database, audit }: Work) {
    const { url } = await lockedWebhook(database, id)
    await database.delete(WebhookEntity, { id })
    await audit.record({ action: 'delete', resource: 'webhooks', record: id, before: { host: hostOf(url) } })
  }

  async rotate(id: string, { database, audit, now }: Work) {
    const webhook = await lockedWebhook(database, id)
    const { secret, changes } = this.secrets.replace(webhook, now)
    const revision = webhook.revision + 1
    await database.update(WebhookEntity, { id }, { ...changes, revision })
    await audit.record({ action: 'update', resource: 'webhooks', record: id, after: { fields: ['secret'] } })
    return { ...(await this.reply({ ...webhook, ...changes, revision }, database)), secret }
  }

  /** A name that cannot be looked up is accepted: it may be set up later, and each attempt looks it up again. */
  private async checkAddress(text: string) {
    const url = URL.parse(text)
    const isWhole = url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === ''
    if (!isWhole) throw wrongUrl('This must be an http or https address, without a user or a password in it.')
    const late = pause(LOOKUP, undefined, { ref: false })
    const checked = this.rules.addressesOf(url.hostname)
    try {
      await Promise.race([checked, late])
    } catch (error) {
      if (!(error instanceof AddressRefused)) return
      throw wrongUrl(
        'This address is in a private network, which is not called. Whoever runs the server can allow networks with WEBHOOK_ALLOW.',
      )
    }
  }
}

const wrongUrl = (message: string) => unprocessable([{ pointer: '/url', message }])

/** The part of an address that history shows: paths often contain a secret. */
export const hostOf = (url: string) => new URL(url).host
