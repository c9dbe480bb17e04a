import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is to be done for leads. */
export class LeadTasks1796000900002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "lead_tasks" (
        "id" uuid NOT NULL,
        "lead_id" uuid NOT NULL,
        "text" text NOT NULL,
        "due_on" date,
        "due_time" text,
        "assignee" uuid,
        "done_at" TIMESTAMP WITH TIME ZONE,
        "reminded_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL,
        CONSTRAINT "lead_tasks_pk" PRIMARY KEY ("id"),
        CONSTRAINT "lead_tasks_lead_fk" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "lead_tasks_assignee_fk" FOREIGN KEY ("assignee") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE NO ACTION
      );
      CREATE INDEX "lead_tasks_lead" ON "lead_tasks" ("lead_id", "created_at");
      CREATE INDEX "lead_tasks_open" ON "lead_tasks" ("due_on") WHERE done_at is null;
      CREATE INDEX "lead_tasks_assignee" ON "lead_tasks" ("assignee")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "lead_tasks"')
  }
}
