import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths, paths } from '../paths.ts'
import { id, locale, resultToken } from '../values.ts'

const query = z.strictObject({
  lang: locale.optional().meta({ description: 'The language, if the model has it' }),
  paper: z.enum(['a4', 'letter']).default('a4'),
})

export const getResultReport = endpoint({
  name: 'getResultReport',
  summary: "The client's report",
  more: 'A tagged PDF (PDF/UA-1). What it was decided from is attached as `verdict-proof.json`; `verdict verify` decides it again.',
  method: 'GET',
  path: paths.resultReport,
  access: 'public',
  params: z.object({ token: resultToken }),
  query,
  limit: { calls: 120, seconds: 600 },
  produces: 'application/pdf',
  problems: { 404: 'No result has this token' },
})

export const getLeadReport = endpoint({
  name: 'getLeadReport',
  summary: "The consultant's report of a lead",
  more: 'A page for the first call, and the client’s report behind it. Each time it is fetched is in the audit log.',
  method: 'GET',
  path: deskPaths.adminLeadReport,
  access: 'consultant',
  params: z.object({ id }),
  query: query.extend({
    part: z
      .enum(['all', 'brief'])
      .default('all')
      .meta({ description: '`brief`: only the page for the first call, without what was noted' }),
  }),
  produces: 'application/pdf',
})
