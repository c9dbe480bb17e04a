import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { locale, resultToken } from '../values.ts'

const query = z.strictObject({
  lang: locale.optional().meta({ description: 'In which language, if the model has it' }),
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
