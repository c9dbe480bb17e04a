import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Leads of one person, merged into one of them. */
export class LeadMerge1796000900004 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "leads" ADD "merged_into" uuid;
      ALTER TABLE "leads" ADD CONSTRAINT "leads_merged_into_fk" FOREIGN KEY ("merged_into") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
      CREATE INDEX "leads_merged_into" ON "leads" ("merged_into") WHERE merged_into is not null
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "leads" DROP COLUMN "merged_into"')
  }
}
