import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Finds the events about a lead. */
export class EventsOfLeads1796001250000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(
      `CREATE INDEX "outbox_events_lead" ON "outbox_events" (("data" ->> 'lead')) WHERE "data" ? 'lead'`,
    )
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP INDEX "outbox_events_lead"')
  }
}
