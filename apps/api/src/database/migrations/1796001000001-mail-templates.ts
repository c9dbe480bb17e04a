import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The texts of mails that admins write, version by version. */
export class MailTemplates1796001000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "mail_template_versions" (
        "kind" text NOT NULL,
        "locale" text NOT NULL,
        "revision" integer NOT NULL,
        "subject" text,
        "text" text,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "author" uuid,
        CONSTRAINT "mail_template_versions_pk" PRIMARY KEY ("kind", "locale", "revision"),
        CONSTRAINT "mail_template_versions_author_fk" FOREIGN KEY ("author") REFERENCES "users"("id") ON DELETE SET NULL
      );
      CREATE INDEX "mail_template_versions_author" ON "mail_template_versions" ("author")
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE "mail_template_versions"')
  }
}
