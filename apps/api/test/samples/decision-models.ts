import { saveDraft, saveJudgement } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import type { TestApi } from '../api.ts'
import { newApproval } from '../approvals.ts'
import { newComment, threadIn } from '../comments.ts'
import { acceptance, newAcceptedFinding } from '../findings.ts'
import { newPerson } from '../people.ts'
import { grownModel, shippedHash } from '../shipped.ts'
import { anyPublished, newDraft, newPublished, smallModel, unique } from '../starter.ts'
import { based, list, type Samples } from './sample.ts'

export const decisionModels: Samples = {
  listPublishedModels: async () => ({}),
  getPublishedModel: async (api) => ({ params: { slug: (await anyPublished(api)).slug } }),
  getPublishedVersion: async (api) => ({ params: { slug: (await anyPublished(api)).slug, number: 1 } }),
  getRevision: async (api) => ({ params: { id: (await newDraft(api)).id, number: 1 } }),
  withdrawVersion: async (api) => ({
    params: { id: await versionOf(api, (await newPublished(api)).model.id) },
    body: { reason: 'Its prices are of last year.' },
  }),
  listModels: async () => list('createdAt', { q: 'stack' }),
  getModel: async (api) => ({ params: { id: (await anyPublished(api)).model.id } }),
  createModel: async (api) => ({
    body: { slug: unique('made'), title: 'Made', from: { model: (await anyPublished(api)).model.id } },
  }),
  getDraft: async (api) => ({ params: { id: (await anyPublished(api)).model.id } }),
  saveDraft: async (api) => {
    const { id, slug } = await newDraft(api)
    return { params: { id }, body: smallModel({ slug, disclosure: { en: 'We sell Django' } }), headers: based(1) }
  },
  listRetiredKeys: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  listRevisions: async (api) => ({ params: { id: (await newDraft(api)).id }, ...list('number') }),
  restoreDraft: async (api) => {
    const { id, slug } = await newDraft(api)
    const body = smallModel({ slug, rules: [] })
    await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision: 1 })
    return { params: { id }, body: { revision: 1 }, headers: based(2) }
  },
  getApproval: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  askForApproval: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { note: 'The weights are new' },
    headers: based(1),
  }),
  decideApproval: async (api) => ({
    params: (await newApproval(api)).params,
    body: { approve: true, reason: 'As agreed' },
  }),
  takeBackApproval: newApproval,
  notePresence: async (api) => ({ params: { id: (await newDraft(api)).id }, body: { tab: 'ratings' } }),
  checkModel: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  listMentions: async () => ({}),
  listTranslationSources: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  noteTranslationSources: async (api) => ({
    params: { id: (await newDraft(api, { locales: ['en', 'es'] })).id },
    body: { sources: [{ path: 'title', language: 'es', source: 'Which stack?', said: '¿Qué pila?' }] },
  }),
  listComments: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  beginThread: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { place: 'options/django', text: 'Is this still so?' },
    headers: { 'idempotency-key': uuid() },
  }),
  replyToThread: async (api) => ({
    params: threadIn(await newComment(api)),
    body: { text: 'It is.' },
    headers: { 'idempotency-key': uuid() },
  }),
  settleThread: async (api) => ({ params: threadIn(await newComment(api)), body: { resolved: true } }),
  editComment: async (api) => {
    const caller = await newPerson(api, 'admin')
    return { params: await newComment(api, caller), body: { revision: 1, text: 'Said otherwise' }, caller }
  },
  deleteComment: async (api) => ({ params: await newComment(api) }),
  listJudgements: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  saveJudgement: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { way: 'swing', said: { speed: 100, price: 40 } },
  }),
  forgetJudgements: async (api) => {
    const caller = await newPerson(api, 'admin')
    const params = { id: (await newDraft(api)).id }
    const body = { way: 'swing', said: { speed: 100 } } as const
    await api.call(saveJudgement, { as: { cookie: caller.cookie }, params, body })
    return { params, caller }
  },
  listAcceptedFindings: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  acceptFinding: async (api) => ({ params: { id: (await newDraft(api)).id }, body: acceptance }),
  retractAcceptedFinding: async (api) => ({ params: await newAcceptedFinding(api) }),
  listStarterModels: async () => ({}),
  getShippedModel: async (api) => ({ params: { id: (await grownModel(api)).id } }),
  settleShippedModel: async (api) => ({
    params: { id: (await grownModel(api)).id },
    body: { hash: shippedHash, taken: true },
  }),
  publishModel: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { notes: 'The first', acceptFailing: 'It is only a test' },
    headers: based(1),
  }),
  listVersions: async (api) => list('number', { model: (await anyPublished(api)).model.id }),
  getVersion: async (api) => ({ params: { id: await anyVersion(api) } }),
  diffVersions: async (api) => ({
    params: { id: await anyVersion(api) },
    query: { against: await anyVersion(api) },
  }),
}

const anyVersion = async (api: TestApi) => versionOf(api, (await anyPublished(api)).model.id)

async function versionOf(api: TestApi, model: string): Promise<string> {
  const [row] = await api.database.query('select id from model_versions where model_id = $1', [model])
  return row.id
}
