import { Module } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { OutboxModule } from '../outbox/outbox.module.ts'
import { NetworkRules } from './network-rules.ts'
import { Resend } from './resend.service.ts'
import { WebhookDelivery } from './webhook-delivery.service.ts'
import { WebhookSecrets } from './webhook-secrets.service.ts'
import { WebhooksController } from './webhooks.controller.ts'
import { Webhooks } from './webhooks.service.ts'

@Module({
  imports: [IdentityModule, OutboxModule],
  controllers: [WebhooksController],
  providers: [
    {
      provide: NetworkRules,
      inject: [Environment],
      useFactory: ({ webhookAllow }: Environment) => new NetworkRules(webhookAllow),
    },
    WebhookSecrets,
    Webhooks,
    Resend,
    WebhookDelivery,
  ],
  exports: [Webhooks],
})
export class WebhooksModule {}
