import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is kept for a while only is found by its age, and an old save of a draft may keep its differences without its document. */
export class Retention1795600200003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE INDEX "visits_at" ON "visits" ("at");
      CREATE INDEX "outbox_events_created_at" ON "outbox_events" ("created_at");
      CREATE INDEX "audit_events_at" ON "audit_events" ("at");
      ALTER TABLE "draft_revisions" ALTER "document" DROP NOT NULL;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DELETE FROM "draft_revisions" WHERE "document" IS NULL;
      ALTER TABLE "draft_revisions" ALTER "document" SET NOT NULL;
      DROP INDEX "visits_at", "outbox_events_created_at", "audit_events_at";
    `)
  }
}
