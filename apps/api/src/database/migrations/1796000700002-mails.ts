import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Mails: what they say, and what became of them. */
export class Mails1796000700002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "mails" (
        "id" uuid NOT NULL,
        "kind" text NOT NULL,
        "to" text NOT NULL,
        "locale" text NOT NULL,
        "data" jsonb NOT NULL,
        "sealed" text,
        "once_only" boolean NOT NULL,
        "lead" uuid,
        "assessment" uuid,
        "subject" text,
        "text" text,
        "html" text,
        "state" text NOT NULL,
        "attempts" jsonb NOT NULL,
        "retry" smallint NOT NULL,
        "due_at" TIMESTAMP WITH TIME ZONE,
        "lease_until" TIMESTAMP WITH TIME ZONE,
        "message_id" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "sent_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "mails_pk" PRIMARY KEY ("id"),
        CONSTRAINT "mails_lead_fk" FOREIGN KEY ("lead") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "mails_assessment_fk" FOREIGN KEY ("assessment") REFERENCES "assessments"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      CREATE INDEX "mails_due" ON "mails" ("due_at", "id") WHERE due_at is not null;
      CREATE INDEX "mails_created" ON "mails" ("created_at", "id");
      CREATE INDEX "mails_lead" ON "mails" ("lead");
      CREATE INDEX "mails_assessment" ON "mails" ("assessment");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "mails"')
  }
}
