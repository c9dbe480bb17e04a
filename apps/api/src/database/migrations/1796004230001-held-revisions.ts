import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The document of a save stays while a job works on it, although others of its sitting follow. */
export class HeldRevisions1796004230001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "draft_revisions" ADD "held" boolean NOT NULL DEFAULT false`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "draft_revisions" DROP "held"`)
  }
}
