import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What colleagues say of the weights of a model. */
export class Judgements1796001710001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "judgements" (
        "model_id" uuid NOT NULL,
        "user_id" uuid NOT NULL,
        "way" text NOT NULL,
        "said" jsonb NOT NULL,
        "said_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "judgements_pk" PRIMARY KEY ("model_id", "user_id", "way"),
        CONSTRAINT "judgements_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "judgements_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "judgements_user_id" ON "judgements" ("user_id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "judgements"')
  }
}
