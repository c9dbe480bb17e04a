import { Module } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'
import { RetainedKinds } from '../housekeeping/retained-kinds.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { OutboxModule } from '../outbox/outbox.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { NetworkRules } from './network-rules.ts'
import { Resend } from './resend.service.ts'
import { WebhookDelivery } from './webhook-delivery.service.ts'
import { WebhookMails } from './webhook-mails.service.ts'
import { WebhookSecrets } from './webhook-secrets.service.ts'
import { WebhooksController } from './webhooks.controller.ts'
import { Webhooks } from './webhooks.service.ts'

@Module({
  imports: [IdentityModule, OutboxModule, MailModule, SiteModule],
  controllers: [WebhooksController],
  providers: [
    {
      provide: NetworkRules,
      inject: [Environment],
      useFactory: ({ webhookAllow }: Environment) => new NetworkRules(webhookAllow),
    },
    WebhookSecrets,
    WebhookMails,
    Webhooks,
    Resend,
    WebhookDelivery,
  ],
  exports: [Webhooks],
})
export class WebhooksModule {
  constructor(retained: RetainedKinds) {
    // The attempts to deliver an event go with it.
    retained.offer({
      name: 'deliveries',
      table: 'outbox_events',
      needed: ['kept.created_at'],
      stays: `kept.sequence is null or exists (
        select from webhook_deliveries delivery
        where delivery.event = kept.id and delivery.state in ('waiting', 'sending'))`,
      title: 'kept.type',
    })
  }
}
