import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What reports are made of, version by version. */
export class ReportLayouts1796001300000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "report_layout_versions" (
        "kind" text NOT NULL,
        "revision" integer NOT NULL,
        "blocks" json,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "author" uuid,
        CONSTRAINT "report_layout_versions_pk" PRIMARY KEY ("kind", "revision"),
        CONSTRAINT "report_layout_versions_author_fk" FOREIGN KEY ("author") REFERENCES "users"("id") ON DELETE SET NULL
      );
      CREATE INDEX "report_layout_versions_author" ON "report_layout_versions" ("author")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "report_layout_versions"')
  }
}
