import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { JobsModule } from '../jobs/jobs.module.ts'
import { ExportLeads } from './export/export-leads.service.ts'
import { LeadContacts } from './lead-contacts.service.ts'
import { LeadFile } from './export/lead-file.service.ts'
import { LeadsExportJob } from './export/leads-export-job.service.ts'
import { LeadsController } from './leads.controller.ts'
import { PersonLeads } from './person-leads.service.ts'
import { TakeLead } from './take-lead.service.ts'
import { UpdateLead } from './update-lead.service.ts'

@Module({
  imports: [AssessmentsModule, DecisionModelsModule, IdentityModule, SiteModule, JobsModule, MailModule],
  controllers: [LeadsController],
  providers: [LeadContacts, TakeLead, UpdateLead, ExportLeads, LeadFile, LeadsExportJob, PersonLeads],
  exports: [LeadContacts, PersonLeads],
})
export class LeadsModule {}
