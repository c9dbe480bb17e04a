import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Consent is kept by version with the words of that version, and under one result there is one lead, which the newest details renew. Rows from
 * before keep what they have: their words without a version, and the later leads under one result as they are.
 */
export class OneLeadAResult1795600200001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "consent_texts" (
        "version" integer NOT NULL,
        "text" json NOT NULL,
        "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_b8d1eee08bf3b5b1a1a8a5d3ea1" PRIMARY KEY ("version")
      );
      ALTER TABLE "leads" ADD "consent_version" integer;
      CREATE TABLE "leads_of_results" (
        "assessment" uuid NOT NULL,
        "lead" uuid NOT NULL,
        CONSTRAINT "PK_leads_of_results" PRIMARY KEY ("assessment"),
        CONSTRAINT "leads_of_results_assessment_fk" FOREIGN KEY ("assessment") REFERENCES "assessments"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "leads_of_results_lead_fk" FOREIGN KEY ("lead") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX "leads_of_results_lead" ON "leads_of_results" ("lead");
      INSERT INTO "leads_of_results" SELECT DISTINCT ON ("assessment") "assessment", "id" FROM "leads" ORDER BY "assessment", "created_at", "id";
      UPDATE "idempotency_keys" SET "reply" = ("reply"::jsonb - 'token')::json WHERE "scope" = 'takeAssessment' AND "reply" IS NOT NULL;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TABLE "leads_of_results";
      ALTER TABLE "leads" DROP "consent_version";
      DROP TABLE "consent_texts";
    `)
  }
}
