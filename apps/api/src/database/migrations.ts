import { First1764000000000 } from './migrations/1764000000000-first.ts'
import { Settings1795600000000 } from './migrations/1795600000000-settings.ts'
import { Suspicion1795600000001 } from './migrations/1795600000001-suspicion.ts'
import { TimeZone1795600000002 } from './migrations/1795600000002-time-zone.ts'
import { Search1795600000003 } from './migrations/1795600000003-search.ts'
import { FailedSignIns1795600200000 } from './migrations/1795600200000-failed-sign-ins.ts'
import { OneLeadAResult1795600200001 } from './migrations/1795600200001-one-lead-a-result.ts'
import { PublicNotes1795600200002 } from './migrations/1795600200002-public-notes.ts'
import { Retention1795600200003 } from './migrations/1795600200003-retention.ts'
import { ContentRevision1795600200004 } from './migrations/1795600200004-content-revision.ts'
import { People1795600300000 } from './migrations/1795600300000-people.ts'
import { PublishedElements1795600390000 } from './migrations/1795600390000-published-elements.ts'
import { Jobs1795600391000 } from './migrations/1795600391000-jobs.ts'
import { Authors1795600392000 } from './migrations/1795600392000-authors.ts'
import { LeadWork1796000300000 } from './migrations/1796000300000-lead-work.ts'
import { Webhooks1796000500000 } from './migrations/1796000500000-webhooks.ts'
import { Contact1796000700001 } from './migrations/1796000700001-contact.ts'
import { Mails1796000700002 } from './migrations/1796000700002-mails.ts'
import { Privacy1796000800000 } from './migrations/1796000800000-privacy.ts'
import { LeadTrash1796000900001 } from './migrations/1796000900001-lead-trash.ts'
import { LeadTasks1796000900002 } from './migrations/1796000900002-lead-tasks.ts'
import { LeadViews1796000900003 } from './migrations/1796000900003-lead-views.ts'
import { LeadMerge1796000900004 } from './migrations/1796000900004-lead-merge.ts'
import { LeadsByHand1796000900005 } from './migrations/1796000900005-leads-by-hand.ts'
import { WebhookTrouble1796001000000 } from './migrations/1796001000000-webhook-trouble.ts'
import { MailTemplates1796001000001 } from './migrations/1796001000001-mail-templates.ts'
import { MailChoices1796001000002 } from './migrations/1796001000002-mail-choices.ts'
import { WebhookFormats1796001000003 } from './migrations/1796001000003-webhook-formats.ts'
import { Retention1796001100001 } from './migrations/1796001100001-retention.ts'
import { ConsentAuthors1796001100002 } from './migrations/1796001100002-consent-authors.ts'
import { AcceptedFindings1796001200000 } from './migrations/1796001200000-accepted-findings.ts'
import { Impacts1796001200001 } from './migrations/1796001200001-impacts.ts'
import { EventsOfLeads1796001250000 } from './migrations/1796001250000-events-of-leads.ts'
import { ReportLayouts1796001300000 } from './migrations/1796001300000-report-layouts.ts'
import { AssessmentList1796001400000 } from './migrations/1796001400000-assessment-list.ts'
import { WithdrawnVersions1796001400001 } from './migrations/1796001400001-withdrawn-versions.ts'
import { PreviewLinks1796001500000 } from './migrations/1796001500000-preview-links.ts'
import { StepReminders1796001500001 } from './migrations/1796001500001-step-reminders.ts'
import { ShippedModels1796001590000 } from './migrations/1796001590000-shipped-models.ts'
import { Sittings1796001600001 } from './migrations/1796001600001-sittings.ts'
import { Presences1796001600002 } from './migrations/1796001600002-presences.ts'
import { Approvals1796001600003 } from './migrations/1796001600003-approvals.ts'
import { Comments1796001700001 } from './migrations/1796001700001-comments.ts'
import { Judgements1796001710001 } from './migrations/1796001710001-judgements.ts'
import { TranslationSources1796001720001 } from './migrations/1796001720001-translation-sources.ts'
import { MentionMails1796001720002 } from './migrations/1796001720002-mention-mails.ts'
import { RetentionWarnedAt1796001730001 } from './migrations/1796001730001-retention-warned-at.ts'
import { LeadsTold1796002000001 } from './migrations/1796002000001-leads-told.ts'
import { PrivacyOnDesk1796002000002 } from './migrations/1796002000002-privacy-on-desk.ts'
import { FastLists1796003000001 } from './migrations/1796003000001-fast-lists.ts'
import { ErasureByIndex1796003000002 } from './migrations/1796003000002-erasure-by-index.ts'
import { ImpactStrengths1796004000001 } from './migrations/1796004000001-impact-strengths.ts'
import { LeadOrigins1796004100001 } from './migrations/1796004100001-lead-origins.ts'
import { ApprovalsOfTexts1796004130001 } from './migrations/1796004130001-approvals-of-texts.ts'
import { HeldRevisions1796004230001 } from './migrations/1796004230001-held-revisions.ts'

/** Every migration, oldest first. One that has landed is never edited. */
export const migrations = [
  First1764000000000,
  Settings1795600000000,
  Suspicion1795600000001,
  TimeZone1795600000002,
  Search1795600000003,
  FailedSignIns1795600200000,
  OneLeadAResult1795600200001,
  PublicNotes1795600200002,
  Retention1795600200003,
  ContentRevision1795600200004,
  People1795600300000,
  PublishedElements1795600390000,
  Jobs1795600391000,
  Authors1795600392000,
  LeadWork1796000300000,
  Webhooks1796000500000,
  Contact1796000700001,
  Mails1796000700002,
  Privacy1796000800000,
  LeadTrash1796000900001,
  LeadTasks1796000900002,
  LeadViews1796000900003,
  LeadMerge1796000900004,
  LeadsByHand1796000900005,
  WebhookTrouble1796001000000,
  MailTemplates1796001000001,
  MailChoices1796001000002,
  WebhookFormats1796001000003,
  Retention1796001100001,
  ConsentAuthors1796001100002,
  AcceptedFindings1796001200000,
  Impacts1796001200001,
  EventsOfLeads1796001250000,
  ReportLayouts1796001300000,
  AssessmentList1796001400000,
  WithdrawnVersions1796001400001,
  PreviewLinks1796001500000,
  StepReminders1796001500001,
  ShippedModels1796001590000,
  Sittings1796001600001,
  Presences1796001600002,
  Approvals1796001600003,
  Comments1796001700001,
  Judgements1796001710001,
  TranslationSources1796001720001,
  MentionMails1796001720002,
  RetentionWarnedAt1796001730001,
  LeadsTold1796002000001,
  PrivacyOnDesk1796002000002,
  FastLists1796003000001,
  ErasureByIndex1796003000002,
  ImpactStrengths1796004000001,
  LeadOrigins1796004100001,
  ApprovalsOfTexts1796004130001,
  HeldRevisions1796004230001,
]
