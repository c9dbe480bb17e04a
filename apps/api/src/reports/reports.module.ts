import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { OutboxModule } from '../outbox/outbox.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { BlockUsage } from './layouts/block-usage.service.ts'
import { LayoutPreview } from './layouts/layout-preview.service.ts'
import { ReportLayoutsController } from './layouts/report-layouts.controller.ts'
import { ReportLayouts } from './layouts/report-layouts.service.ts'
import { ReportsController } from './reports.controller.ts'
import { Reports } from './reports.service.ts'
import { LeadMail } from './lead-mail.service.ts'
import { ResultMail } from './result-mail.service.ts'
import { Typesetter } from './typesetter.service.ts'

@Module({
  imports: [AssessmentsModule, DecisionModelsModule, IdentityModule, LeadsModule, MailModule, OutboxModule, SiteModule],
  controllers: [ReportsController, ReportLayoutsController],
  providers: [Reports, ReportLayouts, LayoutPreview, BlockUsage, Typesetter, ResultMail, LeadMail],
  exports: [ReportLayouts, Typesetter],
})
export class ReportsModule {}
