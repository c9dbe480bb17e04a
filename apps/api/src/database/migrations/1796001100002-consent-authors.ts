import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who replaced a consent text. Of earlier changes the audit says it. */
export class ConsentAuthors1796001100002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "consent_texts" ADD "replaced_by" uuid;
      UPDATE "consent_texts" SET "replaced_by" = (
        SELECT "users"."id" FROM "audit_events" JOIN "users" ON "users"."id" = "audit_events"."actor"
        WHERE "resource" = 'settings' AND "audit_events"."at" = "replaced_at" LIMIT 1
      );
      ALTER TABLE "consent_texts" ADD CONSTRAINT "consent_texts_replaced_by_fk"
        FOREIGN KEY ("replaced_by") REFERENCES "users" ("id") ON DELETE SET NULL;
      CREATE INDEX "consent_texts_replaced_by" ON "consent_texts" ("replaced_by");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('ALTER TABLE "consent_texts" DROP "replaced_by"')
  }
}
