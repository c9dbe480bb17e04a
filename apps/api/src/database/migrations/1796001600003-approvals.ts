import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A second person may have to approve a draft before it is published. */
export class Approvals1796001600003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "site" ADD "approval_needed" boolean NOT NULL DEFAULT false;
      CREATE TABLE "approvals" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "note" text,
        "requested_by_id" uuid,
        "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "approved" boolean,
        "reason" text,
        "decided_by_id" uuid,
        "decided_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "approvals_pk" PRIMARY KEY ("id"),
        CONSTRAINT "approvals_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "approvals_requested_by_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "users" ("id") ON DELETE SET NULL,
        CONSTRAINT "approvals_decided_by_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE INDEX "approvals_model" ON "approvals" ("model_id", "id");
      CREATE INDEX "approvals_requested_by_id" ON "approvals" ("requested_by_id");
      CREATE INDEX "approvals_decided_by_id" ON "approvals" ("decided_by_id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "approvals"; ALTER TABLE "site" DROP "approval_needed"')
  }
}
