import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Of which texts translations are. What a draft of before has not noted is read off its latest version. */
export class TranslationSources1796001720001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "translation_sources" (
        "model_id" uuid NOT NULL,
        "path" text NOT NULL,
        "language" text NOT NULL,
        "source" text NOT NULL,
        "said" text NOT NULL,
        CONSTRAINT "translation_sources_pk" PRIMARY KEY ("model_id", "path", "language"),
        CONSTRAINT "translation_sources_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE
      )
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "translation_sources"')
  }
}
