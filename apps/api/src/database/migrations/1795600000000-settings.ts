import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The site can be changed, and says who may embed it. */
export class Settings1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "site" ADD "embed_sites" text array NOT NULL DEFAULT '{}', ADD "revision" integer NOT NULL DEFAULT 1;
      ALTER TABLE "site" ALTER "embed_sites" DROP DEFAULT, ALTER "revision" DROP DEFAULT;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "site" DROP "embed_sites", DROP "revision"`)
  }
}
