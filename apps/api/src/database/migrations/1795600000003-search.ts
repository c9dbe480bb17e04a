import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Texts can be found whatever their accents, their case and their form of Unicode; those of leads by an index, where the database lets us have
 * the extension that makes it.
 */
export class Search1795600000003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    // Without ICU the letters of other scripts than ours keep their case.
    const [{ icu }] = (await runner.query(
      `SELECT EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') AS icu`,
    )) as [{ icu: boolean }]
    // Bodies that are bound where they are written: an index is made with no search path at all.
    await runner.query(`
      CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN replace(replace(replace(translate(
          lower(regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g')${icu ? ' COLLATE "und-x-icu"' : ''}),
          'øłđħıŧŋðʼ’', 'oldhitnd'''''), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

      CREATE FUNCTION holding(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN '%' || regexp_replace(folded($1), '([\\\\%_])', '\\\\\\1', 'g') || '%';

      CREATE FUNCTION lead_text(name text, email text, company text, phone text, message text)
        RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN folded(name || E'\\n' || email || E'\\n' || coalesce(company, '') || E'\\n' || coalesce(phone, '') || E'\\n'
          || regexp_replace(coalesce(phone, ''), '\\D', '', 'g') || E'\\n' || coalesce(message, ''));
    `)
    if (await hasTrigrams(runner))
      await runner.query(`
        CREATE INDEX "leads_searched" ON "leads" USING gin (lead_text(name, email, company, phone, message) gin_trgm_ops);
        CREATE INDEX "lead_notes_searched" ON "lead_notes" USING gin (folded(text) gin_trgm_ops);
      `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP INDEX IF EXISTS "leads_searched", "lead_notes_searched";
      DROP FUNCTION lead_text(text, text, text, text, text);
      DROP FUNCTION holding(text);
      DROP FUNCTION folded(text);
    `)
  }
}

/** Whether the extension is there, now. A database that refuses it is searched all the same, only slower. */
async function hasTrigrams(runner: QueryRunner): Promise<boolean> {
  await runner.query('SAVEPOINT trigrams')
  try {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    return true
  } catch (error) {
    await runner.query('ROLLBACK TO SAVEPOINT trigrams')
    process.stderr.write(
      `The database refuses the extension pg_trgm (${(error as Error).message}): searching leads reads all of them. The README says how to add it.\n`,
    )
    return false
  }
}
