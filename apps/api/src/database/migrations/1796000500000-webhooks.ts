import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The place of events in a sequence, and their delivery to webhooks. Events of before wait to be dispatched like new ones. */
export class Webhooks1796000500000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      DROP INDEX "outbox_events_waiting";
      ALTER TABLE "outbox_events" DROP COLUMN "delivered_at";
      ALTER TABLE "outbox_events" ADD "sequence" bigint;
      CREATE UNIQUE INDEX "outbox_events_sequence" ON "outbox_events" ("sequence");
      CREATE INDEX "outbox_events_waiting" ON "outbox_events" ("created_at", "id") WHERE sequence is null;
      CREATE SEQUENCE "outbox_sequence";

      CREATE TABLE "webhooks" (
        "id" uuid NOT NULL,
        "url" text NOT NULL,
        "description" text,
        "events" text array NOT NULL,
        "active" boolean NOT NULL,
        "stopped_because" text,
        "secret" text NOT NULL,
        "previous_secret" text,
        "previous_secret_until" TIMESTAMP WITH TIME ZONE,
        "failing_since" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL,
        CONSTRAINT "webhooks_pk" PRIMARY KEY ("id")
      );

      CREATE TABLE "webhook_deliveries" (
        "id" uuid NOT NULL,
        "webhook" uuid NOT NULL,
        "event" uuid NOT NULL,
        "attempt" integer NOT NULL,
        "retry" smallint NOT NULL,
        "state" text NOT NULL,
        "final" boolean NOT NULL,
        "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "lease_until" TIMESTAMP WITH TIME ZONE,
        "started_at" TIMESTAMP WITH TIME ZONE,
        "duration" integer,
        "status" smallint,
        "error" text,
        CONSTRAINT "webhook_deliveries_pk" PRIMARY KEY ("id"),
        CONSTRAINT "webhook_deliveries_webhook_fk" FOREIGN KEY ("webhook") REFERENCES "webhooks"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "webhook_deliveries_event_fk" FOREIGN KEY ("event") REFERENCES "outbox_events"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      CREATE UNIQUE INDEX "webhook_deliveries_attempt" ON "webhook_deliveries" ("event", "webhook", "attempt");
      CREATE INDEX "webhook_deliveries_webhook" ON "webhook_deliveries" ("webhook", "id");
      CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" ("webhook", "due_at", "id") WHERE state in ('waiting', 'sending');
      CREATE INDEX "webhook_deliveries_missed" ON "webhook_deliveries" ("webhook") WHERE final and state in ('failed', 'missed');
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TABLE "webhook_deliveries", "webhooks";
      DROP INDEX "outbox_events_waiting", "outbox_events_sequence";
      DROP SEQUENCE "outbox_sequence";
      ALTER TABLE "outbox_events" DROP COLUMN "sequence";
      ALTER TABLE "outbox_events" ADD "delivered_at" TIMESTAMP WITH TIME ZONE;
      CREATE INDEX "outbox_events_waiting" ON "outbox_events" ("delivered_at") WHERE delivered_at is null;
    `)
  }
}
