import { CaseStudyEntity } from '../case-studies/case-study.entity.ts'
import { AssessmentEntity } from '../assessments/assessment.entity.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { AcceptedFindingEntity } from '../decision-models/accepted-finding.entity.ts'
import { ApprovalEntity } from '../decision-models/approval.entity.ts'
import { DraftRevisionEntity } from '../decision-models/draft-revision.entity.ts'
import { ModelEntity } from '../decision-models/model.entity.ts'
import { CommentEntity } from '../decision-models/comments/comment.entity.ts'
import { CommentMentionEntity } from '../decision-models/comments/comment-mention.entity.ts'
import { CommentThreadEntity } from '../decision-models/comments/comment-thread.entity.ts'
import { JudgementEntity } from '../decision-models/judgements/judgement.entity.ts'
import { PresenceEntity } from '../decision-models/presence.entity.ts'
import { PublishedElementEntity } from '../decision-models/published-element.entity.ts'
import { TranslationSourceEntity } from '../decision-models/translations/translation-source.entity.ts'
import { VersionEntity } from '../decision-models/version.entity.ts'
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity.ts'
import { RateLimitEntity } from '../http/rate-limit.entity.ts'
import { ApiTokenEntity } from '../identity/api-tokens/api-token.entity.ts'
import { FailedSignInEntity } from '../identity/failed-sign-in.entity.ts'
import { SessionEntity } from '../identity/session.entity.ts'
import { RecoveryCodeEntity } from '../identity/two-factor/recovery-code.entity.ts'
import { UserEntity } from '../identity/user.entity.ts'
import { ImpactEntity } from '../impact/impact.entity.ts'
import { LeadNoteEntity } from '../leads/lead-note.entity.ts'
import { JobEntity } from '../jobs/job.entity.ts'
import { LeadExportRangeEntity } from '../leads/export/lead-export-range.entity.ts'
import { LeadTaskEntity } from '../leads/lead-task.entity.ts'
import { ShippedModelEntity } from '../decision-models/shipped-model.entity.ts'
import { StepReminderEntity } from '../leads/step-reminder.entity.ts'
import { LeadViewEntity } from '../leads/lead-view.entity.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { LeadUndoEntity, LeadUndoRowEntity } from '../leads/lead-undo.entity.ts'
import { LeadOfResultEntity } from '../leads/lead-of-result.entity.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { PreviewLinkEntity } from '../previews/preview-link.entity.ts'
import { ErasureEntity } from '../privacy/erasure.entity.ts'
import { PrivacyRequestEntity } from '../privacy/privacy-request.entity.ts'
import { RetentionRuleEntity } from '../privacy/retention/retention-rule.entity.ts'
import { RetentionRunEntity } from '../privacy/retention/retention-run.entity.ts'
import { ContentRevisionEntity } from '../reply-cache/content-revision.entity.ts'
import { ConsentTextEntity } from '../site/consent-text.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { VisitEntity } from '../visits/visit.entity.ts'
import { DeliveryEntity } from '../webhooks/delivery.entity.ts'
import { LeadToldEntity } from '../webhooks/lead-told.entity.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { MailTemplateVersionEntity } from '../mail/templates/mail-template-version.entity.ts'
import { ReportLayoutVersionEntity } from '../reports/layouts/report-layout-version.entity.ts'
import { WebhookEntity } from '../webhooks/webhook.entity.ts'

/** Every table, for the data source. */
export const entities = [
  UserEntity,
  SessionEntity,
  RecoveryCodeEntity,
  ApiTokenEntity,
  FailedSignInEntity,
  AuditEventEntity,
  OutboxEventEntity,
  IdempotencyKeyEntity,
  RateLimitEntity,
  ContentRevisionEntity,
  SiteEntity,
  ConsentTextEntity,
  ModelEntity,
  DraftRevisionEntity,
  AcceptedFindingEntity,
  TranslationSourceEntity,
  ApprovalEntity,
  JudgementEntity,
  PresenceEntity,
  CommentThreadEntity,
  CommentEntity,
  CommentMentionEntity,
  VersionEntity,
  PublishedElementEntity,
  CaseStudyEntity,
  PreviewLinkEntity,
  AssessmentEntity,
  LeadEntity,
  LeadOfResultEntity,
  LeadNoteEntity,
  LeadTaskEntity,
  StepReminderEntity,
  ShippedModelEntity,
  LeadViewEntity,
  LeadUndoEntity,
  LeadUndoRowEntity,
  VisitEntity,
  JobEntity,
  ImpactEntity,
  LeadExportRangeEntity,
  WebhookEntity,
  DeliveryEntity,
  LeadToldEntity,
  MailEntity,
  MailTemplateVersionEntity,
  ReportLayoutVersionEntity,
  PrivacyRequestEntity,
  ErasureEntity,
  RetentionRuleEntity,
  RetentionRunEntity,
]
