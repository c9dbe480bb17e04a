import { Injectable } from '@nestjs/common'
import {
  type askForPrivacy,
  type GivenReplyOf,
  type getMailedPrivacyRequest,
  type InputOf,
  PRIVACY_LINK_DAYS,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound } from '../http/api-error.ts'
import { newToken, tokenHashOf } from '../identity/secret-token.ts'
import { PersonLeads } from '../leads/person-leads.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { Webhooks } from '../webhooks/webhooks.service.ts'
import type { Work } from '../work/work.ts'
import { ErasePerson } from './erase-person.service.ts'
import { PrivacyMails } from './privacy-mails.service.ts'
import { PrivacyRequestEntity } from './privacy-request.entity.ts'
import { stateOf } from './privacy-request-state.ts'

const LASTS = PRIVACY_LINK_DAYS * 86_400_000

type MailedRequest = GivenReplyOf<typeof getMailedPrivacyRequest>

/** What somebody asks for about themselves, and does with a mailed link. */
@Injectable()
export class PrivacyRequests {
  constructor(
    private readonly erasing: ErasePerson,
    private readonly leads: PersonLeads,
    private readonly webhooks: Webhooks,
    private readonly mails: PrivacyMails,
    private readonly outgoing: OutgoingMails,
  ) {}

  /** @returns the token of the link */
  async ask({ body }: InputOf<typeof askForPrivacy>, { database, now }: Work): Promise<string> {
    const token = newToken()
    const { kind, email, locale = null } = body
    const asked = { kind, email, locale, expiresAt: new Date(now.getTime() + LASTS) }
    await database.insert(PrivacyRequestEntity, {
      id: uuid(),
      ...asked,
      tokenHash: tokenHashOf(token),
      createdAt: now,
      confirmedAt: null,
      erased: null,
      told: [],
      toldNow: [],
    })
    await this.mails.add(asked, token, database, now)
    return token
  }

  async mailed(token: string, database: EntityManager, now: Date): Promise<MailedRequest> {
    return replyOf(orNotFound(await database.findOneBy(PrivacyRequestEntity, { tokenHash: tokenHashOf(token) })), now)
  }

  /** Does what was asked for. Whoever presses twice gets what came of the first. */
  async confirm(token: string, { database, audit, now, ...work }: Work): Promise<MailedRequest> {
    const request = orNotFound(
      await database.findOne(PrivacyRequestEntity, {
        where: { tokenHash: tokenHashOf(token) },
        lock: { mode: 'pessimistic_write' },
      }),
    )
    if (request.confirmedAt) return replyOf(request, now)
    if (request.expiresAt <= now || request.email === null) throw expired()
    const done: PrivacyRequestEntity = { ...request, confirmedAt: now }
    if (request.kind === 'export') done.expiresAt = new Date(now.getTime() + LASTS)
    else {
      // What they were told goes with the leads.
      done.told = await this.leads.toldOf(request.email, database)
      done.erased = await this.erasing.run(request.email, { database, audit, now, ...work })
      done.toldNow = done.erased.leads > 0 ? await this.webhooks.hostsOf('lead.erased', database) : []
      done.email = null
      // Older requests of the same person name them too.
      await database.query('update privacy_requests set email = null where lower(email) = lower($1)', [request.email])
    }
    await database.save(PrivacyRequestEntity, done)
    const action = request.kind === 'export' ? 'export' : 'erase'
    await audit.record({ action, resource: 'privacy-requests', record: request.id, after: done.erased ?? {} })
    return replyOf(done, now)
  }

  /** All that is kept about the person, once they have confirmed that it is them. */
  async export(token: string, { database, now }: Pick<Work, 'database' | 'now'>) {
    const request = orNotFound(
      await database.findOneBy(PrivacyRequestEntity, { tokenHash: tokenHashOf(token), kind: 'export' }),
    )
    if (!request.confirmedAt) throw new ApiError(409, 'unconfirmed', 'Confirm first that it is you.')
    if (request.expiresAt <= now || request.email === null) throw expired()
    return this.about(request.email, database, now)
  }

  private async about(email: string, database: EntityManager, now: Date) {
    const leads = await this.leads.of(email, database)
    const requests = await database.find(PrivacyRequestEntity, { where: { email }, order: { createdAt: 'ASC' } })
    return {
      email,
      exportedAt: now,
      leads,
      mails: await this.outgoing.sentTo(email, database),
      privacyRequests: requests.map(({ kind, createdAt, confirmedAt }) => ({ kind, createdAt, confirmedAt })),
      toldTo: await this.leads.toldOf(email, database),
    }
  }
}

const expired = () =>
  new ApiError(410, 'expired', `This link was good for ${PRIVACY_LINK_DAYS} days. Ask again for a new one.`)

const replyOf = (request: PrivacyRequestEntity, now: Date): MailedRequest => ({
  kind: request.kind,
  state: stateOf(request, now),
  expiresAt: request.expiresAt,
  erased: request.erased,
  told: request.told,
  toldNow: request.toldNow,
})
