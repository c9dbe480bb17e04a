import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  askForApproval,
  decideApproval,
  getApproval,
  getModel,
  listModels,
  publishModel,
  restoreDraft,
  saveDraft,
  takeBackApproval,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newApproval } from '../../test/approvals.ts'
import { aDraft } from '../../test/drafts.ts'
import { MAILED, newPerson } from '../../test/people.ts'
import { someSite } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { VersionEntity } from './version.entity.ts'

const api = testApi()

const need = (approvalNeeded: boolean) => api.database.getRepository(SiteEntity).update({ id: 1 }, { approvalNeeded })
beforeEach(async () => {
  await someSite(api)
  await need(true)
})
afterEach(() => need(false))

/** A draft, who asks about it, decides and publishes. */
async function asking() {
  const draft = await aDraft(api)
  const params = { id: draft.id }
  const ask = (revision = 1, as: 'consultant' | 'admin' = 'consultant') =>
    api.call(askForApproval, { as, params, body: { note: 'The weights' }, revision })
  const decide = (approval: string, body: object = { approve: true }, as: 'consultant' | 'admin' = 'admin') =>
    api.call(decideApproval, { as, params: { ...params, approval }, body: body as { approve: true } })
  const publish = (revision = 1) =>
    api.call(publishModel, { as: 'consultant', params, body: { notes: 'The first' }, revision })
  const takeBack = (approval: string, as: 'consultant' | 'admin' = 'consultant') =>
    api.call(takeBackApproval, { as, params: { ...params, approval } })
  const state = async () => (await api.call(getApproval, { as: 'viewer', params })).body
  return { ...draft, params, ask, decide, publish, takeBack, state }
}
const code = ({ body }: { body: unknown }) => (body as { code: string }).code

