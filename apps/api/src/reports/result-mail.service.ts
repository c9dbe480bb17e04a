import { Injectable } from '@nestjs/common'
import type { InputOf, mailResult } from '@verdict/contracts'
import { namesIn, wordingIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { ApiError } from '../http/api-error.ts'
import { LeadContacts } from '../leads/lead-contacts.service.ts'
import type { MailBlock } from '../mail/content.ts'
import { type AskedMail, type FilledMail, type MailFile, MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { mailWordsIn } from '../mail/words/mail-words.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { languageOf } from './language-of.ts'
import { Reports } from './reports.service.ts'

/** Mails of one result within a day. */
const MOST_A_DAY = 10
const DAY = 86_400_000

/** Mails somebody the report of a result. What a visitor typed is not in it: it is a first mail to whoever has the address. */
@Injectable()
export class ResultMail {
  constructor(
    private readonly assessments: Assessments,
    private readonly contacts: LeadContacts,
    private readonly reports: Reports,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    private readonly environment: Environment,
    kinds: MailKinds,
  ) {
    kinds.offer('result', {
      write: (mail, database) => this.write(mail, database),
      files: (mail, database) => this.files(mail, database),
    })
  }

  async add({ params, body }: InputOf<typeof mailResult>, { database, now }: Work) {
    const { assessment, version } = await this.assessments.behind(params.token, database)
    const sent = await this.outgoing.countOf('result', assessment.id, new Date(now.getTime() - DAY), database)
    if (sent >= MOST_A_DAY)
      throw new ApiError(409, 'too-many', 'This result was mailed often enough for a day. Try again tomorrow.')
    const locale = languageOf(version.document, [body.locale, assessment.locale])
    const lead = await this.contacts.idOf(assessment.id, database)
    const mail = { kind: 'result' as const, to: body.email, locale, assessment: assessment.id, ...(lead && { lead }) }
    await this.outgoing.add([mail], database, now)
    return { state: this.outgoing.areSent ? ('queued' as const) : ('kept' as const) }
  }

  private async write({ assessment: id, locale }: AskedMail, database: EntityManager): Promise<FilledMail> {
    const { assessment, version, token } = await this.assessments.byId(id as string, database)
    const [words, names, wording] = [mailWordsIn(locale), namesIn(version.document, locale), wordingIn(locale)]
    const { name: firm } = await this.site.read(database)
    const contact = await this.site.contact(database)
    const promise = [contact.callDescription, contact.responseTime].map((text) => names.text(text ?? undefined).trim())
    const talk: MailBlock[] = [
      ...promise.filter(Boolean).map((text): MailBlock => ({ kind: 'text', text })),
      ...(contact.bookingUrl ? [{ kind: 'link' as const, label: words.book, url: contact.bookingUrl }] : []),
    ]
    const person = [contact.contactPerson, firm].filter(Boolean).join(', ')
    return {
      template: 'result',
      values: {
        model: names.text(version.document.title),
        verdict: wording.statement(assessment.verdict, names, Object.keys(assessment.answers).length),
        call: talk.length > 0 ? [{ kind: 'heading', text: words.talk(person) }, ...talk] : [],
      },
      link: `${baseAddress(this.environment)}/r/${token}`,
    }
  }

  private async files({ assessment, locale }: AskedMail, database: EntityManager): Promise<MailFile[]> {
    const decided = await this.assessments.byId(assessment as string, database)
    const content = await this.reports.ofResult(decided, { languages: [locale], paper: 'a4' }, database)
    return [{ name: `verdict-${decided.version.slug}.pdf`, type: 'application/pdf', content }]
  }
}
