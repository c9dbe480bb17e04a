import { Module } from '@nestjs/common'
import { DecisionModelsModule } from '../decision-models/decision-models.module.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { HousekeepingModule } from '../housekeeping/housekeeping.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { ReportsModule } from '../reports/reports.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { WebhooksModule } from '../webhooks/webhooks.module.ts'
import { ErasePerson } from './erase-person.service.ts'
import { ErasureLedger } from './erasure-ledger.service.ts'
import { PersonReport } from './person-report.service.ts'
import { PrivacyMails } from './privacy-mails.service.ts'
import { PrivacyController } from './privacy.controller.ts'
import { PrivacyRequests } from './privacy-requests.service.ts'
import { RetentionController } from './retention/retention.controller.ts'
import { RetentionRules } from './retention/retention-rules.service.ts'
import { RetentionRunner } from './retention/retention-runner.service.ts'
import { RetentionWatch } from './retention/retention-watch.service.ts'

@Module({
  imports: [
    DecisionModelsModule,
    HousekeepingModule,
    IdentityModule,
    LeadsModule,
    MailModule,
    ReportsModule,
    SiteModule,
    WebhooksModule,
  ],
  controllers: [PrivacyController, RetentionController],
  providers: [
    ErasePerson,
    ErasureLedger,
    PersonReport,
    PrivacyMails,
    PrivacyRequests,
    RetentionRules,
    RetentionRunner,
    RetentionWatch,
  ],
  exports: [PrivacyRequests],
})
export class PrivacyModule {
  constructor(housekeeping: Housekeeping) {
    const old = `expires_at < now() - interval '90 days'`
    housekeeping.reduce({ table: 'privacy_requests', old: `email is not null and expires_at < now()` }, 'email = null')
    housekeeping.delete({ table: 'privacy_requests', old })
  }
}
