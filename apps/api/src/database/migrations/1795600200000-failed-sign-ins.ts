import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Failed sign-ins are counted by account and address, each wait longer than the one before. */
export class FailedSignIns1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "failed_sign_ins" (
        "bucket" text NOT NULL,
        "failures" double precision NOT NULL,
        "last_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_failed_sign_ins" PRIMARY KEY ("bucket")
      );
      CREATE INDEX "failed_sign_ins_last_at" ON "failed_sign_ins" ("last_at");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`DROP TABLE "failed_sign_ins"`)
  }
}
