import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Where a client came from, as it was when the index was made: a list that asks for anything else does not find it. */
const SOURCE = `(coalesce(source->>'utmSource', lower(substring(source->>'referrer' from '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)')), ''))`

/**
 * Lists of a million assessments and of a hundred thousand leads: assessments by strength, without a winner and by source have an index in the
 * order of the list; the text by which a lead or a note is found is kept beside it, because folding it again for every lead that may fit is
 * most of a search.
 */
export class FastLists1796003000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      CREATE INDEX "assessments_strength_margin" ON "assessments" ("strength", "margin" DESC NULLS LAST, "id" DESC);
      CREATE INDEX "assessments_undecided" ON "assessments" ("margin" DESC NULLS LAST, "id" DESC) WHERE "winner" IS NULL;
      CREATE INDEX "assessments_source" ON "assessments" (${SOURCE}, "created_at" DESC, "id" DESC);

      DROP INDEX IF EXISTS "leads_searched", "lead_notes_searched";
      ALTER TABLE "leads" ADD "searched" text;
      ALTER TABLE "lead_notes" ADD "searched" text;
      UPDATE "leads" SET "searched" = lead_text(name, email, company, phone, message);
      UPDATE "lead_notes" SET "searched" = folded(text);

      CREATE FUNCTION keep_lead_searched() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.searched := lead_text(NEW.name, NEW.email, NEW.company, NEW.phone, NEW.message); RETURN NEW; END $$;
      CREATE FUNCTION keep_note_searched() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.searched := folded(NEW.text); RETURN NEW; END $$;
      CREATE TRIGGER "leads_searched" BEFORE INSERT OR UPDATE OF name, email, company, phone, message ON "leads"
        FOR EACH ROW EXECUTE FUNCTION keep_lead_searched();
      CREATE TRIGGER "lead_notes_searched" BEFORE INSERT OR UPDATE OF text ON "lead_notes"
        FOR EACH ROW EXECUTE FUNCTION keep_note_searched();
    `)
    if (await hasTrigrams(runner))
      await runner.query(`
        CREATE INDEX "leads_searched" ON "leads" USING gin ("searched" gin_trgm_ops);
        CREATE INDEX "lead_notes_searched" ON "lead_notes" USING gin ("searched" gin_trgm_ops)
      `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      DROP TRIGGER "leads_searched" ON "leads";
      DROP TRIGGER "lead_notes_searched" ON "lead_notes";
      DROP FUNCTION keep_lead_searched();
      DROP FUNCTION keep_note_searched();
      DROP INDEX IF EXISTS "leads_searched", "lead_notes_searched";
      ALTER TABLE "leads" DROP "searched";
      ALTER TABLE "lead_notes" DROP "searched";
      DROP INDEX "assessments_strength_margin", "assessments_undecided", "assessments_source";
    `)
    if (await hasTrigrams(runner))
      await runner.query(`
        CREATE INDEX "leads_searched" ON "leads" USING gin (lead_text(name, email, company, phone, message) gin_trgm_ops);
        CREATE INDEX "lead_notes_searched" ON "lead_notes" USING gin (folded(text) gin_trgm_ops)
      `)
  }
}

async function hasTrigrams(runner: QueryRunner): Promise<boolean> {
  const [{ has }] = (await runner.query(
    `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS has`,
  )) as [{ has: boolean }]
  return has
}
