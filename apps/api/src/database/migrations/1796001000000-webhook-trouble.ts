import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How often a webhook has failed in a row, and whether its admins were told. */
export class WebhookTrouble1796001000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "webhooks"
        ADD "failures" integer NOT NULL DEFAULT 0,
        ADD "warned_at" TIMESTAMP WITH TIME ZONE`)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "webhooks" DROP "failures", DROP "warned_at"')
  }
}
