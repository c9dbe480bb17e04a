import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When the admins were told that a rule no longer runs. */
export class RetentionWarnedAt1796001730001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "retention_rules" ADD "warned_at" TIMESTAMP WITH TIME ZONE`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "retention_rules" DROP COLUMN "warned_at"`)
  }
}
