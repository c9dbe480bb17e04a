import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A trash for leads, and what takes back a change of many. */
export class LeadTrash1796000900001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "leads" ADD "trashed_at" TIMESTAMP WITH TIME ZONE;
      CREATE INDEX "leads_trashed_at" ON "leads" ("trashed_at") WHERE trashed_at is not null;

      CREATE TABLE "lead_undos" (
        "id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "undone_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "lead_undos_pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "lead_undos_created_at" ON "lead_undos" ("created_at");

      CREATE TABLE "lead_undo_rows" (
        "undo" uuid NOT NULL,
        "lead" uuid NOT NULL,
        "before" jsonb NOT NULL,
        "after" jsonb NOT NULL,
        CONSTRAINT "lead_undo_rows_pk" PRIMARY KEY ("undo", "lead"),
        CONSTRAINT "lead_undo_rows_undo_fk" FOREIGN KEY ("undo") REFERENCES "lead_undos"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "lead_undo_rows_lead_fk" FOREIGN KEY ("lead") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      CREATE INDEX "lead_undo_rows_lead" ON "lead_undo_rows" ("lead")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TABLE "lead_undo_rows", "lead_undos";
      ALTER TABLE "leads" DROP COLUMN "trashed_at"
    `)
  }
}
