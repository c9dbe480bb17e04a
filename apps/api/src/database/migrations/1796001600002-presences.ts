import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who has which model open now. */
export class Presences1796001600002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "presences" (
        "model_id" uuid NOT NULL,
        "user_id" uuid NOT NULL,
        "tab" text NOT NULL,
        "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "presences_pk" PRIMARY KEY ("model_id", "user_id"),
        CONSTRAINT "presences_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "presences_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "presences_user_id" ON "presences" ("user_id");
      CREATE INDEX "presences_seen_at" ON "presences" ("seen_at");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "presences"')
  }
}
