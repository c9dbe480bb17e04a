import { Module } from '@nestjs/common'
import { IdentityModule } from '../identity/identity.module.ts'
import { LeadsModule } from '../leads/leads.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { DigestMail } from './digest-mail.service.ts'
import { WeeklyDigest } from './weekly-digest.service.ts'

@Module({
  imports: [IdentityModule, LeadsModule, MailModule, SiteModule],
  providers: [DigestMail, WeeklyDigest],
})
export class DigestModule {}
