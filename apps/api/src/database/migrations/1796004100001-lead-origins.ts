import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Leads say how they came. Of earlier ones the history tells who was written down, and what came with a file: at the moment of its import. */
export class LeadOrigins1796004100001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "leads" ADD "origin" text NOT NULL DEFAULT 'portal'`)
    await runner.query(`
      UPDATE leads SET origin = CASE
        WHEN EXISTS (
          SELECT FROM audit_events event
          WHERE event.resource = 'leads' AND event.record = 'csv' AND event.action = 'import' AND event.at = leads.created_at
        ) THEN 'import' ELSE 'hand' END
      WHERE assessment IS NULL OR EXISTS (
        SELECT FROM audit_events event
        WHERE event.resource = 'leads' AND event.record = leads.id::text AND event.action = 'create'
      )`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "leads" DROP "origin"`)
  }
}
