import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Filters of leads under a name. */
export class LeadViews1796000900003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "lead_views" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "filter" jsonb NOT NULL,
        "shared" boolean NOT NULL,
        "owner" uuid,
        "revision" integer NOT NULL,
        CONSTRAINT "lead_views_pk" PRIMARY KEY ("id"),
        CONSTRAINT "lead_views_owner_fk" FOREIGN KEY ("owner") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION
      );
      CREATE INDEX "lead_views_owner" ON "lead_views" ("owner")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "lead_views"')
  }
}
