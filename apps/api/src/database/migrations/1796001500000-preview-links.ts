import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Links that show a draft. */
export class PreviewLinks1796001500000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "preview_links" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "document" json NOT NULL,
        "hash" text NOT NULL,
        "revision" integer NOT NULL,
        "created_by_id" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "preview_links_pk" PRIMARY KEY ("id"),
        CONSTRAINT "preview_links_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "preview_links_created_by_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE INDEX "preview_links_model" ON "preview_links" ("model_id", "id");
      CREATE INDEX "preview_links_created_by_id" ON "preview_links" ("created_by_id");
      CREATE INDEX "preview_links_expires_at" ON "preview_links" ("expires_at");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "preview_links"')
  }
}
