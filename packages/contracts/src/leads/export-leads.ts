import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { startedJob } from '../jobs/jobs.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id } from '../values.ts'
import { leadFilters, leadSorts } from './lead-filters.ts'

const format = z.enum(['csv'])

export const exportLeads = endpoint({
  name: 'exportLeads',
  summary: 'Exports the filtered leads as a file, in the order of the list',
  method: 'GET',
  path: deskPaths.adminLeadsExport,
  access: 'consultant',
  query: listQuery(leadFilters, leadSorts).pick({ filter: true, sort: true }).extend({ format }),
  produces: 'text/csv',
})

/** The kind of the job that `startLeadsExport` starts. */
export const LEADS_EXPORT = 'leads-export'

/** The result of that job. */
export interface LeadsFile {
  url: string
  name: string
  rows: number
  bytes: number
}

export const startLeadsExport = endpoint({
  name: 'startLeadsExport',
  summary: 'Exports the filtered leads in the background',
  more: 'The rows are those that the list has at this moment. Once the job is done, `result.url` is the file, for a day.',
  method: 'POST',
  path: deskPaths.adminLeadsExports,
  access: 'consultant',
  body: z.strictObject({
    format: format.default('csv'),
    filter: z.strictObject(leadFilters).default({}),
    sort: z.tuple([z.enum([...leadSorts, 'id']), z.enum(['ASC', 'DESC'])]).default(['createdAt', 'DESC']),
  }),
  example: { format: 'csv', filter: { status: 'new' } },
  reply: startedJob,
  status: 202,
  problems: { 429: 'too-many-requests: too many exports wait already' },
})

export const getLeadsExport = endpoint({
  name: 'getLeadsExport',
  summary: 'The file of an export job',
  method: 'GET',
  path: deskPaths.adminLeadsExportFile,
  access: 'consultant',
  params: z.object({ id }),
  produces: 'text/csv',
})
