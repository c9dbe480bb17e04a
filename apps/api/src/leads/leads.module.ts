import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
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
import { TaskMails } from './task-mails.service.ts'
import { TaskReminders } from './task-reminders.service.ts'
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
    TaskMails,
    AddLead,
    ImportLeads,
    AttachResult,
    BulkLeads,
    MergeLeads,
    UndoLeads,
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
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'leads', old: "trashed_at < now() - interval '30 days'" })
    housekeeping.delete({ table: 'lead_undos', old: "created_at < now() - interval '30 days'" })
  }
}
