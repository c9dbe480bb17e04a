import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Drafts that save by themselves: the saves of one sitting are told of together. */
export class Sittings1796001600001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "draft_revisions" ADD "first" integer;
      ALTER TABLE "draft_revisions" ADD "followed" boolean NOT NULL DEFAULT false;
      ALTER TABLE "draft_revisions" ADD "removals" json NOT NULL DEFAULT '[]';
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "draft_revisions" DROP "first", DROP "followed", DROP "removals"')
  }
}
