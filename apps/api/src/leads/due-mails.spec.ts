import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addLeadTask, getLeadTimeline, updateLeadTask } from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { newPerson } from '../../test/people.ts'
import { eventually } from '../../test/receiver.ts'
import { MailReceiver } from '../../test/smtp.ts'
import { done, newLead, someSite } from '../../test/starter.ts'
import { noDeliveryUnderWay } from '../../test/webhooks.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { MailDelivery } from '../mail/mail-delivery.service.ts'
import { TaskReminders } from './task-reminders.service.ts'

const mailbox = new MailReceiver()
const smtp = { host: '127.0.0.1', port: 0, secure: false }
const settings = { smtp, mailFrom: { name: 'Taller', address: 'verdict@example.org' } }
const api = testApi(settings)

beforeAll(async () => {
  smtp.port = await mailbox.listen()
  await someSite(api)
})
afterAll(() => mailbox.close())

const remind = (product: TestApi = api) => product.app.get(TaskReminders, { strict: false }).run()
/** A task of yesterday for somebody new. */
async function dueTask() {
  const { user, cookie } = await newPerson(api, 'consultant')
  const { id: lead } = await newLead(api, { name: 'Mar Soler', company: 'Foc' })
  const body = { lead, text: 'Send the offer', dueOn: '2026-01-05', dueTime: '09:30', assignee: user.id }
  const task = await done(api.call(addLeadTask, { as: { cookie }, body }))
  return { user, cookie, lead, task }
}
const reminders = (to: string) => api.database.manager.findBy(MailEntity, { kind: 'task', to })

test('a task whose time has come is mailed to who has it, once, whatever number of products run', async () => {
  const { user, cookie, lead } = await dueTask()
  const other = new TestApi(settings, api.url)
  await other.start()
  await Promise.all([remind(), remind(other), remind(), remind(other)])
  const mail = await eventually(
    () => {
      api.app.get(MailDelivery, { strict: false }).wake()
      return mailbox.mails.find(
        ({ to, subject }) => subject?.startsWith('Due') && JSON.stringify(to).includes(user.email),
      )
    },
    (found) => found !== undefined,
  )
  await other.stop()
  expect(mail?.subject).toBe('Due: Send the offer')
  for (const said of ['Mar Soler, Foc', '09:30', `/admin/leads/${lead}/show`]) expect(mail?.text).toContain(said)
  expect(await reminders(user.email)).toHaveLength(1)
  const timeline = await done(api.call(getLeadTimeline, { as: { cookie }, params: { id: lead } }))
  expect(timeline.filter(({ kind, mail }) => kind === 'mailed' && mail?.kind === 'task')).toMatchObject([
    { by: null, mail: { kind: 'task', to: user.email, state: 'sent' } },
  ])
})

test('a task that was done meanwhile is not', async () => {
  const { user, cookie, task } = await dueTask()
  await done(api.call(updateLeadTask, { as: { cookie }, params: { id: task.id }, body: { revision: 1, done: true } }))
  await remind()
  const next = await dueTask()
  await remind()
  await eventually(
    () => reminders(next.user.email),
    (mails) => mails.length === 1,
  )
  expect(await reminders(user.email)).toEqual([])
})

test('of very many at a time twenty are mailed, and that there are more', async () => {
  const { user, cookie, lead } = await dueTask()
  const body = { lead, text: 'Ring them up', dueOn: '2026-01-05', assignee: user.id }
  for (let i = 0; i < 24; i++) await done(api.call(addLeadTask, { as: { cookie }, body }))
  await remind()
  const mails = await eventually(
    () => reminders(user.email),
    ({ length }) => length > 20,
  )
  expect(mails.filter((mail) => mail.lead === lead)).toHaveLength(20)
  await done(api.call(addLeadTask, { as: { cookie }, body }))
  await remind()
  await noDeliveryUnderWay(api)
  const more = (await reminders(user.email)).filter((mail) => mail.lead === null)
  expect(more).toMatchObject([{ subject: 'Due: More than can be mailed one by one' }])
  expect(more[0]?.text).toMatch(/\/admin\/leads$/m)
  expect(await reminders(user.email)).toHaveLength(21)
})
