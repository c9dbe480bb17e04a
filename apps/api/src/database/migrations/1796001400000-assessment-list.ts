import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The indexes by which assessments are found by what was answered, and sorted by their margin. */
export class AssessmentList1796001400000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE INDEX "assessments_answers" ON "assessments" USING gin ("answers" jsonb_path_ops);
      CREATE INDEX "assessments_margin" ON "assessments" ("margin" DESC NULLS LAST, "id" DESC)
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP INDEX "assessments_answers", "assessments_margin"')
  }
}
