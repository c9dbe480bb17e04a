import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { id, key, versionNumber } from '../values.ts'

/** A step of the funnel: never answers, never personal data. */
export const recordVisit = endpoint({
  name: 'recordVisit',
  summary: 'Counts a step of a visit to an assessment',
  method: 'POST',
  path: paths.visits,
  access: 'public',
  idempotent: true,
  bodyLimit: 2 * 1024,
  limit: { calls: 600, seconds: 600 },
  body: z.strictObject({
    visit: id,
    model: key,
    version: versionNumber,
    /** "view", "start", a question's key or "finish". */
    step: key,
  }),
  example: { visit: '0199f2a0-7c1e-7d3a-9b0e-5a1c2d3e4f50', model: 'django-or-nodejs', version: 1, step: 'start' },
  status: 204,
  problems: { 404: 'No such model or version is published' },
})
