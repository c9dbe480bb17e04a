import { describe, expect, test } from '@jest/globals'
import {
  beginThread,
  createModel,
  deleteComment,
  editComment,
  getDraft,
  getModel,
  listComments,
  listMentions,
  MOST_COMMENTS,
  MOST_MENTIONS,
  MOST_OF_THREAD,
  replyToThread,
  settleThread,
  updateMailChoices,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../../test/api.ts'
import { aDraft, at } from '../../../test/drafts.ts'
import { newPerson } from '../../../test/people.ts'
import { newDraft, unique } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { MailEntity } from '../../mail/mail.entity.ts'
import { ModelEntity } from '../model.entity.ts'
import { CommentEntity } from './comment.entity.ts'
import { CommentThreadEntity } from './comment-thread.entity.ts'

const api = testApi()
const as = 'consultant'

type As = 'viewer' | 'consultant' | 'admin' | { cookie: string }
const begin = (id: string, text: string, { by = as as As, place = 'options/django', key = uuid() } = {}) =>
  api.call(beginThread, { as: by, params: { id }, body: { place, text }, key })
const reply = (id: string, thread: string, text: string, by: As = as) =>
  api.call(replyToThread, { as: by, params: { id, thread }, body: { text }, key: uuid() })
const settle = (id: string, thread: string, resolved: boolean) =>
  api.call(settleThread, { as, params: { id, thread }, body: { resolved } })
const list = async (id: string, state: 'open' | 'resolved' = 'open') =>
  (await api.call(listComments, { as: 'viewer', params: { id }, query: { state } })).body

/** A model with one thread. */
async function commented(text = 'Is this still so?', by: As = as) {
  const { id } = await newDraft(api)
  const { body } = await begin(id, text, { by })
  return { id, thread: body.id, comment: at(body.comments).id }
}

describe('comments on an element', () => {
  test('are a thread, with who wrote what and when, and what the element is called', async () => {
    const { id, thread } = await commented('Is this so?\nSince when?')
    expect((await reply(id, thread, 'Since May', 'admin')).status).toBe(201)
    const { threads, open, resolved } = await list(id)
    expect([open, resolved]).toEqual([1, 0])
    expect(threads).toMatchObject([
      {
        id: thread,
        place: 'options/django',
        about: 'Option “django”',
        resolvedAt: null,
        comments: [
          { text: 'Is this so?\nSince when?', author: 'The consultant', editedAt: null, revision: 1 },
          { text: 'Since May', author: 'The admin' },
        ],
      },
    ])
  })

  test.each([
    ['overview', 'The model'],
    ['ratings/django/speed', 'Rating of django on “Speed”'],
    ['options/gone', 'Option “gone”'],
  ])('on %s are about “%s”', async (place, about) => {
    const { id } = await newDraft(api)
    expect((await begin(id, 'Hm', { place })).body.about).toContain(about)
  })

  test('are resolved, listed apart, and open again by a press or by a reply', async () => {
    const { id, thread } = await commented()
    expect((await settle(id, thread, true)).body).toMatchObject({ resolvedBy: 'The consultant' })
    expect(await list(id)).toMatchObject({ threads: [], open: 0, resolved: 1 })
    expect((await list(id, 'resolved')).threads).toMatchObject([{ id: thread, resolvedBy: 'The consultant' }])
    await settle(id, thread, false)
    expect((await list(id)).threads).toHaveLength(1)
    await settle(id, thread, true)
    await reply(id, thread, 'Not yet')
    expect((await list(id)).threads).toMatchObject([{ resolvedAt: null, comments: [{}, { text: 'Not yet' }] }])
  })

  test('that were resolved by two at once are resolved once', async () => {
    const { id, thread } = await commented()
    await Promise.all([settle(id, thread, true), settle(id, thread, true)])
    const events = await api.database.manager.findBy(AuditEventEntity, { resource: 'comments', record: id })
    expect(events.map(({ action }) => action).sort()).toEqual(['create', 'update'])
  })

  test('come with those that were written in last first', async () => {
    const { id, thread } = await commented('First')
    await begin(id, 'Second', { place: 'criteria/speed' })
    await reply(id, thread, 'More')
    expect((await list(id)).threads.map(({ comments }) => at(comments).text)).toEqual(['First', 'Second'])
  })

  test('leave the draft, its hash and its revision as they are, and tell an open studio that they changed', async () => {
    const { id } = await newDraft(api)
    const row = () => api.database.manager.findOneByOrFail(ModelEntity, { id })
    const told = async () => (await api.call(getModel, { as: 'viewer', params: { id } })).body.commentsChangedAt
    const before = await row()
    expect(await told()).toBeNull()
    const draft = (await api.call(getDraft, { as, params: { id } })).text
    await begin(id, 'Hm')
    expect((await api.call(getDraft, { as, params: { id } })).text).toBe(draft)
    expect(await row()).toEqual({ ...before, commentsChangedAt: expect.any(Date) })
    expect(await told()).not.toBeNull()
  })

  test('are not copied with their model, and go with it', async () => {
    const { id } = await commented()
    const body = { slug: unique('copy'), title: 'Copy', from: { model: id } }
    const { body: copy } = await api.call(createModel, { as, body })
    expect((await list(copy.id)).threads).toEqual([])
    await api.database.query('delete from models where id = $1', [id])
    expect(await api.count(CommentThreadEntity, { modelId: id })).toBe(0)
  })
})

describe('one’s own comment', () => {
  test('is changed, of two changes from one state one', async () => {
    const { id, thread, comment } = await commented()
    const params = { id, thread, comment }
    const edit = (text: string) => api.call(editComment, { as, params, body: { revision: 1, text } })
    const replies = await Promise.all([edit('One'), edit('Other')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const said = (await list(id)).threads[0]?.comments[0]
    expect(said).toMatchObject({ revision: 2, editedAt: expect.any(String) })
    const refused = replies.find(({ status }) => status === 409)
    expect(refused?.body).toMatchObject({ code: 'stale', current: { id: thread } })
  })

  test('is deleted, and its thread with the last', async () => {
    const { id, thread, comment } = await commented()
    const { body } = await reply(id, thread, 'Yes')
    const remove = (each: string) => api.call(deleteComment, { as, params: { id, thread, comment: each } })
    expect((await remove(comment)).status).toBe(204)
    expect((await list(id)).threads).toMatchObject([{ comments: [{ text: 'Yes' }] }])
    expect((await remove(at(body.comments, 1).id)).status).toBe(204)
    expect((await list(id)).threads).toEqual([])
    expect((await remove(comment)).status).toBe(404)
  })

  test('is nobody else’s to change or delete; an admin may delete it', async () => {
    const params = await commented()
    const { cookie } = await newPerson(api, 'consultant')
    const other = { cookie }
    const body = { revision: 1, text: 'Ha' }
    expect((await api.call(editComment, { as: other, params, body })).body).toMatchObject({ code: 'not-yours' })
    expect((await api.call(editComment, { as: 'admin', params, body })).status).toBe(409)
    expect((await api.call(deleteComment, { as: other, params })).status).toBe(409)
    expect((await api.call(deleteComment, { as: 'admin', params })).status).toBe(204)
  })

  test('stays when its author is erased, without a name', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const { id } = await commented(`@{${user.id}} wrote this`, { cookie })
    await api.database.query('delete from users where id = $1', [user.id])
    expect((await list(id)).threads[0]?.comments).toMatchObject([
      { author: null, authorId: null, mentions: [{ user: user.id, name: null }] },
    ])
  })
})

describe('a mention', () => {
  const mailsTo = (to: string) => api.database.manager.findBy(MailEntity, { kind: 'mention', to })

  test('is mailed once for a comment, whatever its text becomes', async () => {
    const { user } = await newPerson(api, 'viewer', { name: 'Mar Puig' })
    const { id, thread, comment } = await commented(`@{${user.id}} is this so, @{${user.id}}?`)
    const params = { id, thread, comment }
    for (const [revision, text] of [
      [1, 'Nobody'],
      [2, `@{${user.id}} again`],
    ] as const)
      expect((await api.call(editComment, { as, params, body: { revision, text } })).status).toBe(200)
    const mails = await mailsTo(user.email)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.data).toMatchObject({
      author: 'The consultant',
      about: 'Option “django”',
      comment: '@Mar Puig is this so, @Mar Puig?',
      page: `/admin/models/${id}/options?at=options%2Fdjango&thread=${thread}`,
    })
    expect((await list(id)).threads[0]?.comments[0]?.mentions).toEqual([{ user: user.id, name: 'Mar Puig' }])
  })

  test('is not mailed to its author, nor to who can no longer sign in or has not come yet', async () => {
    const { user: author, cookie } = await newPerson(api, 'consultant')
    const { user: left } = await newPerson(api, 'consultant', {})
    await api.database.query('update users set disabled = true where id = $1', [left.id])
    const { user: invited } = await newPerson(api, 'consultant')
    await api.database.query('update users set password_hash = null where id = $1', [invited.id])
    await commented([author, left, invited].map(({ id }) => `@{${id}}`).join(' '), { cookie })
    for (const { email } of [author, left, invited]) expect(await mailsTo(email)).toEqual([])
  })

  test('of nobody that there is is refused, and so are too many; nothing is kept', async () => {
    const { id } = await newDraft(api)
    expect(await begin(id, `@{${uuid()}} hello`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/text' }] },
    })
    const crowd = Array.from({ length: MOST_MENTIONS + 1 }, () => `@{${uuid()}}`).join(' ')
    expect((await begin(id, crowd)).status).toBe(422)
    expect((await list(id)).threads).toEqual([])
  })
})

describe('a thread follows its element', () => {
  test('when its key is changed, with its name or alone, and back', async () => {
    const { id, save } = await aDraft(api)

    const places = ['options/django', 'ratings/django/speed']
    for (const place of places) await begin(id, 'Hm', { place })
    const rename = (from: string, to: string) => (now: Parameters<Parameters<typeof save>[1]>[0]) => {
      const renamed = JSON.parse(JSON.stringify(now).replaceAll(`"${from}"`, `"${to}"`)) as typeof now
      Object.assign(now, renamed)
      for (const option of now.options) if (option.key === to) option.name = { en: `Called ${to}` }
    }
    expect((await save(1, rename('django', 'djangonaut'))).status).toBe(200)
    const now = async () => (await list(id)).threads.map(({ place }) => place).sort()
    expect(await now()).toEqual(['options/djangonaut', 'ratings/djangonaut/speed'])
    expect((await save(2, () => undefined)).status).toBe(200)
    expect(await now()).toEqual(places)
  })

  test('is kept when it is removed', async () => {
    const { id, save } = await aDraft(api)
    await begin(id, 'Hm', { place: 'scenarios/gone' })
    await save(1, (now) => {
      now.scenarios = []
    })
    expect((await list(id)).threads).toHaveLength(1)
  })
})

test('a comment that is sent again with its key is one', async () => {
  const { id } = await newDraft(api)
  const key = uuid()
  const replies = [await begin(id, 'Hm', { key }), await begin(id, 'Hm', { key })]
  expect(replies.map(({ status }) => status)).toEqual([201, 201])
  expect((await list(id)).threads).toHaveLength(1)
})

test('a thread, and a model, hold so many comments and say so', async () => {
  const { id, thread } = await commented()
  const fill = (many: number) =>
    api.database.query(
      `insert into comments (id, thread_id, text, written_at, revision)
       select gen_random_uuid(), $1, 'x', now(), 1 from generate_series(1, $2)`,
      [thread, many],
    )
  await fill(MOST_OF_THREAD - 1)
  expect(await reply(id, thread, 'More')).toMatchObject({ status: 409, body: { code: 'too-many' } })
  expect((await begin(id, 'Another')).status).toBe(201)
  await fill(MOST_COMMENTS - MOST_OF_THREAD - 1)
  expect(await begin(id, 'One too many')).toMatchObject({ status: 409, body: { code: 'too-many' } })
})

test.each([
  ['without a text', { place: 'options/django', text: ' \n ' }, '/text'],
  ['that is too long', { place: 'options/django', text: 'x'.repeat(2_001) }, '/text'],
  ['on no element', { place: '../../users', text: 'x' }, '/place'],
])('a comment %s is refused', async (_, body, pointer) => {
  const { id } = await newDraft(api)
  const refused = await api.call(beginThread, { as, params: { id }, body, key: uuid() })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
})

test('what is of another model, or of none, is not found', async () => {
  const { thread, comment } = await commented()
  const { id } = await newDraft(api)
  expect((await settle(id, thread, true)).status).toBe(404)
  expect((await reply(id, thread, 'x')).status).toBe(404)
  expect((await api.call(deleteComment, { as, params: { id, thread, comment } })).status).toBe(404)
  expect((await begin(uuid(), 'x')).status).toBe(404)
  expect((await api.call(listComments, { as, params: { id: uuid() } })).status).toBe(404)
  expect(await api.count(CommentEntity, { id: comment })).toBe(1)
})

describe('where somebody is mentioned', () => {
  const mentionsOf = async (by: As, state: 'open' | 'resolved' = 'open') =>
    (await api.call(listMentions, { as: by, query: { state } })).body

  test('is listed over all models with the last comment of each thread, and waits until they write in it', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const me = { cookie }
    const [first, second] = [await commented(`@{${user.id}} here?`), await commented(`And here, @{${user.id}}?`)]
    await commented('Nobody is asked')
    await reply(first.id, first.thread, 'Or there', 'admin')
    const { threads, ...counts } = await mentionsOf(me)
    expect(counts).toEqual({ open: 2, resolved: 0, waiting: 2 })
    expect(threads.map(({ model, last, waits }) => [model.id, last.text, waits])).toEqual([
      [first.id, 'Or there', true],
      [second.id, `And here, @{${user.id}}?`, true],
    ])
    expect(threads[1]).toMatchObject({
      id: second.thread,
      about: 'Option “django”',
      page: `/models/${second.id}/options?at=options%2Fdjango&thread=${second.thread}`,
    })
    await settle(second.id, second.thread, true)
    expect(await mentionsOf(me, 'resolved')).toMatchObject({
      ...{ open: 1, resolved: 1, waiting: 1 },
      threads: [{ id: second.thread, waits: false }],
    })
  })

  test('waits no more once they have answered, and again once they are mentioned again', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const me = { cookie }
    const { id, thread } = await commented(`@{${user.id}}?`)
    const waits = async () => (await mentionsOf(me)).threads.map((each) => each.waits)
    await reply(id, thread, 'Here', me)
    expect(await waits()).toEqual([false])
    await reply(id, thread, `And now, @{${user.id}}?`)
    expect(await waits()).toEqual([true])
  })

  test('comes before what they have answered since, though that was written in later', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const me = { cookie }
    const [waiting, answered] = [await commented(`@{${user.id}}?`), await commented(`@{${user.id}}?`)]
    await reply(answered.id, answered.thread, 'Here', me)
    expect(await mentionsOf(me)).toMatchObject({
      ...{ open: 2, waiting: 1 },
      threads: [
        { id: waiting.thread, waits: true },
        { id: answered.thread, waits: false, last: { text: 'Here' } },
      ],
    })
  })

  test('is not where they mention themselves', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const { id, thread } = await commented(`A note for @{${user.id}}`, { cookie })
    expect(await mentionsOf({ cookie })).toEqual({ threads: [], open: 0, resolved: 0, waiting: 0 })
    await reply(id, thread, `A note for @{${user.id}}`)
    expect(await mentionsOf({ cookie })).toMatchObject({ open: 1, waiting: 1 })
  })

  test('waits for no viewer, who may not answer', async () => {
    const { user, cookie } = await newPerson(api, 'viewer')
    await commented(`@{${user.id}}?`)
    expect(await mentionsOf({ cookie })).toMatchObject({ threads: [{ waits: false }], open: 1, waiting: 0 })
  })

  test('goes when the mention is taken out of the comment, and nobody is mailed who does not want it', async () => {
    const { user, cookie } = await newPerson(api, 'viewer')
    const me = { cookie }
    const { body } = await api.call(updateMailChoices, { as: me, body: { mentions: false } })
    expect(body.mentions).toBe(false)
    const { id, thread, comment } = await commented(`@{${user.id}}?`)
    expect(await api.count(MailEntity, { to: user.email, kind: 'mention' })).toBe(0)
    expect((await mentionsOf(me)).open).toBe(1)
    await api.call(editComment, { as, params: { id, thread, comment }, body: { revision: 1, text: 'Nobody' } })
    expect((await mentionsOf(me)).open).toBe(0)
  })
})
