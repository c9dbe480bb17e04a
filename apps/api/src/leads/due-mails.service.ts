import { Injectable } from '@nestjs/common'
import { wordingIn } from '@verdict/wording'
import { type EntityManager, In } from 'typeorm'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { type NewMail, OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { mailWordsIn } from '../mail/words/mail-words.ts'
import type { DispatchedEvent } from '../outbox/dispatched-event.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import type { EventData, EventType } from '../outbox/events.ts'
import { SiteService } from '../site/site.service.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'
import { LeadContacts } from './lead-contacts.service.ts'
import { LeadEntity } from './lead.entity.ts'

/** Reminders that somebody is mailed one by one within an hour: more would flood a mailbox, and the list of leads shows them. */
const MOST = 20
const HOUR = 3_600_000

/** Something whose time has come, and who is told. */
interface Due {
  id: string
  lead: string
  task: string
  day: string | null
  time: string | null
  who: string | null
}

/** Mails colleagues what is due: their tasks, and the next steps of their leads. */
@Injectable()
export class DueMails {
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
      write: async ({ lead, locale, data: { task = '', due = '' } }, database) => {
        if (lead === null) {
          const values = { task: mailWordsIn(locale).moreDue, due, lead: '' }
          return { template: 'task', values, link: deskAddress(environment, deskPages.leads()) }
        }
        const { contact } = await this.contacts.byId(lead, database)
        const name = [contact.name, contact.company].filter(Boolean).join(', ')
        return {
          template: 'task',
          values: { task, due, lead: name },
          link: deskAddress(environment, deskPages.lead(lead)),
        }
      },
    })
    dispatch.subscribe((events, database) => this.add(events, database))
  }

  private async add(events: DispatchedEvent[], database: EntityManager) {
    const told = <Type extends EventType>(type: Type) =>
      events.filter((event) => event.type === type).map(({ data }) => data as EventData<Type>)
    const [tasks, steps] = [told('task.due'), told('step.due')]
    if (tasks.length + steps.length === 0) return
    const locale = await this.site.language(database)
    const due = [
      ...(await dueTasks(
        tasks.map(({ task }) => task),
        database,
      )),
      ...(await dueSteps(
        steps.map(({ lead }) => lead),
        locale,
        database,
      )),
    ]
    const mails = new Map<string, NewMail[]>()
    for (const { id, lead, task, day, time, who } of due) {
      const to = who === null ? undefined : await this.colleagues.address(who, database)
      if (to === undefined) continue
      const when = [day && wordingIn(locale).date(day), time].filter(Boolean).join(', ')
      const mail: NewMail = { kind: 'task', to, locale, lead, data: { id, task, due: when } }
      const theirs = mails.get(to)
      if (theirs) theirs.push(mail)
      else mails.set(to, [mail])
    }
    for (const [to, theirs] of mails) await this.mail(to, theirs, database)
  }

  /** Asks for so many mails as somebody reads, and for one that says that there are more. */
  private async mail(to: string, mails: NewMail[], database: EntityManager) {
    const now = new Date()
    const before = await this.outgoing.writtenFrom('task', to, new Date(now.getTime() - HOUR), database)
    const some = mails.slice(0, Math.max(0, MOST - before.length))
    const next = mails[some.length]
    const isTold = before.some(({ id }) => id === undefined)
    const rest: NewMail[] = next && !isTold ? [{ kind: 'task', to, locale: next.locale }] : []
    await this.outgoing.add([...some, ...rest], database, now)
  }
}

/** One may have been done or deleted since. */
async function dueTasks(ids: string[], database: EntityManager): Promise<Due[]> {
  const tasks = await database.findBy(LeadTaskEntity, { id: In(ids) })
  return tasks
    .filter(({ doneAt }) => doneAt === null)
    .map(({ id, leadId, text, dueOn, dueTime, assignee }) => ({
      id,
      lead: leadId,
      task: text,
      day: dueOn,
      time: dueTime,
      who: assignee,
    }))
}

/** One may have been taken away since. A step of a day alone has no words of its own. */
async function dueSteps(ids: string[], locale: string, database: EntityManager): Promise<Due[]> {
  const leads = await database.findBy(LeadEntity, { id: In(ids) })
  return leads
    .filter(({ nextStepOn, trashedAt }) => nextStepOn !== null && trashedAt === null)
    .map(({ id, nextStep, nextStepOn, nextStepTime, owner }) => ({
      id,
      lead: id,
      task: nextStep ?? mailWordsIn(locale).nextStep,
      day: nextStepOn,
      time: nextStepTime,
      who: owner,
    }))
}
