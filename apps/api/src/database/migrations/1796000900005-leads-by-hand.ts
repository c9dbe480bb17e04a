import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Leads without an assessment: those that colleagues write down or import. */
export class LeadsByHand1796000900005 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "leads" ALTER COLUMN "assessment" DROP NOT NULL, ALTER COLUMN "model" DROP NOT NULL,
        ALTER COLUMN "model_title" DROP NOT NULL, ALTER COLUMN "version" DROP NOT NULL
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DELETE FROM "leads" WHERE assessment is null;
      ALTER TABLE "leads" ALTER COLUMN "assessment" SET NOT NULL, ALTER COLUMN "model" SET NOT NULL,
        ALTER COLUMN "model_title" SET NOT NULL, ALTER COLUMN "version" SET NOT NULL
    `)
  }
}
