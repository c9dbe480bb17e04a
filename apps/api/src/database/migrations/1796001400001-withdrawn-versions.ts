import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Versions that are no longer offered, and how many a model has had, which numbers the next one. */
export class WithdrawnVersions1796001400001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "model_versions" ADD "withdrawn_at" TIMESTAMP WITH TIME ZONE, ADD "withdrawn_by_id" uuid, ADD "withdrawn_reason" text;
      ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_withdrawn_by_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
      CREATE INDEX "model_versions_withdrawn_by_id" ON "model_versions" ("withdrawn_by_id");
      ALTER TABLE "models" ADD "versions" integer NOT NULL DEFAULT 0;
      UPDATE "models" SET "versions" = coalesce((SELECT max(number) FROM "model_versions" WHERE model_id = "models".id), 0);
      ALTER TABLE "models" ALTER "versions" DROP DEFAULT
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "models" DROP COLUMN "versions";
      ALTER TABLE "model_versions" DROP COLUMN "withdrawn_at", DROP COLUMN "withdrawn_by_id", DROP COLUMN "withdrawn_reason"
    `)
  }
}
