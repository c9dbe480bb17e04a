import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every table of the first release. */
export class First1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "case_studies" (
        "id" uuid NOT NULL,
        "key" text NOT NULL,
        "title" json NOT NULL,
        "summary" json NOT NULL,
        "option" text NOT NULL,
        "url" text,
        "sources" json NOT NULL,
        "published" boolean NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL,
        CONSTRAINT "PK_18a30cb83a1df4d8df5ddc6b39e" PRIMARY KEY ("id")
      );

      CREATE UNIQUE INDEX "case_studies_key" ON "case_studies" ("key");

      CREATE INDEX "case_studies_option" ON "case_studies" ("option");

      CREATE INDEX "case_studies_created_at" ON "case_studies" ("created_at");

      CREATE INDEX "case_studies_updated_at" ON "case_studies" ("updated_at");

      CREATE TABLE "assessments" (
        "id" uuid NOT NULL,
        "version_id" uuid NOT NULL,
        "answers" jsonb NOT NULL,
        "priorities" jsonb NOT NULL,
        "verdict" json NOT NULL,
        "winner" text,
        "strength" text,
        "margin" double precision,
        "locale" text,
        "source" jsonb NOT NULL,
        "started_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_a3442bd80a00e9111cefca57f6c" PRIMARY KEY ("id")
      );

      CREATE INDEX "assessments_version" ON "assessments" ("version_id");

      CREATE INDEX "assessments_created_at" ON "assessments" ("created_at");

      CREATE TABLE "audit_events" (
        "id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "actor" uuid,
        "actor_name" text,
        "action" text NOT NULL,
        "resource" text NOT NULL,
        "record" text NOT NULL,
        "before" jsonb,
        "after" jsonb,
        CONSTRAINT "PK_910f64d901a5c3e9878f0d4a407" PRIMARY KEY ("id")
      );

      CREATE INDEX "audit_events_action" ON "audit_events" ("action", "id");

      CREATE INDEX "audit_events_actor" ON "audit_events" ("actor", "id");

      CREATE INDEX "audit_events_record" ON "audit_events" ("resource", "record", "id");

      CREATE TABLE "models" (
        "id" uuid NOT NULL,
        "slug" text NOT NULL,
        "title" json NOT NULL,
        "draft" json NOT NULL,
        "draft_hash" text NOT NULL,
        "draft_revision" integer NOT NULL,
        "draft_saved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "latest_version" integer,
        "latest_hash" text,
        "published_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_ef9ed7160ea69013636466bf2d5" PRIMARY KEY ("id")
      );

      CREATE UNIQUE INDEX "models_slug" ON "models" ("slug");

      CREATE INDEX "models_draft_saved_at" ON "models" ("draft_saved_at");

      CREATE INDEX "models_published_at" ON "models" ("published_at");

      CREATE INDEX "models_created_at" ON "models" ("created_at");

      CREATE TABLE "draft_revisions" (
        "model_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "document" json NOT NULL,
        "differences" json NOT NULL,
        "author" text,
        "origin" text,
        "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_63f0741d997bd4b63856687c030" PRIMARY KEY ("model_id", "number")
      );

      CREATE TABLE "model_versions" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "hash" text NOT NULL,
        "document" json NOT NULL,
        "notes" text NOT NULL,
        "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "published_by" text,
        "accepted_failing" text,
        CONSTRAINT "PK_77c0256872dcc26394dba4b87ec" PRIMARY KEY ("id")
      );

      CREATE INDEX "model_versions_published_at" ON "model_versions" ("published_at");

      CREATE UNIQUE INDEX "model_versions_number" ON "model_versions" ("model_id", "number");

      CREATE TABLE "idempotency_keys" (
        "scope" text NOT NULL,
        "key" text NOT NULL,
        "body_hash" text NOT NULL,
        "reply" json,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_15de2f76fa9f27ad8f330983607" PRIMARY KEY ("scope", "key")
      );

      CREATE INDEX "idempotency_keys_created_at" ON "idempotency_keys" ("created_at");

      CREATE TABLE "rate_limits" (
        "bucket" text NOT NULL,
        "window_start" TIMESTAMP WITH TIME ZONE NOT NULL,
        "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "calls" integer NOT NULL,
        CONSTRAINT "PK_9065b2a5b142d1e931d32822313" PRIMARY KEY ("bucket", "window_start")
      );

      CREATE INDEX "rate_limits_ends_at" ON "rate_limits" ("ends_at");

      CREATE TABLE "users" (
        "id" uuid NOT NULL,
        "email" text NOT NULL,
        "name" text NOT NULL,
        "role" text NOT NULL,
        "password_hash" text NOT NULL,
        "must_change_password" boolean NOT NULL DEFAULT false,
        "disabled" boolean NOT NULL DEFAULT false,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY ("id")
      );

      CREATE UNIQUE INDEX "users_email" ON "users" ("email");

      CREATE TABLE "sessions" (
        "token_hash" text NOT NULL,
        "user_id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_abaa9e068cdd390bc5210f79884" PRIMARY KEY ("token_hash")
      );

      CREATE INDEX "sessions_user" ON "sessions" ("user_id");

      CREATE INDEX "sessions_expires_at" ON "sessions" ("expires_at");

      CREATE TABLE "leads" (
        "id" uuid NOT NULL,
        "assessment" uuid NOT NULL,
        "name" text NOT NULL,
        "email" text NOT NULL,
        "company" text,
        "phone" text,
        "message" text,
        "status" text NOT NULL,
        "owner" uuid,
        "next_step" text,
        "next_step_on" date,
        "model" text NOT NULL,
        "model_title" json NOT NULL,
        "version" integer NOT NULL,
        "winner" text,
        "winner_name" json,
        "winner_index" smallint,
        "strength" text,
        "margin" double precision,
        "locale" text,
        "consent_text" text NOT NULL,
        "consent_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "marketing" boolean NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL,
        CONSTRAINT "PK_cd102ed7a9a4ca7d4d8bfeba406" PRIMARY KEY ("id")
      );

      CREATE INDEX "leads_assessment" ON "leads" ("assessment");

      CREATE INDEX "leads_name" ON "leads" ("name");

      CREATE INDEX "leads_company" ON "leads" ("company");

      CREATE INDEX "leads_next_step_on" ON "leads" ("next_step_on");

      CREATE INDEX "leads_model" ON "leads" ("model");

      CREATE INDEX "leads_margin" ON "leads" ("margin");

      CREATE INDEX "leads_created_at" ON "leads" ("created_at");

      CREATE INDEX "leads_owner" ON "leads" ("owner", "created_at");

      CREATE INDEX "leads_status" ON "leads" ("status", "created_at");

      CREATE TABLE "lead_notes" (
        "id" uuid NOT NULL,
        "lead_id" uuid NOT NULL,
        "text" text NOT NULL,
        "author" text,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_1fa7d688fd75d75ea298a98e290" PRIMARY KEY ("id")
      );

      CREATE INDEX "lead_notes_lead" ON "lead_notes" ("lead_id", "created_at");

      CREATE TABLE "outbox_events" (
        "id" uuid NOT NULL,
        "type" text NOT NULL,
        "data" jsonb NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "delivered_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "PK_6689a16c00d09b8089f6237f1d2" PRIMARY KEY ("id")
      );

      CREATE INDEX "outbox_events_waiting" ON "outbox_events" ("delivered_at") WHERE delivered_at is null;

      CREATE TABLE "site" (
        "id" smallint NOT NULL,
        "name" text NOT NULL,
        "logo" text,
        "accent" text,
        "disclosure" json,
        "consent_text" json NOT NULL,
        "consent_version" integer NOT NULL,
        "languages" text array NOT NULL,
        CONSTRAINT "PK_635c0eeabda8862d5b0237b42b4" PRIMARY KEY ("id")
      );

      CREATE TABLE "visits" (
        "visit" uuid NOT NULL,
        "step" text NOT NULL,
        "version_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "PK_6c672b2df005fce0a0a1ee0293c" PRIMARY KEY ("visit", "step")
      );

      CREATE INDEX "visits_version" ON "visits" ("version_id");

      ALTER TABLE "assessments" ADD CONSTRAINT "assessments_version_fk" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

      ALTER TABLE "draft_revisions" ADD CONSTRAINT "draft_revisions_model_fk" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

      ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_model_fk" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

      ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

      ALTER TABLE "leads" ADD CONSTRAINT "leads_assessment_fk" FOREIGN KEY ("assessment") REFERENCES "assessments"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

      ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_fk" FOREIGN KEY ("owner") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION;

      ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_lead_fk" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

      ALTER TABLE "visits" ADD CONSTRAINT "visits_version_fk" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

      CREATE FUNCTION keep_version_content() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.model_id, NEW.number, NEW.hash, NEW.document::text) IS DISTINCT FROM
           (OLD.model_id, OLD.number, OLD.hash, OLD.document::text) THEN
          RAISE EXCEPTION 'a published version never changes';
        END IF;
        RETURN NEW;
      END $$;

      CREATE TRIGGER model_versions_keep_content BEFORE UPDATE ON "model_versions"
        FOR EACH ROW EXECUTE FUNCTION keep_version_content();
    `)
  }

  async down() {
    throw new Error('There is nothing before the first release to go back to')
  }
}
