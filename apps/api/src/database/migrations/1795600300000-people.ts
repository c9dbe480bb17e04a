import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Several people: invitations and reset links, sessions that can be told apart, two-factor sign-in, tokens for programs. */
export class People1795600300000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "users"
        ALTER "password_hash" DROP NOT NULL,
        ADD "link_hash" text,
        ADD "link_expires_at" TIMESTAMP WITH TIME ZONE,
        ADD "reset_asked_at" TIMESTAMP WITH TIME ZONE,
        ADD "last_seen_at" TIMESTAMP WITH TIME ZONE,
        ADD "totp_secret" text,
        ADD "totp_confirmed_at" TIMESTAMP WITH TIME ZONE,
        ADD "totp_last_step" integer,
        ADD "revision" integer NOT NULL DEFAULT 1;
      CREATE UNIQUE INDEX "users_link_hash" ON "users" ("link_hash");
      UPDATE "users" SET "last_seen_at" = (SELECT max("last_seen_at") FROM "sessions" WHERE "user_id" = "users"."id");

      ALTER TABLE "sessions"
        ADD "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD "user_agent" text NOT NULL DEFAULT '';
      ALTER TABLE "sessions" ALTER "id" DROP DEFAULT, ALTER "user_agent" DROP DEFAULT;
      CREATE UNIQUE INDEX "sessions_id" ON "sessions" ("id");

      CREATE TABLE "recovery_codes" (
        "user_id" uuid NOT NULL,
        "code_hash" text NOT NULL,
        CONSTRAINT "recovery_codes_pk" PRIMARY KEY ("user_id", "code_hash"),
        CONSTRAINT "recovery_codes_user_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );

      CREATE TABLE "api_tokens" (
        "id" uuid NOT NULL,
        "user_id" uuid NOT NULL,
        "name" text NOT NULL,
        "role" text NOT NULL,
        "token_hash" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE,
        "last_used_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "api_tokens_pk" PRIMARY KEY ("id"),
        CONSTRAINT "api_tokens_user_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      CREATE UNIQUE INDEX "api_tokens_hash" ON "api_tokens" ("token_hash");
      CREATE INDEX "api_tokens_user" ON "api_tokens" ("user_id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TABLE "api_tokens", "recovery_codes";
      DELETE FROM "users" WHERE "password_hash" IS NULL;
      ALTER TABLE "sessions" DROP "id", DROP "user_agent";
      ALTER TABLE "users" ALTER "password_hash" SET NOT NULL, DROP "link_hash", DROP "link_expires_at", DROP "reset_asked_at",
        DROP "last_seen_at", DROP "totp_secret", DROP "totp_confirmed_at", DROP "totp_last_step", DROP "revision";
    `)
  }
}
