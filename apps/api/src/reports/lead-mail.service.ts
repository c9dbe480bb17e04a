import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { LeadContacts } from '../leads/lead-contacts.service.ts'
import type { MailBlock } from '../mail/content.ts'
import { type AskedMail, type FilledMail, type MailFile, MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import type { DispatchedEvent } from '../outbox/dispatched-event.ts'
import { SiteService } from '../site/site.service.ts'
import { calendarEntry } from './calendar-entry.ts'
import { type Called, Reports } from './reports.service.ts'

/** Mails what a first call needs: a new lead to everybody who wants each, one that is assigned to its owner. */
@Injectable()
export class LeadMail {
  constructor(
    private readonly assessments: Assessments,
    private readonly contacts: LeadContacts,
    private readonly colleagues: Colleagues,
    private readonly reports: Reports,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    private readonly environment: Environment,
    kinds: MailKinds,
    dispatch: EventDispatch,
  ) {
    for (const kind of ['lead', 'assigned'] as const)
      kinds.offer(kind, {
        write: (mail, database) => this.write(kind, mail, database),
        files: (mail, database) => this.files(mail, database),
      })
    dispatch.subscribe((events, database) => this.add(events, database))
  }

  /** Of a lead that only a program can have left there is no event; one that a colleague wrote down is no news to mail. */
  private async add(events: DispatchedEvent[], database: EntityManager) {
    const created = events.filter(({ type }) => type === 'lead.created')
    if (created.length === 0) return
    const recipients = await this.colleagues.whoWantEachLead(database)
    const locale = await this.site.language(database)
    for (const { data } of created) {
      const { lead, assessment } = data as { lead: string; assessment: string | null }
      if (assessment === null) continue
      // It may have been deleted since.
      if (!(await this.contacts.has(lead, database))) continue
      await this.outgoing.adopt(assessment, lead, database)
      const mails = recipients.map((to) => ({ kind: 'lead' as const, to, locale, lead }))
      await this.outgoing.add(mails, database, new Date())
    }
  }

  /** The next step for a calendar, where there is one with a day. */
  private async files({ lead: id }: AskedMail, database: EntityManager): Promise<MailFile[]> {
    const { contact, nextStepTime, revision } = await this.contacts.byId(id as string, database)
    if (contact.nextStepOn === null) return []
    const entry = calendarEntry({
      id: `next-step-${id}`,
      version: revision,
      title: [contact.nextStep, contact.name].filter(Boolean).join(': '),
      day: contact.nextStepOn,
      time: nextStepTime,
      timeZone: await this.site.timeZone(database),
      url: this.addressOf(id as string),
      writtenAt: new Date(),
    })
    return [{ name: 'next-step.ics', type: 'text/calendar; method=PUBLISH', content: Buffer.from(entry) }]
  }

  private addressOf(lead: string): string {
    return deskAddress(this.environment, deskPages.lead(lead))
  }

  private async write(
    kind: 'lead' | 'assigned',
    { lead, locale }: AskedMail,
    database: EntityManager,
  ): Promise<FilledMail> {
    const { assessment, ...called } = await this.contacts.byId(lead as string, database)
    const { contact } = called
    const company = contact.company ? `, ${contact.company}` : ''
    const brief = assessment === null ? detailsOf(contact) : await this.briefOf(assessment, called, locale, database)
    return {
      template: kind,
      values: { lead: `${contact.name}${company}`, brief },
      link: this.addressOf(lead as string),
    }
  }

  private async briefOf(
    assessment: string,
    { contact, createdAt }: Pick<Called, 'contact' | 'createdAt'>,
    locale: string,
    database: EntityManager,
  ): Promise<MailBlock[]> {
    const decided = await this.assessments.byId(assessment, database)
    const called = { contact, createdAt, now: createdAt }
    const parts = await this.reports.briefOf(decided, called, { languages: [locale], paper: 'a4' }, database)
    return parts.flatMap(({ heading, texts, listed }): MailBlock[] => [
      ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...(listed ? [{ kind: 'list' as const, items: texts }] : texts.map((text) => ({ kind: 'text' as const, text }))),
    ])
  }
}

/** Who it is: all that is known of a lead that took no assessment. */
function detailsOf({ name, company, email, phone, message, nextStep }: Called['contact']): MailBlock[] {
  const known = [name, company, email, phone, message, nextStep].filter((text): text is string => Boolean(text))
  return [{ kind: 'list', items: known }]
}
