import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An erasure finds by index what names an address: mails by whom they went to, and among tasks and what is kept for undoing the few that hold an
 * "@". Notes have an index of their text.
 */
export class ErasureByIndex1796003000002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE INDEX "mails_to" ON "mails" (lower("to"));
      CREATE INDEX "lead_tasks_addresses" ON "lead_tasks" (("text" LIKE '%@%'));
      CREATE INDEX "lead_undo_rows_addresses" ON "lead_undo_rows" ((("before"::text || "after"::text) LIKE '%@%'));
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`DROP INDEX "mails_to", "lead_tasks_addresses", "lead_undo_rows_addresses"`)
  }
}
