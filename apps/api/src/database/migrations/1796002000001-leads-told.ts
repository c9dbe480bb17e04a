import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which hosts have received something about a lead, as far as deliveries still say; and who is told of an erasure. */
export class LeadsTold1796002000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(
      `CREATE TABLE "leads_told" ("lead" uuid NOT NULL, "host" text NOT NULL, "told_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "leads_told_pk" PRIMARY KEY ("lead", "host"), CONSTRAINT "leads_told_lead_fk" FOREIGN KEY ("lead") REFERENCES "leads"("id") ON DELETE CASCADE)`,
    )
    await runner.query(
      `INSERT INTO "leads_told" ("lead", "host", "told_at")
       SELECT lead.id, lower(regexp_replace(substring(webhook.url from '^\\w+://([^/?#]+)'), ':(80|443)$', '')), min(coalesce(delivery.started_at, delivery.due_at))
       FROM webhook_deliveries delivery
         JOIN webhooks webhook ON webhook.id = delivery.webhook
         JOIN outbox_events event ON event.id = delivery.event
         JOIN leads lead ON lead.id::text = event.data ->> 'lead'
       WHERE delivery.state = 'delivered' AND substring(webhook.url from '^\\w+://([^/?#]+)') IS NOT NULL
       GROUP BY 1, 2`,
    )
    await runner.query(`ALTER TABLE "privacy_requests" ADD "told_now" text array NOT NULL DEFAULT '{}'`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "privacy_requests" DROP COLUMN "told_now"`)
    await runner.query(`DROP TABLE "leads_told"`)
  }
}
