import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, resultToken, revision } from '../values.ts'
import { lead } from './leads.ts'

export const attachResult = endpoint({
  name: 'attachResult',
  summary: 'Gives a lead that a colleague wrote down the result of an assessment',
  more: 'For an assessment that was taken together. A lead has one result, and a result one lead.',
  method: 'PUT',
  path: deskPaths.adminLeadResult,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({ revision, token: resultToken }),
  reply: lead,
  problems: {
    404: 'There is no such lead, or no result has this token',
    409: 'stale: the lead has changed since; has-result: it has a result already; taken: the result belongs to another lead',
  },
})
