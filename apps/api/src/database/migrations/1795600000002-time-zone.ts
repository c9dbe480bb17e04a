import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The site says which time zone its days are days of: until somebody chooses, the one of the machine it runs on. */
export class TimeZone1795600000002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "site" ADD "time_zone" text`)
    await runner.query(`UPDATE "site" SET "time_zone" = $1`, [
      Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC',
    ])
    await runner.query(`ALTER TABLE "site" ALTER "time_zone" SET NOT NULL`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "site" DROP "time_zone"`)
  }
}
