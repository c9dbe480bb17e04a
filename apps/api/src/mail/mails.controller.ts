import { Controller } from '@nestjs/common'
import { getMail, type GivenReplyOf, type InputOf, listMails, resendMail } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { ApiError, orNotFound } from '../http/api-error.ts'
import { readPage } from '../http/page.ts'
import type { Work } from '../work/work.ts'
import { MailEntity } from './mail.entity.ts'
import { OutgoingMails } from './outgoing-mails.service.ts'

@Controller()
export class MailsController {
  constructor(private readonly outgoing: OutgoingMails) {}

  @Endpoint(listMails)
  async list({ query }: InputOf<typeof listMails>, { database }: Work) {
    const mails = database.createQueryBuilder(MailEntity, 'mail')
    for (const [field, value] of Object.entries(query.filter))
      if (value !== undefined) mails.andWhere(`mail.${field} = :${field}`, { [field]: value })
    return (await readPage('mails', mails, query)).map(mailReply)
  }

  @Endpoint(getMail)
  async one({ params }: InputOf<typeof getMail>, { database }: Work) {
    const mail = orNotFound(await database.findOneBy(MailEntity, { id: params.id }))
    return { ...mailReply(mail), html: mail.html }
  }

  @Endpoint(resendMail)
  async resend({ params }: InputOf<typeof resendMail>, { database, audit, now }: Work) {
    const mail = orNotFound(
      await database.findOne(MailEntity, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    if (mail.onceOnly && mail.sealed === null)
      throw new ApiError(409, 'once-only', 'It held a link that works once and is not kept. Make a new link instead.')
    // One that is on its way goes on.
    if (mail.state !== 'sending') {
      const state = this.outgoing.areSent ? 'queued' : 'kept'
      Object.assign(mail, { state, retry: 0, dueAt: now, leaseUntil: null })
      await database.save(MailEntity, mail)
    }
    await audit.record({ action: 'send', resource: 'mails', record: mail.id })
    return mailReply(mail)
  }
}

const mailReply = (mail: MailEntity): GivenReplyOf<typeof resendMail> => ({
  ...mail,
  attempts: mail.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) })),
})
