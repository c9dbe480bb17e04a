import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The next steps of which owners were reminded. What is overdue already stands in the digest: nobody gets a mail a lead at the update. */
export class StepReminders1796001500001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "lead_step_reminders" (
        "lead_id" uuid NOT NULL,
        "step_on" date NOT NULL,
        "step_time" text,
        "reminded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "lead_step_reminders_pk" PRIMARY KEY ("lead_id"),
        CONSTRAINT "lead_step_reminders_lead_fk" FOREIGN KEY ("lead_id") REFERENCES "leads" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      INSERT INTO "lead_step_reminders"
      SELECT "id", "next_step_on", "next_step_time", now() FROM "leads" WHERE "next_step_on" <= current_date
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "lead_step_reminders"')
  }
}
