import {
  addLead,
  addLeadTask,
  addLeadView,
  bulkLeads,
  getMailTemplate,
  getReportLayout,
  saveDraft,
  saveJudgement,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { PASSWORD, type TestApi } from './api.ts'
import { LeadViewEntity } from '../src/leads/lead-view.entity.ts'
import {
  begunTotp,
  codeOf,
  newInvited,
  newPerson,
  newPersonWithTotp,
  newResetToken,
  newToken,
  type Person,
  sessionOf,
} from './people.ts'
import { newApproval } from './approvals.ts'
import { acceptance, newAcceptedFinding } from './findings.ts'
import { newComment, threadIn } from './comments.ts'
import { grownModel, shippedHash } from './shipped.ts'
import { newPreviewLink } from './previews.ts'
import { exportedJob, newJob } from './jobs.ts'
import { newMail } from './mails.ts'
import { png } from './pictures.ts'
import { confirmedPrivacyRequest, newDeskExport, newPrivacyRequest } from './privacy.ts'
import { newDelivery, newWebhook, NOWHERE } from './webhooks.ts'
import { UserEntity } from '../src/identity/user.entity.ts'
import {
  answers,
  anyPublished,
  caseStudyOf,
  leadOf,
  newCaseStudy,
  newDraft,
  newLead,
  newPublished,
  newResult,
  smallModel,
  someSite,
  unique,
} from './starter.ts'

/** A request that is right in everything. */
export interface Sample {
  params?: { [name: string]: string | number }
  query?: { [name: string]: string }
  body?: unknown
  headers?: { [name: string]: string }
  /** The caller, for calls about their own account; an empty cookie for a caller who is not signed in. */
  caller?: Person
}

const list = (sort: string, filter: object = {}): Sample => ({
  query: { filter: JSON.stringify(filter), range: '[0,9]', sort: JSON.stringify([sort, 'DESC']) },
})
const based = (revision: number) => ({ 'if-match': `"${revision}"` })

const INVITATION = { subject: 'Your account at {firm}', text: 'Hello {name},\n\n{link}\n\nUntil {until}.' }

/** For every call of the API a request that succeeds when an admin sends it, once. What it needs is made for it. */
export const samples: { [operation: string]: (api: TestApi) => Promise<Sample> } = {
  getSite: async (api) => {
    await someSite(api)
    return {}
  },
  listPublishedModels: async () => ({}),
  getPublishedModel: async (api) => ({ params: { slug: (await anyPublished(api)).slug } }),
  getPublishedVersion: async (api) => ({ params: { slug: (await anyPublished(api)).slug, number: 1 } }),
  takeAssessment: async (api) => ({
    body: {
      model: (await anyPublished(api)).slug,
      version: 1,
      answers,
      priorities: { speed: 2 },
      locale: 'en',
      startedAt: '2026-11-24T09:00:00Z',
      source: { utmSource: 'letter', referrer: 'https://example.org/' },
    },
    headers: { 'idempotency-key': uuid() },
  }),
  getResult: async (api) => ({ params: { token: (await newResult(api)).token } }),
  listAssessments: async (api) => {
    await newResult(api)
    return list('createdAt', { strength: 'clear', lead: false, answers: { team: 'python', months: { from: 1 } } })
  },
  getAssessment: async (api) => ({ params: { id: (await newResult(api)).id } }),
  countAssessments: async () => ({ query: { filter: '{}', question: 'team' } }),
  exportAssessments: async () => ({ query: { format: 'csv', filter: '{}', sort: '["createdAt","DESC"]' } }),
  getRevision: async (api) => ({ params: { id: (await newDraft(api)).id, number: 1 } }),
  withdrawVersion: async (api) => ({
    params: { id: await versionOf(api, (await newPublished(api)).model.id) },
    body: { reason: 'Its prices are of last year.' },
  }),
  verifyResult: async (api) => ({ params: { token: (await newResult(api)).token } }),
  getLeadReport: async (api) => ({ params: { id: (await newLead(api)).id }, query: { lang: 'en' } }),
  getResultReport: async (api) => ({ params: { token: (await newResult(api)).token }, query: { paper: 'letter' } }),
  takeLead: async (api) => ({
    body: leadOf((await newResult(api)).token, { website: '' }),
    headers: { 'idempotency-key': uuid() },
  }),
  recordVisit: async (api) => ({
    body: { visit: uuid(), model: (await anyPublished(api)).slug, version: 1, step: 'view' },
    headers: { 'idempotency-key': uuid() },
  }),
  listPublicCaseStudies: async () => ({}),
  getPublicCaseStudy: async (api) => ({ params: { slug: (await newCaseStudy(api, { published: true })).key } }),

  login: async (api) => {
    const user = await api.user('admin')
    return { body: { email: user.email, password: PASSWORD }, caller: { user, cookie: '' } }
  },
  logout: async (api) => ({ caller: await newPerson(api) }),
  getMe: async () => ({}),
  updateMe: async (api) => ({
    body: { name: 'Grace', email: `${unique('grace')}@example.com`, password: PASSWORD },
    caller: await newPerson(api),
  }),
  changePassword: async (api) => ({
    body: { current: PASSWORD, password: 'another staple of tame zebras' },
    caller: await newPerson(api),
  }),
  readAccountLink: async (api) => ({ body: { token: (await newInvited(api)).token } }),
  acceptInvitation: async (api) => {
    const { token, id } = await newInvited(api)
    return { body: { token, password: 'another staple of tame zebras' }, caller: await nobodyYet(api, id) }
  },
  forgotPassword: async (api) => ({ body: { email: (await api.user('viewer')).email } }),
  resetPassword: async (api) => {
    const user = await api.user('admin')
    const token = await newResetToken(api, user.id)
    return { body: { token, password: 'another staple of tame zebras' }, caller: { user, cookie: '' } }
  },

  listSessions: async () => ({}),
  endOtherSessions: async (api) => ({ caller: await newPerson(api) }),
  endSession: async (api) => {
    const caller = await newPerson(api)
    return { params: { id: await sessionOf(api, await api.signIn(caller.user.email)) }, caller }
  },

  getTotp: async () => ({}),
  setUpTotp: async (api) => ({ body: { password: PASSWORD }, caller: await newPerson(api) }),
  confirmTotp: async (api) => {
    const caller = await newPerson(api)
    return { body: { code: codeOf(await begunTotp(api, caller)) }, caller }
  },
  renewRecoveryCodes: async (api) => ({ body: { password: PASSWORD }, caller: await newPersonWithTotp(api) }),
  removeTotp: async (api) => ({ body: { password: PASSWORD }, caller: await newPersonWithTotp(api) }),

  listApiTokens: async () => ({}),
  createApiToken: async () => ({ body: { name: 'Export', role: 'viewer', expiresAt: '2036-01-01T00:00:00Z' } }),
  deleteApiToken: async (api) => {
    const caller = await newPerson(api)
    return { params: { id: (await newToken(api, caller, 'viewer')).id }, caller }
  },

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
  decideApproval: async (api) => ({ params: await newApproval(api), body: { approve: true, reason: 'As agreed' } }),
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
  getAffected: async (api) => {
    await someSite(api)
    return { params: { id: (await anyPublished(api)).model.id } }
  },
  listPreviewLinks: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  createPreviewLink: async (api) => ({ params: { id: (await newDraft(api)).id }, body: { days: 7 } }),
  revokePreviewLink: async (api) => ({ params: { id: (await newPreviewLink(api)).id } }),
  startImpact: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { filter: { from: '2026-01-01', to: '2036-01-01', source: 'letter', strength: 'clear', leadsOnly: true } },
  }),
  getImpact: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  listImpactAssessments: async (api) => ({
    params: { id: (await anyPublished(api)).model.id },
    query: {
      filter: '{"was":"django","is":null,"flipped":true,"month":"2026-11","leadsOnly":true,"drawn":2,"becomes":"same"}',
    },
  }),
  listPastAssessments: async (api) => ({ params: { id: (await anyPublished(api)).model.id } }),
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

  listCaseStudies: async () => list('updatedAt', { q: 'shop', published: false }),
  getCaseStudy: async (api) => ({ params: { id: (await newCaseStudy(api)).id } }),
  createCaseStudy: async () => ({
    body: caseStudyOf(unique('shop'), { url: 'https://example.org/', published: true }),
  }),
  updateCaseStudy: async (api) => ({
    params: { id: (await newCaseStudy(api)).id },
    body: { revision: 1, title: { en: 'A better shop' }, url: 'https://example.org/better', published: true },
  }),
  deleteCaseStudy: async (api) => ({ params: { id: (await newCaseStudy(api)).id } }),

  listLeads: async () =>
    list('createdAt', { status: ['new', 'spam'], createdFrom: '2026-01-01', createdTo: '2036-01-01' }),
  listLeadViews: async () => list('name', {}),
  addLeadView: async () => ({ body: { name: 'Due', filter: { due: true }, shared: true } }),
  updateLeadView: async (api) => ({
    params: { id: await newView(api) },
    body: { revision: 1, name: 'Not due', filter: { due: false }, shared: true },
  }),
  deleteLeadView: async (api) => ({ params: { id: await newView(api) } }),
  listLeadTasks: async () => list('dueOn', { assignee: 'me', done: false, due: true }),
  addLeadTask: async (api) => ({
    body: { lead: (await newLead(api)).id, text: 'Call', dueOn: '2026-12-01', dueTime: '09:30', assignee: null },
  }),
  updateLeadTask: async (api) => ({
    params: { id: await newTask(api) },
    body: { revision: 1, text: 'Call', dueOn: '2026-12-01', dueTime: null, assignee: null, done: true },
  }),
  deleteLeadTask: async (api) => ({ params: { id: await newTask(api) } }),
  getLeadTimeline: async (api) => ({ params: { id: (await newLead(api)).id } }),
  bulkLeads: async (api) => ({
    body: { ids: [(await newLead(api)).id], change: { status: 'contacted', tags: ['spring'] } },
  }),
  addLead: async () => ({
    body: {
      name: 'Ada',
      email: 'ada@example.org',
      company: 'Engines',
      phone: '600',
      message: 'Hello',
      status: 'contacted',
      owner: null,
      nextStep: 'Call',
      nextStepOn: '2026-12-01',
      nextStepTime: '09:30',
      tags: ['fair'],
      consent: 'At the fair',
      marketing: false,
    },
  }),
  importLeads: async () => ({
    body: { csv: 'Name,E-mail\nAda,ada@example.org\n', consent: 'At the fair', dryRun: false },
  }),
  getLeadPerson: async (api) => ({ params: { id: (await newLead(api)).id } }),
  mergeLeads: async (api) => {
    const [kept, other] = [(await newLead(api)).id, (await newLead(api)).id]
    const fields = ['name', 'email', 'company', 'phone', 'message', 'status', 'owner', 'nextStep']
    const take = Object.fromEntries(fields.map((field) => [field, other]))
    return { params: { id: kept }, body: { revision: 1, others: [{ id: other, revision: 1 }], take } }
  },
  undoChange: async (api) => ({ params: { id: await doneToMany(api) } }),
  countLeads: async () => ({ query: { filters: '[{},{"owner":"me","due":true}]' } }),
  listLeadTags: async () => ({}),
  getLead: async (api) => ({ params: { id: (await newLead(api)).id } }),
  attachResult: async (api) => ({
    params: { id: await newLeadByHand(api) },
    body: { revision: 1, token: (await newResult(api)).token },
  }),
  updateLead: async (api) => ({
    params: { id: (await newLead(api)).id },
    body: {
      revision: 1,
      name: 'Ada',
      email: 'ada@example.com',
      status: 'contacted',
      nextStep: 'Call',
      nextStepOn: '2026-12-01',
      nextStepTime: '09:30',
      tags: ['shop'],
    },
  }),
  exportLeads: async () => ({
    query: {
      format: 'csv',
      filter: '{"status":"new"}',
      columns: 'name,answers',
      choices: 'keys',
      separator: ';',
      bom: 'false',
    },
  }),
  startLeadsExport: async () => ({
    body: {
      format: 'xlsx',
      filter: { createdFrom: '2026-01-01' },
      columns: ['name', 'scores'],
      choices: 'words',
      separator: ',',
      bom: true,
    },
  }),
  getLeadsExport: async (api) => ({ params: { id: await exportedJob(api) } }),
  listJobs: async () => list('createdAt', { kind: 'leads-export' }),
  getJob: async (api) => ({ params: { id: await newJob(api) } }),
  cancelJob: async (api) => ({ params: { id: await newJob(api) } }),
  listLeadNotes: async (api) => list('createdAt', { lead: (await newLead(api)).id }),
  addLeadNote: async (api) => ({ body: { lead: (await newLead(api)).id, text: 'Called back' } }),

  getSettings: async (api) => {
    await someSite(api)
    return {}
  },
  updateSettings: async (api) => {
    await someSite(api)
    return {
      body: {
        revision: 1,
        name: 'A consultancy',
        accent: '#7a0019',
        logo: 'https://example.org/logo.svg',
        disclosure: { en: 'We sell Django' },
        consentText: { en: 'You may write to me' },
        languages: ['en'],
        embedSites: ['https://example.org'],
        timeZone: 'Europe/Madrid',
        contactPerson: 'Núria Puig',
        photo: png(),
        printLogo: png(),
        callDescription: { en: 'Thirty minutes' },
        responseTime: { en: 'Within a day' },
        bookingUrl: 'https://example.org/book',
        privacyUrl: 'https://example.org/privacy',
        imprintUrl: 'https://example.org/imprint',
      },
    }
  },

  listMails: async () => list('createdAt', { state: 'kept' }),
  getMail: async (api) => ({ params: { id: await newMail(api) } }),
  resendMail: async (api) => ({ params: { id: await newMail(api) } }),
  getMailChoices: async () => ({}),
  updateMailChoices: async () => ({ body: { leads: 'none', digest: true } }),
  listMailTemplates: async () => list('kind', { kind: 'invitation', locale: 'en', isDefault: true }),
  getMailTemplate: async () => ({ params: { id: 'invitation.en' } }),
  updateMailTemplate: async (api) => {
    const params = { id: 'invitation.ca' }
    const { revision } = (await api.call(getMailTemplate, { as: 'admin', params })).body
    return { params, body: { ...INVITATION, subject: `${INVITATION.subject} (${unique('text')})`, revision } }
  },
  listMailTemplateVersions: async () => ({ params: { id: 'invitation.en' } }),
  previewMailTemplate: async (api) => {
    await someSite(api)
    return { params: { id: 'invitation.en' }, body: INVITATION }
  },
  testMailTemplate: async (api) => {
    await someSite(api)
    return { params: { id: 'invitation.en' }, body: INVITATION }
  },
  getReportLayout: async (api) => {
    await someSite(api)
    return { params: { kind: 'client' } }
  },
  updateReportLayout: async (api) => {
    await someSite(api)
    const params = { kind: 'client' as const }
    const { revision } = (await api.call(getReportLayout, { as: 'admin', params })).body
    const text = { id: 'own', kind: 'text', title: { en: 'About {firm}' }, text: { en: unique('text') } }
    const { slug } = await anyPublished(api)
    const condition = { model: slug, when: { '==': [{ var: 'team' }, 'python'] } }
    return {
      params,
      body: {
        revision,
        blocks: [
          { id: 'verdict', kind: 'verdict' },
          { ...text, condition, languages: ['en'] },
        ],
      },
    }
  },
  listReportLayoutVersions: async () => ({ params: { kind: 'client' } }),
  previewReportLayout: async (api) => {
    const { id } = await newLead(api)
    return { params: { kind: 'consultant' }, body: { blocks: [{ id: 'lead', kind: 'lead' }], lead: id, lang: 'en' } }
  },
  countReportBlocks: async (api) => {
    await newResult(api)
    return { params: { kind: 'client' }, body: { blocks: [{ id: 'why', kind: 'why', languages: ['en'] }] } }
  },
  mailResult: async (api) => ({
    params: { token: (await newResult(api)).token },
    body: { email: `${unique('mail')}@example.org`, locale: 'en' },
  }),
  askForPrivacy: async () => ({ body: { email: `${unique('ada')}@example.org`, kind: 'export', locale: 'en' } }),
  getMailedPrivacyRequest: async (api) => ({ params: { token: await newPrivacyRequest(api, 'export') } }),
  confirmPrivacyRequest: async (api) => ({ params: { token: await newPrivacyRequest(api, 'export') } }),
  getPrivacyExport: async (api) => ({ params: { token: await confirmedPrivacyRequest(api, 'export') } }),
  getPrivacyExportReport: async (api) => ({ params: { token: await confirmedPrivacyRequest(api, 'export') } }),
  previewPrivacy: async () => ({ body: { email: 'ada@example.org' } }),
  answerPrivacyRequest: async () => ({ body: { email: `${unique('ada')}@example.org`, kind: 'export' } }),
  getDeskExport: async (api) => ({ params: { id: await newDeskExport(api) } }),
  getDeskExportReport: async (api) => {
    await someSite(api)
    return { params: { id: await newDeskExport(api) } }
  },
  listPrivacyRequests: async () => list('createdAt', { kind: 'export', state: 'waiting' }),
  listConsentTexts: async (api) => {
    await someSite(api)
    return {}
  },
  listRetentionRules: async () => ({}),
  previewRetention: async () => ({ params: { kind: 'leads' }, query: { days: '3650' } }),
  changeRetention: async () => ({ params: { kind: 'leads' }, body: { days: null } }),
  listRetentionRuns: async () => list('startedAt', { kind: 'leads' }),

  listWebhooks: async () => list('createdAt', { active: true }),
  getWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  createWebhook: async () => ({
    body: { url: NOWHERE, events: ['lead.updated', 'model.published'], description: 'To the CRM', format: 'slack' },
  }),
  updateWebhook: async (api) => ({
    params: { id: await newWebhook(api) },
    body: {
      revision: 1,
      url: NOWHERE,
      events: ['lead.updated'],
      description: 'Changes',
      format: 'teams',
      active: false,
    },
  }),
  deleteWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  testWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  rotateWebhookSecret: async (api) => ({ params: { id: await newWebhook(api) } }),
  resendToWebhook: async (api) => ({
    params: { id: await newWebhook(api) },
    body: { from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', failedOnly: true },
  }),
  listDeliveries: async () => list('dueAt', { state: 'failed', type: 'lead.created' }),
  getDelivery: async (api) => ({ params: { id: await newDelivery(api) } }),
  resendDelivery: async (api) => ({ params: { id: await newDelivery(api) } }),

  listUsers: async () => list('name', { q: 'admin', role: 'admin', disabled: false }),
  getUser: async (api) => ({ params: { id: (await api.user('viewer')).id } }),
  createUser: async () => ({
    body: { email: `${unique('grace')}@example.com`, name: 'Grace Hopper', role: 'consultant' },
  }),
  updateUser: async (api) => ({
    params: { id: (await api.user('viewer')).id },
    body: { revision: 1, name: 'Grace', role: 'consultant', disabled: true },
  }),
  inviteUser: async (api) => ({ params: { id: (await newInvited(api)).id } }),
  createResetLink: async (api) => ({ params: { id: (await api.user('viewer')).id } }),
  removeUserTotp: async (api) => ({ params: { id: (await newPersonWithTotp(api, 'viewer')).user.id } }),
  listUserSessions: async (api) => ({ params: { id: (await newPerson(api, 'viewer')).user.id } }),
  endUserSessions: async (api) => ({ params: { id: (await newPerson(api, 'viewer')).user.id } }),
  endUserSession: async (api) => {
    const { user, cookie } = await newPerson(api, 'viewer')
    return { params: { id: user.id, session: await sessionOf(api, cookie) } }
  },
  listAuditEvents: async () => list('at', { resource: 'models' }),
}

