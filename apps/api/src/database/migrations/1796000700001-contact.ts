import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who clients talk to, and what they may expect of it. */
export class Contact1796000700001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "site"
        ADD "contact_person" text,
        ADD "call_description" json,
        ADD "response_time" json,
        ADD "booking_url" text,
        ADD "privacy_url" text,
        ADD "imprint_url" text,
        ADD "print_logo" text,
        ADD "photo" text
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      ALTER TABLE "site" DROP "contact_person", DROP "call_description", DROP "response_time", DROP "booking_url",
        DROP "privacy_url", DROP "imprint_url", DROP "print_logo", DROP "photo"
    `)
  }
}
