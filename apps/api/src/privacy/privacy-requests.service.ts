import { Injectable } from '@nestjs/common'
import {
  type answerPrivacyRequest,
  type askForPrivacy,
  type GivenReplyOf,
  type getMailedPrivacyRequest,
  type InputOf,
  PRIVACY_LINK_DAYS,
} from '@verdict/contracts'
import { type EntityManager, Raw } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound } from '../http/api-error.ts'
import { newToken, tokenHashOf } from '../identity/secret-token.ts'
import { PersonLeads } from '../leads/person-leads.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { Webhooks } from '../webhooks/webhooks.service.ts'
import { actorOf, type Work } from '../work/work.ts'
import { ErasePerson } from './erase-person.service.ts'
import { PrivacyMails } from './privacy-mails.service.ts'
import { PrivacyRequestEntity } from './privacy-request.entity.ts'
import { stateOf } from './privacy-request-state.ts'

const LASTS = PRIVACY_LINK_DAYS * 86_400_000

/** What a request has before it is answered. */
const UNANSWERED = { confirmedAt: null, erased: null, told: [], toldNow: [], onDesk: false, answeredBy: null }

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
      ...UNANSWERED,
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
    return replyOf(await this.answer(request, request.email, { database, audit, now, ...work }), now)
  }

  /** Does at once what somebody asked for by phone or post. */
  async answerOnDesk({ body }: InputOf<typeof answerPrivacyRequest>, work: Work): Promise<PrivacyRequestEntity> {
    const { now } = work
    const id = uuid()
    const request = {
      ...{ id, kind: body.kind, email: body.email, locale: null, createdAt: now, ...UNANSWERED },
      expiresAt: new Date(now.getTime() + LASTS),
      // Of a link that nobody has.
      tokenHash: tokenHashOf(newToken()),
      onDesk: true,
      answeredBy: actorOf(work).id,
    }
    return this.answer(request, body.email, work)
  }

  /** How much is kept about somebody, and who is told once it is erased. */
  async preview(email: string, database: EntityManager) {
    const kept = await this.leads.countOf(email, database)
    const mails = await this.outgoing.countTo(email, database)
    return { ...kept, mails, toldNow: kept.leads > 0 ? await this.webhooks.hostsOf('lead.erased', database) : [] }
  }

  /** All that is kept about the person of a request that was answered on the desk. */
  async exportOnDesk(id: string, { database, now }: Pick<Work, 'database' | 'now'>) {
    const request = orNotFound(await database.findOneBy(PrivacyRequestEntity, { id, kind: 'export', onDesk: true }))
    if (request.expiresAt <= now || request.email === null) throw expired()
    return this.about(request.email, database, now)
  }

  private async answer(request: PrivacyRequestEntity, email: string, work: Work): Promise<PrivacyRequestEntity> {
    const { database, audit, now } = work
    const done: PrivacyRequestEntity = { ...request, confirmedAt: now }
    if (request.kind === 'export') done.expiresAt = new Date(now.getTime() + LASTS)
    else {
      // What they were told goes with the leads.
      done.told = await this.leads.toldOf(email, database)
      done.erased = await this.erasing.run(email, work)
      done.toldNow = done.erased.leads > 0 ? await this.webhooks.hostsOf('lead.erased', database) : []
      done.email = null
      // Older requests of the same person name them too.
      await database.query('update privacy_requests set email = null where lower(email) = lower($1)', [email])
    }
    await database.save(PrivacyRequestEntity, done)
    const action = request.kind === 'export' ? 'export' : 'erase'
    await audit.record({ action, resource: 'privacy-requests', record: request.id, after: done.erased ?? {} })
    return done
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
    const requests = await database.find(PrivacyRequestEntity, {
      where: { email: Raw((column) => `lower(${column}) = lower(:email)`, { email }) },
      order: { createdAt: 'ASC' },
    })
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
