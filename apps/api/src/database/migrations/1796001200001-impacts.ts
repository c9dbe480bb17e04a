import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What drafts would have said to past assessments, and the index by which those of a version are read in the order of their ids. */
export class Impacts1796001200001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "impacts" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "hash" text NOT NULL,
        "version" integer,
        "filter" jsonb NOT NULL,
        "result" json NOT NULL,
        "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "impacts_pk" PRIMARY KEY ("id"),
        CONSTRAINT "impacts_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "impacts_model" ON "impacts" ("model_id", "computed_at");
      CREATE INDEX "impacts_computed_at" ON "impacts" ("computed_at");
      DROP INDEX "assessments_version";
      CREATE INDEX "assessments_version" ON "assessments" ("version_id", "id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP INDEX "assessments_version";
      CREATE INDEX "assessments_version" ON "assessments" ("version_id");
      DROP TABLE "impacts"
    `)
  }
}
