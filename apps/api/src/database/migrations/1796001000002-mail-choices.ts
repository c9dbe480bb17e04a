import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which mails colleagues get. Who was here before has their first week summed up on the next Monday. */
export class MailChoices1796001000002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "users"
        ADD "lead_mails" text NOT NULL DEFAULT 'each',
        ADD "weekly_digest" boolean NOT NULL DEFAULT true,
        ADD "digest_week" date;
      UPDATE "users" SET "digest_week" = date_trunc('week', now())::date`)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "users" DROP "lead_mails", DROP "weekly_digest", DROP "digest_week"')
  }
}
