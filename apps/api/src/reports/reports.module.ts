import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { OutboxModule } from '../outbox/outbox.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { ReportsController } from './reports.controller.ts'
import { Reports } from './reports.service.ts'
import { LeadMail } from './lead-mail.service.ts'
import { ResultMail } from './result-mail.service.ts'
import { Typesetter } from './typesetter.service.ts'

@Module({
  imports: [AssessmentsModule, IdentityModule, LeadsModule, MailModule, OutboxModule, SiteModule],
  controllers: [ReportsController],
  providers: [Reports, Typesetter, ResultMail, LeadMail],
  exports: [Typesetter],
})
export class ReportsModule {}
