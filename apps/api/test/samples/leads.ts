import { addLead, addLeadTask, addLeadView, bulkLeads } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { LeadViewEntity } from '../../src/leads/lead-view.entity.ts'
import type { TestApi } from '../api.ts'
import { exportedJob } from '../jobs.ts'
import { leadOf, newLead, newResult } from '../starter.ts'
import { list, type Samples } from './sample.ts'

export const leads: Samples = {
  takeLead: async (api) => ({
    body: leadOf((await newResult(api)).token, { website: '' }),
    headers: { 'idempotency-key': uuid() },
  }),
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
  listLeadNotes: async (api) => list('createdAt', { lead: (await newLead(api)).id }),
  addLeadNote: async (api) => ({ body: { lead: (await newLead(api)).id, text: 'Called back' } }),
}

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
