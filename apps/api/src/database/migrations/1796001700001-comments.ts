import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What colleagues say about the elements of a draft, and whom they mention. */
export class Comments1796001700001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "models" ADD "comments_changed_at" TIMESTAMP WITH TIME ZONE;
      CREATE TABLE "comment_threads" (
        "id" uuid NOT NULL,
        "model_id" uuid NOT NULL,
        "place" text NOT NULL,
        "about" text NOT NULL,
        "written_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "resolved_at" TIMESTAMP WITH TIME ZONE,
        "resolved_by_id" uuid,
        CONSTRAINT "comment_threads_pk" PRIMARY KEY ("id"),
        CONSTRAINT "comment_threads_model_fk" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE,
        CONSTRAINT "comment_threads_resolved_by_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE INDEX "comment_threads_model" ON "comment_threads" ("model_id", "written_at");
      CREATE INDEX "comment_threads_resolved_by_id" ON "comment_threads" ("resolved_by_id");
      CREATE TABLE "comments" (
        "id" uuid NOT NULL,
        "thread_id" uuid NOT NULL,
        "text" text NOT NULL,
        "author_id" uuid,
        "written_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "edited_at" TIMESTAMP WITH TIME ZONE,
        "revision" integer NOT NULL,
        CONSTRAINT "comments_pk" PRIMARY KEY ("id"),
        CONSTRAINT "comments_thread_fk" FOREIGN KEY ("thread_id") REFERENCES "comment_threads" ("id") ON DELETE CASCADE,
        CONSTRAINT "comments_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE SET NULL
      );
      CREATE INDEX "comments_thread" ON "comments" ("thread_id", "id");
      CREATE INDEX "comments_author_id" ON "comments" ("author_id");
      CREATE TABLE "comment_mentions" (
        "comment_id" uuid NOT NULL,
        "user_id" uuid NOT NULL,
        CONSTRAINT "comment_mentions_pk" PRIMARY KEY ("comment_id", "user_id"),
        CONSTRAINT "comment_mentions_comment_fk" FOREIGN KEY ("comment_id") REFERENCES "comments" ("id") ON DELETE CASCADE,
        CONSTRAINT "comment_mentions_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "comment_mentions_user_id" ON "comment_mentions" ("user_id");
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TABLE "comment_mentions"; DROP TABLE "comments"; DROP TABLE "comment_threads";
      ALTER TABLE "models" DROP "comments_changed_at"`)
  }
}
