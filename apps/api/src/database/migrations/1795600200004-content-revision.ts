import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Counts the changes of what anybody may read, in the transaction that makes them: whoever has the number knows whether anything is new. */
export class ContentRevision1795600200004 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "content_revision" (
        "id" smallint NOT NULL,
        "revision" bigint NOT NULL,
        CONSTRAINT "PK_content_revision" PRIMARY KEY ("id")
      );
      INSERT INTO "content_revision" ("id", "revision") VALUES (1, 1);
      CREATE FUNCTION "count_content_change"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE "content_revision" SET "revision" = "revision" + 1;
          RETURN NULL;
        END $$;
      CREATE TRIGGER "site_content" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "site"
        FOR EACH STATEMENT EXECUTE FUNCTION "count_content_change"();
      CREATE TRIGGER "models_content" AFTER INSERT OR UPDATE OF "slug", "latest_version" OR DELETE OR TRUNCATE ON "models"
        FOR EACH STATEMENT EXECUTE FUNCTION "count_content_change"();
      CREATE TRIGGER "model_versions_content" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "model_versions"
        FOR EACH STATEMENT EXECUTE FUNCTION "count_content_change"();
      CREATE TRIGGER "case_studies_content" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "case_studies"
        FOR EACH STATEMENT EXECUTE FUNCTION "count_content_change"();
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TRIGGER "case_studies_content" ON "case_studies";
      DROP TRIGGER "model_versions_content" ON "model_versions";
      DROP TRIGGER "models_content" ON "models";
      DROP TRIGGER "site_content" ON "site";
      DROP FUNCTION "count_content_change"();
      DROP TABLE "content_revision";
    `)
  }
}