const nobodyYet = async (api: TestApi, id: string): Promise<Person> => ({
  user: await api.database.manager.findOneByOrFail(UserEntity, { id }),
  cookie: '',
})

async function newLeadByHand(api: TestApi): Promise<string> {
  const body = { name: 'Ada Byron', email: 'ada@example.org', consent: 'On the phone' }
  return (await api.call(addLead, { as: 'consultant', body })).body.id
}

/** A view whose owner has left, which everybody may change. */
async function newView(api: TestApi): Promise<string> {
  const body = { name: 'Spring', filter: { tag: 'spring' }, shared: true }
  const { id } = (await api.call(addLeadView, { as: 'admin', body })).body
  await api.database.manager.update(LeadViewEntity, { id }, { owner: null })
  return id
}

async function newTask(api: TestApi): Promise<string> {
  const body = { lead: (await newLead(api)).id, text: 'Call' }
  return (await api.call(addLeadTask, { as: 'consultant', body })).body.id
}

async function doneToMany(api: TestApi): Promise<string> {
  const body = { ids: [(await newLead(api)).id], delete: true as const }
  return (await api.call(bulkLeads, { as: 'consultant', body })).body.undo as string
}

const anyVersion = async (api: TestApi) => versionOf(api, (await anyPublished(api)).model.id)

async function versionOf(api: TestApi, model: string): Promise<string> {
  const [row] = await api.database.query('select id from model_versions where model_id = $1', [model])
  return row.id
}
