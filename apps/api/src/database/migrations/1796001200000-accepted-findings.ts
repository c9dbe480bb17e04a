import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Findings of a check that somebody accepted. */
export class AcceptedFindings1796001200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "accepted_findings" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "key" text NOT NULL,
        "state" text NOT NULL,
        "reason" text NOT NULL,
        "author_id" uuid,
        "accepted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "accepted_findings_pk" PRIMARY KEY ("id"),
        CONSTRAINT "accepted_findings_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "accepted_findings_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE UNIQUE INDEX "accepted_findings_key" ON "accepted_findings" ("model_id", "key");
      CREATE INDEX "accepted_findings_author_id" ON "accepted_findings" ("author_id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "accepted_findings"')
  }
}
