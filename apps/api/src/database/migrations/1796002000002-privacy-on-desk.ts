import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Requests about oneself that were answered on the desk, and by whom. */
export class PrivacyOnDesk1796002000002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "privacy_requests" ADD "on_desk" boolean NOT NULL DEFAULT false`)
    await runner.query(`ALTER TABLE "privacy_requests" ADD "answered_by" uuid`)
    await runner.query(
      `ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_answered_by_fk" FOREIGN KEY ("answered_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    )
    await runner.query(`CREATE INDEX "privacy_requests_answered_by" ON "privacy_requests" ("answered_by")`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`DROP INDEX "privacy_requests_answered_by"`)
    await runner.query(`ALTER TABLE "privacy_requests" DROP CONSTRAINT "privacy_requests_answered_by_fk"`)
    await runner.query(`ALTER TABLE "privacy_requests" DROP COLUMN "answered_by"`)
    await runner.query(`ALTER TABLE "privacy_requests" DROP COLUMN "on_desk"`)
  }
}
