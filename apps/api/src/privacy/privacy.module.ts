import { Module } from '@nestjs/common'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { HousekeepingModule } from '../housekeeping/housekeeping.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { WebhooksModule } from '../webhooks/webhooks.module.ts'
import { ErasePerson } from './erase-person.service.ts'
import { ErasureLedger } from './erasure-ledger.service.ts'
import { PrivacyMails } from './privacy-mails.service.ts'
import { PrivacyController } from './privacy.controller.ts'
import { PrivacyRequests } from './privacy-requests.service.ts'

@Module({
  imports: [HousekeepingModule, LeadsModule, MailModule, SiteModule, WebhooksModule],
  controllers: [PrivacyController],
  providers: [ErasePerson, ErasureLedger, PrivacyMails, PrivacyRequests],
  exports: [PrivacyRequests],
})
export class PrivacyModule {
  constructor(housekeeping: Housekeeping) {
    const old = `expires_at < now() - interval '90 days'`
    housekeeping.reduce({ table: 'privacy_requests', old: `email is not null and expires_at < now()` }, 'email = null')
    housekeeping.delete({ table: 'privacy_requests', old })
  }
}
