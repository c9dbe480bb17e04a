import { Controller } from '@nestjs/common'
import {
  createWebhook,
  deleteWebhook,
  getDelivery,
  getWebhook,
  type InputOf,
  listDeliveries,
  listWebhooks,
  resendDelivery,
  resendToWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { deliveries, deliveryReply } from './deliveries.ts'
import { Resend } from './resend.service.ts'
import { WebhookEntity } from './webhook.entity.ts'
import { Webhooks } from './webhooks.service.ts'

@Controller()
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly resending: Resend,
  ) {}

  @Endpoint(listWebhooks)
  async list({ query }: InputOf<typeof listWebhooks>, { database }: Work) {
    const rows = database.createQueryBuilder(WebhookEntity, 'webhook')
    if (query.filter.active !== undefined) rows.andWhere('webhook.active = :active', query.filter)
    const page = await readPage('webhooks', rows, query)
    const replies = await this.webhooks.replies(page.rows, database)
    return page.map((row) => replies[page.rows.indexOf(row)] as (typeof replies)[number])
  }

  @Endpoint(getWebhook)
  async one({ params }: InputOf<typeof getWebhook>, { database }: Work) {
    return this.webhooks.reply(orNotFound(await database.findOneBy(WebhookEntity, { id: params.id })), database)
  }

  @Endpoint(createWebhook)
  create(input: InputOf<typeof createWebhook>, work: Work) {
    return this.webhooks.create(input, work)
  }

  @Endpoint(updateWebhook)
  update(input: InputOf<typeof updateWebhook>, work: Work) {
    return this.webhooks.update(input, work)
  }

  @Endpoint(deleteWebhook)
  remove({ params }: InputOf<typeof deleteWebhook>, work: Work) {
    return this.webhooks.remove(params.id, work)
  }

  @Endpoint(rotateWebhookSecret)
  rotate({ params }: InputOf<typeof rotateWebhookSecret>, work: Work) {
    return this.webhooks.rotate(params.id, work)
  }

  @Endpoint(testWebhook)
  async test({ params }: InputOf<typeof testWebhook>, work: Work) {
    return deliveryReply(await this.resending.test(params.id, work), work.database)
  }

  @Endpoint(resendToWebhook)
  resend(input: InputOf<typeof resendToWebhook>, work: Work) {
    return this.resending.many(input, work)
  }

  @Endpoint(listDeliveries)
  deliveries({ query }: InputOf<typeof listDeliveries>, { database }: Work) {
    return deliveries(query, database)
  }

  @Endpoint(getDelivery)
  delivery({ params }: InputOf<typeof getDelivery>, { database }: Work) {
    return deliveryReply(params.id, database)
  }

  @Endpoint(resendDelivery)
  async resendOne({ params }: InputOf<typeof resendDelivery>, work: Work) {
    return deliveryReply(await this.resending.one(params.id, work), work.database)
  }
}
