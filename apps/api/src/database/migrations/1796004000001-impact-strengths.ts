import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An impact keeps what it found of the strength of each assessment that was drawn for it: to decide on that again takes long. */
export class ImpactStrengths1796004000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "impacts" ADD "strengths" json`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`ALTER TABLE "impacts" DROP "strengths"`)
  }
}
