import type { MigrationInterface, QueryRunner } from 'typeorm'

/** In which format a webhook is told. */
export class WebhookFormats1796001000003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "webhooks" ADD "format" text NOT NULL DEFAULT 'standard'`)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "webhooks" DROP "format"')
  }
}
