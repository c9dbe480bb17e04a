import { Module } from '@nestjs/common'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { RetainedKinds } from '../housekeeping/retained-kinds.ts'
import { SecretCipher } from '../identity/secret-cipher.service.ts'
import { SiteModule } from '../site/site.module.ts'
import { MailKinds } from './mail-kinds.ts'
import { MailDelivery } from './mail-delivery.service.ts'
import { MailTransport } from './mail-transport.service.ts'
import { MailWriter } from './mail-writer.service.ts'
import { MailsController } from './mails.controller.ts'
import { MailTemplatesController } from './templates/mail-templates.controller.ts'
import { MailTemplates } from './templates/mail-templates.service.ts'
import { OutgoingMails } from './outgoing-mails.service.ts'

@Module({
  imports: [SiteModule],
  controllers: [MailsController, MailTemplatesController],
  providers: [SecretCipher, OutgoingMails, MailKinds, MailTemplates, MailWriter, MailTransport, MailDelivery],
  exports: [OutgoingMails, MailKinds],
})
export class MailModule {
  constructor(housekeeping: Housekeeping, retained: RetainedKinds) {
    housekeeping.delete({ table: 'mails', old: "created_at < now() - interval '90 days' and due_at is null" })
    retained.offer({
      name: 'mails',
      table: 'mails',
      needed: ['kept.created_at'],
      stays: 'kept.due_at is not null',
      title: `kept.kind || ' to ' || kept."to"`,
    })
  }
}
