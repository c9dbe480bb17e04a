import { Injectable } from '@nestjs/common'
import { wordingIn } from '@verdict/wording'
import { type EntityManager, In } from 'typeorm'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { type NewMail, OutgoingMails } from '../mail/outgoing-mails.service.ts'
import type { DispatchedEvent } from '../outbox/dispatched-event.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import type { EventData } from '../outbox/events.ts'
import { SiteService } from '../site/site.service.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'
import { LeadContacts } from './lead-contacts.service.ts'

/** Mails colleagues the tasks whose time has come. */
@Injectable()
export class TaskMails {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly contacts: LeadContacts,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    environment: Environment,
    kinds: MailKinds,
    dispatch: EventDispatch,
  ) {
    kinds.offer('task', {
      write: async ({ lead, data: { task = '', due = '' } }, database) => {
        const { contact } = await this.contacts.byId(lead as string, database)
        const name = [contact.name, contact.company].filter(Boolean).join(', ')
        return {
          template: 'task',
          values: { task, due, lead: name },
          link: deskAddress(environment, deskPages.lead(lead as string)),
        }
      },
    })
    dispatch.subscribe((events, database) => this.add(events, database))
  }

  private async add(events: DispatchedEvent[], database: EntityManager) {
    const due = events.filter(({ type }) => type === 'task.due').map(({ data }) => data as EventData<'task.due'>)
    if (due.length === 0) return
    const locale = await this.site.language(database)
    // One may have been done or deleted since.
    const tasks = await database.findBy(LeadTaskEntity, { id: In(due.map(({ task }) => task)) })
    const mails: NewMail[] = []
    for (const { id, leadId: lead, text: task, dueOn, dueTime, assignee, doneAt } of tasks) {
      const to = assignee === null || doneAt !== null ? undefined : await this.colleagues.address(assignee, database)
      if (to === undefined) continue
      const day = dueOn === null ? '' : wordingIn(locale).date(dueOn)
      const data = { id, task, due: [day, dueTime].filter(Boolean).join(', ') }
      mails.push({ kind: 'task', to, locale, lead, data })
    }
    await this.outgoing.add(mails, database, new Date())
  }
}
