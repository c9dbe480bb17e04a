import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Requests of people for what is kept about them, and hashes of those who were erased. */
export class Privacy1796000800000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "privacy_requests" (
        "id" uuid NOT NULL,
        "kind" text NOT NULL,
        "email" text,
        "locale" text,
        "token_hash" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "confirmed_at" TIMESTAMP WITH TIME ZONE,
        "erased" jsonb,
        "told" text array NOT NULL DEFAULT '{}',
        CONSTRAINT "privacy_requests_pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "privacy_requests_token_hash" ON "privacy_requests" ("token_hash");
      CREATE INDEX "privacy_requests_created_at" ON "privacy_requests" ("created_at");

      CREATE TABLE "erasures" (
        "hash" text NOT NULL,
        "erased_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "erasures_pk" PRIMARY KEY ("hash")
      );
      CREATE INDEX "leads_email" ON "leads" (lower("email"));
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP INDEX "leads_email"; DROP TABLE "erasures", "privacy_requests"')
  }
}
