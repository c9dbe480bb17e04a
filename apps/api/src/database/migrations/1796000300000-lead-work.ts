import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What leads are filed under, and at what time their next step is. */
export class LeadWork1796000300000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "leads" ADD "tags" text array NOT NULL DEFAULT '{}';
      ALTER TABLE "leads" ADD "next_step_time" text;
      CREATE INDEX "leads_tags" ON "leads" USING gin ("tags")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "leads" DROP COLUMN "tags", DROP COLUMN "next_step_time"')
  }
}
