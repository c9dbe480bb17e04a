import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was approved is what the draft said, not its revision: undoing a change brings the approval back. */
export class ApprovalsOfTexts1796004130001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "approvals" ADD "hash" text;
      UPDATE approvals SET hash = models.draft_hash
      FROM models WHERE models.id = model_id AND models.draft_revision = revision`)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "approvals" DROP "hash"')
  }
}
