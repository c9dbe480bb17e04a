import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { type RetainedKind, RetainedKinds } from '../housekeeping/retained-kinds.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { OutboxModule } from '../outbox/outbox.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { JobsModule } from '../jobs/jobs.module.ts'
import { ExportLeads } from './export/export-leads.service.ts'
import { LeadContacts } from './lead-contacts.service.ts'
import { LeadFile } from './export/lead-file.service.ts'
import { LeadsExportJob } from './export/leads-export-job.service.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { AddLead } from './add-lead.service.ts'
import { AttachResult } from './attach-result.service.ts'
import { BulkLeadsJob } from './bulk-leads-job.service.ts'
import { BulkLeads } from './bulk-leads.service.ts'
import { ImportLeads } from './import-leads.service.ts'
import { LeadTasksController } from './lead-tasks.controller.ts'
import { LeadTasks } from './lead-tasks.service.ts'
import { LeadViewsController } from './lead-views.controller.ts'
import { LeadTimeline } from './lead-timeline.service.ts'
import { LeadsOfWeek } from './leads-of-week.service.ts'
import { LeadsController } from './leads.controller.ts'
import { PersonLeads } from './person-leads.service.ts'
import { MergeLeads } from './merge-leads.service.ts'
import { OwnerMails } from './owner-mails.service.ts'
import { TakeLead } from './take-lead.service.ts'
import { DueMails } from './due-mails.service.ts'
import { StepReminders } from './step-reminders.service.ts'
import { TaskReminders } from './task-reminders.service.ts'
import { UndoLeadsJob } from './undo-leads-job.service.ts'
import { UndoLeads } from './undo-leads.service.ts'
import { UpdateLead } from './update-lead.service.ts'

@Module({
  imports: [AssessmentsModule, DecisionModelsModule, IdentityModule, SiteModule, JobsModule, MailModule, OutboxModule],
  controllers: [LeadsController, LeadTasksController, LeadViewsController],
  providers: [
    LeadContacts,
    LeadsOfWeek,
    LeadTimeline,
    LeadTasks,
    TaskReminders,
    StepReminders,
    DueMails,
    AddLead,
    ImportLeads,
    AttachResult,
    BulkLeads,
    BulkLeadsJob,
    MergeLeads,
    UndoLeads,
    UndoLeadsJob,
    TakeLead,
    UpdateLead,
    OwnerMails,
    ExportLeads,
    LeadFile,
    LeadsExportJob,
    PersonLeads,
  ],
  exports: [LeadContacts, LeadsOfWeek, PersonLeads],
})
export class LeadsModule {
  constructor(housekeeping: Housekeeping, retained: RetainedKinds, people: PersonLeads) {
    housekeeping.remove({ table: 'leads', old: "trashed_at < now() - interval '30 days'", batch: 500 }, (ids, work) =>
      people.remove(ids, work),
    )
    housekeeping.delete({ table: 'lead_undos', old: "created_at < now() - interval '30 days'" })
    retained.offer({
      name: 'leads',
      table: 'leads',
      needed: LAST_WORKED,
      // One that was merged goes with the lead that stands for it.
      stays: "kept.status = 'won' or kept.merged_into is not null",
      title: 'kept.name',
      remove: (ids, work) => people.remove(ids, work),
    })
    retained.offer({
      name: 'assessments',
      table: 'assessments',
      needed: ['kept.created_at'],
      stays: 'exists (select from leads lead where lead.assessment = kept.id)',
      title: "coalesce(kept.winner, 'no recommendation')",
    })
  }
}

const NOTED = 'each.created_at'
const PLANNED = 'greatest(each.created_at, each.due_on::timestamptz)'
const MERGED = 'join leads own on own.id = each.lead_id where own.merged_into = kept.id'

/** When somebody wrote, or somebody worked on the lead, or is about to; and the same of those that were merged into it, which go with it. */
const LAST_WORKED: RetainedKind['needed'] = [
  'kept.created_at',
  'kept.consent_at',
  'kept.next_step_on',
  { at: NOTED, of: 'lead_notes each where each.lead_id = kept.id' },
  { at: PLANNED, of: 'lead_tasks each where each.lead_id = kept.id' },
  {
    at: 'each.at',
    of: `audit_events each
      where each.resource = 'leads' and each.record = kept.id::text and each.action in ('update', 'merge')`,
  },
  { at: 'greatest(each.created_at, each.consent_at)', of: 'leads each where each.merged_into = kept.id' },
  { at: NOTED, of: `lead_notes each ${MERGED}` },
  { at: PLANNED, of: `lead_tasks each ${MERGED}` },
  {
    at: 'each.at',
    of: `audit_events each join leads own on own.id::text = each.record
      where each.resource = 'leads' and each.action in ('update', 'merge') and own.merged_into = kept.id`,
  },
]
