import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { startedJob } from '../jobs/jobs.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id } from '../values.ts'
import { leadFileFormat, leadFileOptions, leadFileQuery, leadFileTypes } from './lead-file.ts'
import { leadFilters, leadSorts } from './lead-filters.ts'

const PRODUCES = Object.values(leadFileTypes)
const COLUMNS =
  'CSV and XLSX are for people: a column for each question and option, and text that a spreadsheet would take for a formula begins with an apostrophe. JSON lines are for programs: values as the API has them, answers and scores by their keys.'

export const exportLeads = endpoint({
  name: 'exportLeads',
  summary: 'Exports the filtered leads as a file, in the order of the list',
  more: COLUMNS,
  method: 'GET',
  path: deskPaths.adminLeadsExport,
  access: 'consultant',
  query: listQuery(leadFilters, leadSorts)
    .pick({ filter: true, sort: true })
    .extend({ format: leadFileFormat, ...leadFileQuery }),
  produces: PRODUCES,
})

/** The kind of the job that `startLeadsExport` starts. */
export const LEADS_EXPORT = 'leads-export'

/** The result of that job. */
export interface LeadsFile {
  url: string
  name: string
  rows: number
}

export const startLeadsExport = endpoint({
  name: 'startLeadsExport',
  summary: 'Exports the filtered leads in the background',
  more: `The rows are those that the list has at this moment. Once the job is done, \`result.url\` is the file, for a day. ${COLUMNS}`,
  method: 'POST',
  path: deskPaths.adminLeadsExports,
  access: 'consultant',
  body: z.strictObject({
    format: leadFileFormat.default('csv'),
    ...leadFileOptions,
    filter: z.strictObject(leadFilters).default({}),
    sort: z.tuple([z.enum([...leadSorts, 'id']), z.enum(['ASC', 'DESC'])]).default(['createdAt', 'DESC']),
  }),
  example: { format: 'xlsx', filter: { status: 'new' }, columns: ['name', 'email', 'winner', 'answers'] },
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
  produces: PRODUCES,
})
