import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { ExportLeads } from './export-leads.service.ts'
import { LeadsController } from './leads.controller.ts'
import { TakeLead } from './take-lead.service.ts'
import { UpdateLead } from './update-lead.service.ts'

@Module({
  imports: [AssessmentsModule, IdentityModule, SiteModule],
  controllers: [LeadsController],
  providers: [TakeLead, UpdateLead, ExportLeads],
})
export class LeadsModule {}