describe('where the settings ask for a second person', () => {
  test('a draft is published once somebody else approved it', async () => {
    const { ask, decide, publish, state } = await asking()
    const refused = await publish()
    expect([refused.status, code(refused)]).toEqual([409, 'approval-needed'])
    const { body: asked } = await ask()
    expect(await state()).toMatchObject({
      needed: true,
      latest: { note: 'The weights', requestedBy: 'The consultant', approved: null, current: true },
    })
    expect((await publish()).status).toBe(409)
    expect((await decide(asked.id)).body).toMatchObject({ approved: true, decidedBy: 'The admin', current: true })
    expect((await publish()).status).toBe(201)
  })

  test('nobody approves what they asked about themselves', async () => {
    const { ask, decide, publish } = await asking()
    const { body: asked } = await ask()
    const own = await decide(asked.id, { approve: true }, 'consultant')
    expect([own.status, code(own)]).toEqual([403, 'own-request'])
    expect((await publish()).status).toBe(409)
  })

  test('a save makes it void, before and after it was decided', async () => {
    const { ask, decide, publish, save, state } = await asking()
    const { body: first } = await ask()
    await save(1, (draft) => (draft.title = { en: 'Other' }))
    const late = await decide(first.id)
    expect([late.status, code(late)]).toEqual([409, 'void'])
    const { body: second } = await ask(2)
    await decide(second.id)
    await save(2, (draft) => (draft.title = { en: 'Another' }))
    expect((await state()).latest).toMatchObject({ approved: true, current: false })
    expect(code(await publish(3))).toBe('approval-needed')
    expect(code(await ask(2))).toBe('stale')
  })

  test('undoing what was changed since makes an approval, and a question, hold again', async () => {
    const { ask, decide, publish, save, state, id } = await asking()
    const { body: asked } = await ask()
    await save(1, (draft) => (draft.title = { en: 'Other' }))
    expect((await state()).latest).toMatchObject({
      ...{ current: false, revision: 1, changedBy: 'The consultant', published: false },
    })
    await save(2, () => {})
    expect((await state()).latest).toMatchObject({ current: true, revision: 3, changedById: null, changedBy: null })
    expect(code(await ask(3))).toBe('already-asked')
    expect((await decide(asked.id)).body).toMatchObject({ approved: true, current: true })
    await save(3, (draft) => (draft.title = { en: 'Another' }))
    const { body: second } = await ask(4)
    await decide(second.id, { approve: false, reason: 'No' })
    expect(code(await publish(4))).toBe('approval-needed')
    await api.call(restoreDraft, { as: 'admin', params: { id }, body: { revision: 1 }, revision: 4 })
    expect((await state()).latest).toMatchObject({ id: asked.id, approved: true, current: true, revision: 5 })
    expect((await publish(5)).status).toBe(201)
    await save(5, (draft) => (draft.title = { en: 'For version 2' }))
    expect((await state()).latest).toMatchObject({ published: true })
  })

  test('who asked takes it back until somebody decides, nobody else does', async () => {
    const { ask, decide, takeBack, state, id } = await asking()
    const { body: first } = await ask()
    const others = await takeBack(first.id, 'admin')
    expect([others.status, code(others)]).toEqual([409, 'not-own-request'])
    expect((await takeBack(first.id)).status).toBe(204)
    expect((await state()).latest).toBeNull()
    expect([(await decide(first.id)).status, (await takeBack(first.id)).status]).toEqual([404, 404])
    const { body: second } = await ask()
    await decide(second.id)
    expect(code(await takeBack(second.id))).toBe('decided')
    const events = await api.database.getRepository(AuditEventEntity).findBy({ resource: 'approvals', record: id })
    expect(events.map(({ action }) => action).sort()).toEqual(['approve', 'create', 'create', 'delete'])
  })

  test('it is declined with a reason, and may be asked again', async () => {
    const { ask, decide, publish } = await asking()
    const { body: first } = await ask()
    expect((await decide(first.id, { approve: false })).status).toBe(422)
    expect((await decide(first.id, { approve: false, reason: 'Too early' })).body).toMatchObject({
      reason: 'Too early',
    })
    expect(code(await publish())).toBe('approval-needed')
    const { body: second } = await ask()
    await decide(second.id)
    expect(code(await decide(first.id))).toBe('decided')
    expect((await publish()).status).toBe(201)
  })

  test('of many who ask, decide and publish at once, one does', async () => {
    const { ask, decide, publish, id } = await asking()
    const asked = await Promise.all([ask(), ask(1, 'admin'), ask()])
    const made = asked.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    const approval = made[0]!.body
    const other = approval.requestedBy === 'The admin' ? 'consultant' : 'admin'
    const decisions = [{ approve: true }, { approve: false, reason: 'No' }, { approve: true }]
    const decided = await Promise.all(decisions.map((body) => decide(approval.id, body, other)))
    expect(decided.filter(({ status }) => status === 200)).toHaveLength(1)
    const published = await Promise.all([publish(), publish(), publish()])
    const versions = decided.some(({ status, body }) => status === 200 && body.approved) ? 1 : 0
    expect(published.filter(({ status }) => status === 201)).toHaveLength(versions)
    expect(await api.count(VersionEntity, { modelId: id })).toBe(versions)
  })

  test('who asked and who decided what is in the audit', async () => {
    const { params } = await newApproval(api)
    const { id, approval } = params
    await api.call(decideApproval, {
      as: 'consultant',
      params: { id, approval },
      body: { approve: false, reason: 'Too early' },
    })
    const events = await api.database.getRepository(AuditEventEntity).findBy({ resource: 'approvals', record: id })
    expect(events.map(({ action, actorName }) => [action, actorName]).sort()).toEqual([
      ['create', 'The admin'],
      ['decline', 'The consultant'],
    ])
  })
})

