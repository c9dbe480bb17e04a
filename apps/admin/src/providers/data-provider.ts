import { deskPaths } from '@verdict/contracts'
import type { DataProvider, RaRecord } from 'react-admin'
import { call } from './http.ts'

/** Where the records of a resource are. */
const LISTS: { [resource: string]: string } = {
  models: deskPaths.adminModels,
  versions: deskPaths.adminVersions,
  'case-studies': deskPaths.adminCaseStudies,
  leads: deskPaths.adminLeads,
  'lead-notes': deskPaths.adminLeadNotes,
  users: deskPaths.adminUsers,
  settings: deskPaths.adminSettings,
  'audit-events': deskPaths.adminAuditEvents,
}

/** A resource that is a single record has no ids in its addresses. */
function at(resource: string, id?: unknown): string {
  const list = LISTS[resource]
  if (list === undefined) throw new Error(`The API has no resource "${resource}"`)
  return id === undefined || id === resource ? list : `${list}/${encodeURIComponent(String(id))}`
}

/** The records of the back office, in the dialect that its lists speak. */
export const dataProvider: DataProvider = {
  async getList(resource, { pagination = { page: 1, perPage: 25 }, sort = { field: '', order: 'DESC' }, filter }) {
    const first = (pagination.page - 1) * pagination.perPage
    const query = new URLSearchParams({
      filter: JSON.stringify(filter ?? {}),
      range: JSON.stringify([first, first + pagination.perPage - 1]),
      // react-admin sorts by id where nobody said otherwise: the API knows what is sensible there.
      ...(sort.field && sort.field !== 'id' && { sort: JSON.stringify([sort.field, sort.order]) }),
    })
    const { body, headers } = await call<RaRecord[]>('GET', `${at(resource)}?${query}`)
    const total = Number(headers.get('content-range')?.split('/')[1] ?? body.length)
    return { data: body as never, total }
  },

  async getOne(resource, { id }) {
    return { data: (await call('GET', at(resource, id))).body as never }
  },

  async getMany(resource, { ids }) {
    const query = new URLSearchParams({ filter: JSON.stringify({ id: ids }), range: `[0,${ids.length - 1}]` })
    return { data: (await call('GET', `${at(resource)}?${query}`)).body as never }
  },

  async getManyReference(resource, { target, id, pagination, sort, filter }) {
    return this.getList(resource, { pagination, sort, filter: { ...filter, [target]: id } }) as never
  },

  async create(resource, { data }) {
    return { data: (await call('POST', at(resource), data)).body as never }
  },

  /** Sends the fields that changed, with the revision that they are based on. */
  async update(resource, { id, data, previousData }) {
    const changes = Object.fromEntries(
      Object.entries(data as object).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify((previousData as RaRecord | undefined)?.[name]),
      ),
    )
    const revision = (previousData as RaRecord | undefined)?.revision ?? (data as RaRecord).revision
    return { data: (await call('PUT', at(resource, id), { ...changes, revision })).body as never }
  },

  async updateMany(resource, { ids, data }) {
    const current = await this.getMany(resource, { ids })
    await Promise.all(
      (current.data as RaRecord[]).map((record) =>
        call('PUT', at(resource, record.id), { ...data, revision: record.revision }),
      ),
    )
    return { data: ids }
  },

  async delete(resource, { id }) {
    return { data: (await call('DELETE', at(resource, id))).body as never }
  },

  async deleteMany(resource, { ids }) {
    await Promise.all(ids.map((id) => call('DELETE', at(resource, id))))
    return { data: ids }
  },
}
