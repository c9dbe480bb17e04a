import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Work in the background, and the files of leads that it makes. */
export class Jobs1795600391000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "jobs" (
        "id" uuid NOT NULL,
        "kind" text NOT NULL,
        "input" jsonb NOT NULL,
        "input_hash" text NOT NULL,
        "state" text NOT NULL,
        "started_by" uuid,
        "cursor" jsonb,
        "done" integer NOT NULL,
        "total" integer NOT NULL,
        "partial" jsonb,
        "result" jsonb,
        "error" text,
        "attempts" smallint NOT NULL,
        "run_after" TIMESTAMP WITH TIME ZONE NOT NULL,
        "lease" uuid,
        "lease_until" TIMESTAMP WITH TIME ZONE,
        "cancel_asked" boolean NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "started_at" TIMESTAMP WITH TIME ZONE,
        "finished_at" TIMESTAMP WITH TIME ZONE,
        "expires_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "jobs_pk" PRIMARY KEY ("id"),
        CONSTRAINT "jobs_started_by_fk" FOREIGN KEY ("started_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION
      );
      CREATE INDEX "jobs_kind" ON "jobs" ("kind", "created_at");
      CREATE INDEX "jobs_started_by" ON "jobs" ("started_by");
      CREATE INDEX "jobs_unfinished" ON "jobs" ("run_after") WHERE state in ('queued', 'running');
      CREATE INDEX "jobs_expires_at" ON "jobs" ("expires_at");

      CREATE TABLE "lead_export_ranges" (
        "job" uuid NOT NULL,
        "number" integer NOT NULL,
        "leads" uuid array NOT NULL,
        "content" bytea,
        CONSTRAINT "lead_export_ranges_pk" PRIMARY KEY ("job", "number"),
        CONSTRAINT "lead_export_ranges_job_fk" FOREIGN KEY ("job") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "lead_export_ranges", "jobs"')
  }
}
