import { beforeAll, describe, expect, test } from '@jest/globals'
import { type BodyOf, bulkLeads, updateLead } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newPerson } from '../../test/people.ts'
import { eventually } from '../../test/receiver.ts'
import { done, newLead, someSite } from '../../test/starter.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { StepReminders } from './step-reminders.service.ts'

const api = testApi()
const as = 'consultant'

beforeAll(async () => {
  await someSite(api)
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'Europe/Madrid' })
})

/** A lead with a next step; owned by somebody new. */
async function planned(body: Omit<BodyOf<typeof updateLead>, 'revision'>) {
  const { user } = await newPerson(api, 'consultant')
  const { id } = await newLead(api)
  const lead = await done(
    api.call(updateLead, { as, params: { id }, body: { owner: user.id, nextStep: 'Call', ...body, revision: 1 } }),
  )
  return { id, user, lead }
}
const change = (id: string, body: BodyOf<typeof updateLead>) => done(api.call(updateLead, { as, params: { id }, body }))

/** Reminds of all that is due at an instant. */
async function remind(at: string) {
  while (await api.app.get(StepReminders).run(new Date(at)));
}
const reminders = async (lead: string): Promise<object[]> =>
  (
    (await api.database.query(`select data from outbox_events where type = 'step.due' and data ->> 'lead' = $1`, [
      lead,
    ])) as { data: object }[]
  ).map(({ data }) => data)

describe("the owner of a lead is reminded of its next step's time", () => {
  test.each([
    { nextStepTime: '09:30', before: '2099-12-01T08:29:59Z', after: '2099-12-01T08:30:00Z' },
    { nextStepTime: null, before: '2099-12-01T07:59:59Z', after: '2099-12-01T08:00:00Z' },
  ])('at $nextStepTime where the site is, once', async ({ nextStepTime, before, after }) => {
    const { id, user } = await planned({ nextStepOn: '2099-12-01', nextStepTime })
    await remind(before)
    expect(await reminders(id)).toEqual([])
    await Promise.all(Array.from({ length: 4 }, () => remind(after)))
    await remind(after)
    expect(await reminders(id)).toEqual([{ lead: id, owner: user.id }])
  })

  test('again where it is for another time, not where its words change', async () => {
    const { id, lead } = await planned({ nextStepOn: '2099-12-01' })
    await remind('2099-12-02T00:00:00Z')
    const { revision } = await change(id, { nextStep: 'Call them', revision: lead.revision })
    await remind('2099-12-02T00:00:00Z')
    expect(await reminders(id)).toHaveLength(1)
    await change(id, { nextStepOn: '2099-12-03', revision })
    await remind('2099-12-02T00:00:00Z')
    expect(await reminders(id)).toHaveLength(1)
    await remind('2099-12-03T09:00:00Z')
    expect(await reminders(id)).toHaveLength(2)
  })

  test('not where the lead is closed, in the trash or owned by nobody', async () => {
    const nextStepOn = '2099-12-01'
    const [lost, thrown, nobodys] = [
      await planned({ nextStepOn, status: 'lost' }),
      await planned({ nextStepOn }),
      await planned({ nextStepOn, owner: null }),
    ]
    await done(api.call(bulkLeads, { as, body: { ids: [thrown.id], delete: true } }))
    await remind('2099-12-02T00:00:00Z')
    expect(await Promise.all([lost, thrown, nobodys].map(({ id }) => reminders(id)))).toEqual([[], [], []])
  })

  test('by a mail that names a step without words', async () => {
    const { id, user } = await planned({ nextStep: null, nextStepOn: '2099-12-01', nextStepTime: '09:30' })
    await remind('2099-12-02T00:00:00Z')
    const [mail] = await eventually(
      () => api.database.manager.findBy(MailEntity, { kind: 'task', to: user.email }),
      (mails) => mails.length > 0,
    )
    expect(mail).toMatchObject({ lead: id, data: { task: 'Next step', due: '1 December 2099, 09:30' } })
  })
})
