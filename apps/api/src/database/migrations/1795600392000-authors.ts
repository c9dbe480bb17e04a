import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Authors are users, not names: a renamed user is shown by the new name, and two of one name are told apart. Rows from before are given
 * their user where exactly one has the name; the others keep the name.
 */
export class Authors1795600392000 implements MigrationInterface {
  name = 'Authors1795600392000'

  async up(runner: QueryRunner) {
    for (const { table, id, name } of AUTHORED)
      await runner.query(`
        ALTER TABLE "${table}" ADD "${id}" uuid;
        ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${id}_fk" FOREIGN KEY ("${id}") REFERENCES "users"("id") ON DELETE SET NULL;
        UPDATE "${table}" SET "${id}" = known.id, "${name}" = NULL
          FROM (SELECT name, min(id::text)::uuid AS id FROM "users" GROUP BY name HAVING count(*) = 1) AS known
          WHERE "${table}"."${name}" = known.name;
        CREATE INDEX "${table}_${id}" ON "${table}" ("${id}")
      `)
  }

  async down(runner: QueryRunner) {
    for (const { table, id, name } of AUTHORED)
      await runner.query(`
        UPDATE "${table}" SET "${name}" = "users".name FROM "users" WHERE "users".id = "${table}"."${id}";
        ALTER TABLE "${table}" DROP COLUMN "${id}"
      `)
  }
}

const AUTHORED = [
  { table: 'lead_notes', id: 'author_id', name: 'author' },
  { table: 'draft_revisions', id: 'author_id', name: 'author' },
  { table: 'model_versions', id: 'published_by_id', name: 'published_by' },
]
