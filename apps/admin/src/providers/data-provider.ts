import type { AnySending } from '@verdict/client'
import {
  addLeadNote,
  createCaseStudy,
  createModel,
  deleteCaseStudy,
  type Endpoint,
  getAssessment,
  getCaseStudy,
  getLead,
  getMail,
  getMailTemplate,
  getModel,
  getSettings,
  getUser,
  getVersion,
  getWebhook,
  listAssessments,
  listAuditEvents,
  listCaseStudies,
  listLeadNotes,
  listLeadTasks,
  listLeads,
  listMails,
  listMailTemplates,
  listModels,
  listUsers,
  listVersions,
  listPrivacyRequests,
  listWebhooks,
  updateCaseStudy,
  updateLead,
  updateSettings,
  updateUser,
} from '@verdict/contracts'
import type { DataProvider, RaRecord } from 'react-admin'
import { call } from '../api/call.ts'

type Verb = 'list' | 'one' | 'create' | 'update' | 'remove'

/** The endpoints of each resource. */
const RESOURCES: { [resource: string]: { readonly [verb in Verb]?: Endpoint } } = {
  models: { list: listModels, one: getModel, create: createModel },
  versions: { list: listVersions, one: getVersion },
  'case-studies': {
    list: listCaseStudies,
    one: getCaseStudy,
    create: createCaseStudy,
    update: updateCaseStudy,
    remove: deleteCaseStudy,
  },
  assessments: { list: listAssessments, one: getAssessment },
  leads: { list: listLeads, one: getLead, update: updateLead },
  'lead-notes': { list: listLeadNotes, create: addLeadNote },
  'lead-tasks': { list: listLeadTasks },
  users: { list: listUsers, one: getUser, update: updateUser },
  settings: { one: getSettings, update: updateSettings },
  webhooks: { list: listWebhooks, one: getWebhook },
  mails: { list: listMails, one: getMail },
  'mail-templates': { list: listMailTemplates, one: getMailTemplate },
  'privacy-requests': { list: listPrivacyRequests },
  'audit-events': { list: listAuditEvents },
}

/** Records have no type here, so what is sent is checked by the API only. */
function request(resource: string, verb: Verb, sending: AnySending) {
  const endpoint = RESOURCES[resource]?.[verb]
  if (!endpoint) throw new Error(`The API has no "${verb}" for "${resource}"`)
  return call(endpoint, sending as never)
}

interface Revised {
  revision?: number
}

/** The data provider of react-admin for the API. */
export const dataProvider: DataProvider = {
  async getList(resource, { pagination = { page: 1, perPage: 25 }, sort = { field: '', order: 'DESC' }, filter }) {
    const first = (pagination.page - 1) * pagination.perPage
    const query = {
      filter: (filter ?? {}) as object,
      range: [first, first + pagination.perPage - 1],
      // react-admin sorts by id unless told otherwise; the API's own default order is better.
      ...(sort.field && sort.field !== 'id' && { sort: [sort.field, sort.order] }),
    }
    const { body, headers } = await request(resource, 'list', { query })
    const total = Number(headers.get('content-range')?.split('/')[1] ?? (body as unknown[]).length)
    return { data: body as never, total }
  },

  async getOne(resource, { id }) {
    return { data: (await request(resource, 'one', { params: { id } })).body as never }
  },

  async getMany(resource, { ids }) {
    const query = { filter: { id: ids }, range: [0, ids.length - 1] }
    return { data: (await request(resource, 'list', { query })).body as never }
  },

  async getManyReference(resource, { target, id, pagination, sort, filter }) {
    return this.getList(resource, { pagination, sort, filter: { ...filter, [target]: id } }) as never
  },

  async create(resource, { data }) {
    return { data: (await request(resource, 'create', { body: data })).body as never }
  },

  /** Sends the fields that changed, with the revision that they are based on. */
  async update(resource, { id, data, previousData }) {
    const changes = Object.fromEntries(
      Object.entries(data as object).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify((previousData as RaRecord | undefined)?.[name]),
      ),
    )
    const revision = (previousData as Revised | undefined)?.revision ?? (data as Revised).revision
    const body = { ...changes, revision }
    return { data: (await request(resource, 'update', { params: { id }, body })).body as never }
  },

  async updateMany(resource, { ids, data }) {
    const current = await this.getMany(resource, { ids })
    await Promise.all(
      (current.data as (RaRecord & Revised)[]).map(({ id, revision }) =>
        request(resource, 'update', { params: { id }, body: { ...data, revision } }),
      ),
    )
    return { data: ids }
  },

  async delete(resource, { id }) {
    return { data: (await request(resource, 'remove', { params: { id } })).body as never }
  },

  async deleteMany(resource, { ids }) {
    await Promise.all(ids.map((id) => request(resource, 'remove', { params: { id } })))
    return { data: ids }
  },
}
