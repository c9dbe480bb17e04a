import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Leads say why they may come from a program. */
export class Suspicion1795600000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "leads" ADD "suspicion" text;
      UPDATE "leads" SET "suspicion" = 'honeypot' WHERE "status" = 'spam' AND "revision" = 1;
      CREATE INDEX "leads_suspects" ON "leads" ("created_at") WHERE suspicion IS NOT NULL;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "leads" DROP "suspicion"`)
  }
}
