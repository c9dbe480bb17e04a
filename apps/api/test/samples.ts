import { affected } from './samples/affected.ts'
import { assessments } from './samples/assessments.ts'
import { auditLog } from './samples/audit-log.ts'
import { caseStudies } from './samples/case-studies.ts'
import { decisionModels } from './samples/decision-models.ts'
import { identity } from './samples/identity.ts'
import { impact } from './samples/impact.ts'
import { jobs } from './samples/jobs.ts'
import { leads } from './samples/leads.ts'
import { mail } from './samples/mail.ts'
import { previews } from './samples/previews.ts'
import { privacy } from './samples/privacy.ts'
import { reports } from './samples/reports.ts'
import { site } from './samples/site.ts'
import { visits } from './samples/visits.ts'
import { webhooks } from './samples/webhooks.ts'
import type { Samples } from './samples/sample.ts'

/** For every call of the API a request that succeeds when an admin sends it, once, under its room. What it needs is made for it. */
export const samples: Samples = {
  ...affected,
  ...assessments,
  ...auditLog,
  ...caseStudies,
  ...decisionModels,
  ...identity,
  ...impact,
  ...jobs,
  ...leads,
  ...mail,
  ...previews,
  ...privacy,
  ...reports,
  ...site,
  ...visits,
  ...webhooks,
}
