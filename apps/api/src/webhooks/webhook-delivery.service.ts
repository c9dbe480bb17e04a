import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import { dispatchedEvents } from '../outbox/dispatched-event.ts'
import { SiteService } from '../site/site.service.ts'
import { RepeatingService } from '../work/repeating-service.ts'
import { addForEvents, type Claimed, claim, giveBack, keepOutcome } from './delivery-rows.ts'
import { bodyOf } from './formats/body-of.ts'
import { noteTold } from './leads-told.ts'
import { messageOf } from './message.ts'
import { NetworkRules } from './network-rules.ts'
import { type Outcome, postMessage } from './post-message.ts'
import { WebhookEntity } from './webhook.entity.ts'
import { WebhookMails } from './webhook-mails.service.ts'
import { WebhookSecrets } from './webhook-secrets.service.ts'
import { hostOf } from './webhooks.service.ts'

/** Milliseconds between two queries for deliveries that are due. */
const PAUSE = 1_000
/** Attempts to store an outcome, a second apart: a message whose outcome is lost is sent again. */
const KEPT_TRIES = 5

/** Sends events to webhooks, at least once each. There may be any number of processes. */
@Injectable()
export class WebhookDelivery extends RepeatingService {
  private readonly ending = new AbortController()
  private readonly underWay = new Map<string, Claimed[]>()
  private keeping: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly database: DataSource,
    private readonly rules: NetworkRules,
    private readonly secrets: WebhookSecrets,
    private readonly mails: WebhookMails,
    private readonly site: SiteService,
    private readonly environment: Environment,
    dispatch: EventDispatch,
  ) {
    super(PAUSE)
    dispatch.subscribe(addForEvents, () => this.wake())
  }

  /** Breaks off what is being sent: it is sent again, by another process or after the next start. */
  override async beforeApplicationShutdown() {
    await super.beforeApplicationShutdown()
    this.ending.abort()
    const claimed = [...this.underWay.values()].flat()
    if (claimed.length > 0) await giveBack(this.database.manager, claimed).catch(() => {})
  }

  /** Begins what is due, without waiting for receivers: when those of a webhook have ended, its next ones begin. */
  protected async run(): Promise<boolean> {
    const claimed = await claim(this.database.manager, [...this.underWay.keys()])
    for (const webhook of new Set(claimed.map((attempt) => attempt.webhook))) {
      const attempts = claimed.filter((attempt) => attempt.webhook === webhook)
      this.underWay.set(webhook, attempts)
      void Promise.all(attempts.map((attempt) => this.attempt(attempt))).finally(() => {
        this.underWay.delete(webhook)
        this.wake()
      })
    }
    return false
  }

  private async attempt(claimed: Claimed) {
    try {
      const webhook = await this.database.manager.findOneByOrFail(WebhookEntity, { id: claimed.webhook })
      const outcome = await this.send(claimed, webhook)
      // What was broken off by the end of the product has no outcome.
      if (outcome.status !== null || !this.ending.signal.aborted) await this.keep(claimed, outcome, hostOf(webhook.url))
    } catch {
      // The database is away: once the lease is over the attempt is made again.
    }
  }

  /** Stores outcomes one after another: many at once would use the connections of calls that write. */
  private keep(claimed: Claimed, outcome: Outcome, host: string): Promise<unknown> {
    const kept = this.keeping.then(async () => {
      for (let tries = 1; ; tries++)
        try {
          // Outside the transaction, which holds the webhook: whoever holds the lead may wait for that.
          if (outcome.error === null) await noteTold(claimed.event, host, this.database.manager)
          return await this.database.transaction(async (database) => {
            const news = await keepOutcome(database, claimed, outcome)
            if (news) await this.mails.add(news, database, new Date())
          })
        } catch (error) {
          if (tries === KEPT_TRIES || this.ending.signal.aborted) throw error
          await pause(1_000)
        }
    })
    this.keeping = kept.catch(() => {})
    return kept
  }

  private async send({ event: eventId }: Claimed, webhook: WebhookEntity): Promise<Outcome> {
    const { manager } = this.database
    const event = (await dispatchedEvents([eventId], manager)).get(eventId)
    if (!event) throw new Error('An attempt is deleted with its event')
    const now = new Date()
    const secrets = this.secrets.of(webhook, now)
    if (!secrets)
      return {
        status: null,
        error: 'The secret can no longer be read, because SECRET_KEY was replaced. Make a new one with "New secret".',
        retryAfter: null,
        duration: 0,
      }
    const body = bodyOf(webhook.format, event, baseAddress(this.environment), await this.site.language(manager))
    return postMessage(new URL(webhook.url), messageOf(event, body, secrets, now), this.rules, this.ending.signal)
  }
}
