import { beforeAll, expect, test } from '@jest/globals'
import {
  createPreviewLink,
  createWebhook,
  getAffected,
  getReportLayout,
  getSettings,
  recordVisit,
  saveDraft,
  takeAssessment,
  updateReportLayout,
  updateSettings,
  updateWebhook,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, newPublished, smallModel, someSite, text } from '../../test/starter.ts'

const api = testApi()
const as = 'consultant'
beforeAll(() => someSite(api))

test('of a model that nobody knows, nobody is affected', async () => {
  const { model } = await newPublished(api)
  const { body } = await api.call(getAffected, { as, params: { id: model.id } })
  expect(body).toEqual({ answering: 0, webhooks: [], previews: [], sites: [], blocks: [] })
  expect((await api.call(getAffected, { as, params: { id: uuid() } })).status).toBe(404)
})

test('those who answer now are counted, until they finish or are gone for long', async () => {
  const { model, slug } = await newPublished(api)
  const visits = Array.from({ length: 4 }, () => uuid())
  const step = (i: number, step: string) =>
    done(api.call(recordVisit, { body: { visit: visits[i] as string, model: slug, version: 1, step } }))
  for (const i of [0, 1, 2, 3]) await step(i, 'view')
  for (const i of [0, 1, 2]) await step(i, 'start')
  await step(0, 'team')
  await step(1, 'finish')
  await api.database.query(`update visits set at = at - interval '31 minutes' where visit = $1`, [visits[2]])
  expect((await api.call(getAffected, { as, params: { id: model.id } })).body.answering).toBe(1)
})

test('webhooks that are told, preview links that work and sites that clients came from are named, without secrets', async () => {
  const { model, slug } = await newPublished(api)
  const hook = (path: string, events: ('model.published' | 'lead.created')[], description?: string) =>
    done(
      api.call(createWebhook, {
        as: 'admin',
        body: { url: `https://crm.example.org/${path}`, events, ...(description && { description }) },
      }),
    )
  await hook('s3cret', ['model.published'], 'The CRM')
  await hook('other', ['lead.created'])
  const off = await hook('off', ['model.published'])
  const sent = { revision: off.revision, active: false }
  await done(api.call(updateWebhook, { as: 'admin', params: { id: off.id }, body: sent }))
  await done(api.call(createPreviewLink, { as, params: { id: model.id }, body: { days: 7 } }))
  const { revision } = await done(api.call(getSettings, { as: 'admin' }))
  const embedSites = ['https://news.example.org']
  await done(api.call(updateSettings, { as: 'admin', body: { revision, embedSites } }))
  for (const referrer of ['https://News.example.org/a', 'https://news.example.org/b', 'https://blog.example/x'])
    await done(
      api.call(takeAssessment, {
        body: { model: slug, version: 1, answers: { team: 'python' }, source: { referrer } },
      }),
    )
  const { body, text: sentText } = await api.call(getAffected, { as, params: { id: model.id } })
  expect(body).toMatchObject({
    webhooks: [{ host: 'crm.example.org', description: 'The CRM', isFailing: false }],
    previews: [{ revision: 1 }],
    sites: [
      { host: 'news.example.org', assessments: 2, mayEmbed: true },
      { host: 'blog.example', assessments: 1, mayEmbed: false },
    ],
  })
  expect(sentText).not.toMatch(/s3cret|\/preview\//)
})

test('blocks of reports that ask about the model are named, with why the draft cannot decide them', async () => {
  const { model, slug } = await newPublished(api)
  const params = { kind: 'client' } as const
  const { revision } = await done(api.call(getReportLayout, { as: 'admin', params }))
  const when = { '==': [{ var: 'team' }, 'python'] }
  const own = { id: 'own', kind: 'text', title: text('For Python'), text: text('Yes.') } as const
  const blocks = [
    { id: 'verdict', kind: 'verdict' } as const,
    { ...own, condition: { model: slug, when } },
    { ...own, id: 'other', condition: { model: (await newPublished(api)).slug, when } },
  ]
  await done(api.call(updateReportLayout, { as: 'admin', params, body: { revision, blocks } }))
  const named = async () => (await api.call(getAffected, { as, params: { id: model.id } })).body.blocks
  const block = { report: 'client', place: 2, title: text('For Python') }
  expect(await named()).toEqual([{ ...block, problem: null }])
  const draft = smallModel({ slug })
  const without = { ...draft, questions: draft.questions.filter(({ key }) => key !== 'team'), rules: [], scenarios: [] }
  await done(api.call(saveDraft, { as, params: { id: model.id }, body: without, revision: 1 }))
  expect(await named()).toEqual([{ ...block, problem: expect.stringContaining('team') }])
})
