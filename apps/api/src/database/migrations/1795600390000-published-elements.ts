import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What has a key in a published version, kept apart from the documents: a save need not read them all to see what a key was given to. */
export class PublishedElements1795600390000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE TABLE "published_elements" (
        "model_id" uuid NOT NULL,
        "place" text NOT NULL,
        "version" integer NOT NULL,
        "name" json NOT NULL,
        "type" text,
        CONSTRAINT "published_elements_pk" PRIMARY KEY ("model_id", "place", "version"),
        CONSTRAINT "published_elements_model_fk" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );

      INSERT INTO "published_elements" ("model_id", "place", "version", "name", "type")
      SELECT DISTINCT ON (model_id, place, name::text, type) model_id, place, number, name, type
      FROM "model_versions" CROSS JOIN LATERAL (
        SELECT 'options/' || (it ->> 'key') AS place, it -> 'name' AS name, NULL AS type
        FROM json_array_elements(document -> 'options') it
        UNION ALL
        SELECT 'criteria/' || (it ->> 'key'), it -> 'name', NULL
        FROM json_array_elements(document -> 'criteria') it
        UNION ALL
        SELECT 'questions/' || (it ->> 'key'), it -> 'text', it ->> 'type'
        FROM json_array_elements(document -> 'questions') it
        UNION ALL
        SELECT 'questions/' || (question ->> 'key') || '/choices/' || (it ->> 'key'), it -> 'label', NULL
        FROM json_array_elements(document -> 'questions') question, json_array_elements(question -> 'choices') it
        WHERE question ->> 'type' <> 'boolean'
        UNION ALL
        SELECT 'rules/' || (it ->> 'key'), it -> 'description', NULL
        FROM json_array_elements(document -> 'rules') it
        UNION ALL
        SELECT 'caseStudies/' || (it ->> 'key'), it -> 'title', NULL
        FROM json_array_elements(document -> 'caseStudies') it
        UNION ALL
        SELECT 'scenarios/' || (it ->> 'key'), it -> 'description', NULL
        FROM json_array_elements(document -> 'scenarios') it
      ) elements
      WHERE name IS NOT NULL
      ORDER BY model_id, place, name::text, type, number
      ON CONFLICT DO NOTHING;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`DROP TABLE "published_elements"`)
  }
}
