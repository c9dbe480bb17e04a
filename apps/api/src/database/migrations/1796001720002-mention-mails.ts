import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether somebody is mailed where a comment mentions them: as before, until they choose otherwise. */
export class MentionMails1796001720002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('ALTER TABLE "users" ADD "mention_mails" boolean NOT NULL DEFAULT true')
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "users" DROP "mention_mails"')
  }
}
