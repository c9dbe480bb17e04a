import { CaseStudyEntity } from '../case-studies/case-study.entity.ts'
import { Assessment } from '../assessments/assessment.entity.ts'
import { AuditEvent } from '../audit/audit-event.entity.ts'
import { DraftRevision } from '../decision-models/draft-revision.entity.ts'
import { ModelEntity } from '../decision-models/model.entity.ts'
import { PublishedElement } from '../decision-models/published-element.entity.ts'
import { Version } from '../decision-models/version.entity.ts'
import { IdempotencyKey } from '../http/idempotency-key.entity.ts'
import { RateLimit } from '../http/rate-limit.entity.ts'
import { ApiToken } from '../identity/api-tokens/api-token.entity.ts'
import { FailedSignIn } from '../identity/failed-sign-in.entity.ts'
import { Session } from '../identity/session.entity.ts'
import { RecoveryCode } from '../identity/two-factor/recovery-code.entity.ts'
import { User } from '../identity/user.entity.ts'
import { LeadNote } from '../leads/lead-note.entity.ts'
import { Job } from '../jobs/job.entity.ts'
import { LeadExportRange } from '../leads/lead-export-range.entity.ts'
import { Lead } from '../leads/lead.entity.ts'
import { LeadOfResult } from '../leads/lead-of-result.entity.ts'
import { OutboxEvent } from '../outbox/outbox-event.entity.ts'
import { ContentRevisionRow } from '../reply-cache/content-revision.entity.ts'
import { ConsentText } from '../site/consent-text.entity.ts'
import { Site } from '../site/site.entity.ts'
import { Visit } from '../visits/visit.entity.ts'
import { Delivery } from '../webhooks/delivery.entity.ts'
import { Webhook } from '../webhooks/webhook.entity.ts'

/** Every table, for the data source. */
export const entities = [
  User,
  Session,
  RecoveryCode,
  ApiToken,
  FailedSignIn,
  AuditEvent,
  OutboxEvent,
  IdempotencyKey,
  RateLimit,
  ContentRevisionRow,
  Site,
  ConsentText,
  ModelEntity,
  DraftRevision,
  Version,
  PublishedElement,
  CaseStudyEntity,
  Assessment,
  Lead,
  LeadOfResult,
  LeadNote,
  Visit,
  Job,
  LeadExportRange,
  Webhook,
  Delivery,
]
