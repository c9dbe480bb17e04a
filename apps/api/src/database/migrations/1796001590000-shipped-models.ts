import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The shipped versions that models grew from. The first version of the model that every installation starts with is what was shipped. */
export class ShippedModels1796001590000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "shipped_models" (
        "model_id" uuid NOT NULL,
        "starter" text NOT NULL,
        "hash" text NOT NULL,
        "document" json NOT NULL,
        CONSTRAINT "shipped_models_pk" PRIMARY KEY ("model_id"),
        CONSTRAINT "shipped_models_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      INSERT INTO "shipped_models"
      SELECT model."id", model."slug", version."hash", version."document"
      FROM "models" model JOIN "model_versions" version ON version."model_id" = model."id" AND version."number" = 1
      WHERE model."slug" = 'django-or-nodejs'
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "shipped_models"')
  }
}