describe('a question', () => {
  const mailsTo = (to: string) =>
    api.database.manager.find(MailEntity, { where: { kind: 'approval', to }, order: { id: 'ASC' } })
  const told = async (to: string) => (await mailsTo(to)).map(({ data }) => [data.told, data.note])

  test('is mailed to those who may decide, and its answer to who asked; to nobody who wants no such mails', async () => {
    const { id, params } = await asking()
    const [asker, decider, viewer] = [
      await newPerson(api, 'consultant', { ...MAILED, name: 'Mar Puig' }),
      await newPerson(api, 'consultant', MAILED),
      await newPerson(api, 'viewer', MAILED),
    ]
    const silent = await newPerson(api, 'consultant', { ...MAILED, mentionMails: false })
    const ask = (note?: string) =>
      api.call(askForApproval, { as: { cookie: asker.cookie }, params, body: note ? { note } : {}, revision: 1 })
    const decide = (approval: string, body: { approve: true } | { approve: false; reason: string }) =>
      api.call(decideApproval, { as: { cookie: decider.cookie }, params: { ...params, approval }, body })
    await decide((await ask('The weights')).body.id, { approve: false, reason: 'Too early' })
    await decide((await ask()).body.id, { approve: true })
    expect(await told(decider.user.email)).toEqual([
      ['approval-asked', 'The weights'],
      ['approval-asked', ''],
    ])
    expect(await told(asker.user.email)).toEqual([
      ['approval-declined', 'Too early'],
      ['approval-given', ''],
    ])
    expect([await told(viewer.user.email), await told(silent.user.email)]).toEqual([[], []])
    expect((await mailsTo(decider.user.email))[0]?.data).toMatchObject({
      author: 'Mar Puig',
      page: `/admin/models/${id}`,
    })
  })

  test('that somebody else’s save makes void is mailed to who asked, once; neither their own nor what comes after a version is', async () => {
    const { id, params, changed } = await asking()
    const asker = await newPerson(api, 'consultant', { ...MAILED, name: 'Ada' })
    const other = await newPerson(api, 'consultant', { ...MAILED, name: 'Mar Puig' })
    const save = (as: typeof asker, revision: number, title: string) =>
      api.call(saveDraft, { as, params, body: changed((draft) => (draft.title = { en: title })), revision })
    const ask = (revision: number) => api.call(askForApproval, { as: asker, params, body: {}, revision })
    await ask(1)
    await save(other, 1, 'Other')
    await save(other, 2, 'Another')
    expect(await told(asker.user.email)).toEqual([['approval-void', '']])
    expect((await mailsTo(asker.user.email))[0]?.data).toMatchObject({
      author: 'Mar Puig',
      page: `/admin/models/${id}`,
    })
    await ask(3)
    await save(asker, 3, 'Their own')
    const { body: last } = await ask(4)
    await api.call(decideApproval, { as: other, params: { ...params, approval: last.id }, body: { approve: true } })
    await api.call(publishModel, { as: asker, params, body: { notes: 'The first' }, revision: 4 })
    await save(other, 4, 'For version 2')
    expect((await told(asker.user.email)).map(([kind]) => kind)).toEqual(['approval-void', 'approval-given'])
  })

  test('is mailed to nobody where no approval is needed', async () => {
    await need(false)
    const { user } = await newPerson(api, 'consultant', MAILED)
    const { ask } = await asking()
    await ask()
    expect(await told(user.email)).toEqual([])
  })

  test('stands beside the model, alone and in lists, while somebody has to decide on the draft as it is', async () => {
    const { id, ask, decide, save } = await asking()
    const waits = async () => {
      const { body: one } = await api.call(getModel, { as: 'viewer', params: { id } })
      const query = { filter: JSON.stringify({ id: [id] }) }
      const { body: listed } = await api.call(listModels, { as: 'viewer', query })
      expect(listed[0]?.waitsForApproval).toBe(one.waitsForApproval)
      return one.waitsForApproval
    }
    expect(await waits()).toBe(false)
    await ask()
    expect(await waits()).toBe(true)
    await need(false)
    expect(await waits()).toBe(false)
    await need(true)
    await save(1, (draft) => (draft.title = { en: 'Other' }))
    expect(await waits()).toBe(false)
    const { body: again } = await ask(2)
    expect(await waits()).toBe(true)
    await decide(again.id)
    expect(await waits()).toBe(false)
  })
})

test('where they do not, a draft is published without', async () => {
  await need(false)
  const { publish, state } = await asking()
  expect(await state()).toEqual({ needed: false, latest: null })
  expect((await publish()).status).toBe(201)
})
