import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How long each kind of record is kept, and when what was older went. */
export class Retention1796001100001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "retention_rules" (
        "kind" text NOT NULL,
        "days" integer,
        "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "changed_by" uuid,
        "checked_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "retention_rules_pk" PRIMARY KEY ("kind"),
        CONSTRAINT "retention_rules_changed_by_fk" FOREIGN KEY ("changed_by") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE INDEX "retention_rules_changed_by" ON "retention_rules" ("changed_by");

      CREATE TABLE "retention_runs" (
        "id" uuid NOT NULL,
        "kind" text NOT NULL,
        "days" integer NOT NULL,
        "count" integer NOT NULL,
        "started_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "finished_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "retention_runs_pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "retention_runs_started_at" ON "retention_runs" ("started_at");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "retention_runs", "retention_rules"')
  }
}
