import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What clients read of a version is apart from what colleagues do. Notes from before were read by both, and still are. */
export class PublicNotes1795600200002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "model_versions" ADD "public_notes" text;
      UPDATE "model_versions" SET "public_notes" = "notes";
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "model_versions" DROP "public_notes"`)
  }
}
