import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { DataSource, type MigrationInterface } from 'typeorm'
import { newDatabase } from '../test/api.ts'
import { dataSourceOptions } from '../src/database/data-source.ts'
import { differenceOf, migrationFile, nextTimestamp, withMigration } from './migration.ts'

const list = readFileSync(join(__dirname, '../src/database/migrations.ts'), 'utf8')

let source: DataSource
beforeAll(async () => {
  source = await new DataSource(dataSourceOptions(await newDatabase())).initialize()
})
afterAll(() => source.destroy())

test('a migration adds what the entities have and the database lacks, and can be reverted', async () => {
  expect(await differenceOf(source)).toEqual({ up: [], down: [] })
  await source.query(`alter table users drop column name`)
  await source.query(`create index "an \`old\` one of \${others}" on users (email)`)
  const before = await differenceOf(source)
  expect(before.up.join('\n')).toMatch(/ADD "name" text NOT NULL/)

  const { path, className, content } = migrationFile('names-again', 1999999999999, before)
  expect([path, className]).toEqual(['migrations/1999999999999-names-again.ts', 'NamesAgain1999999999999'])
  const folder = mkdtempSync(join(tmpdir(), 'verdict-migration-'))
  mkdirSync(join(folder, 'migrations'))
  writeFileSync(join(folder, path), content)
  const made = (await import(join(folder, path))) as { [name: string]: new () => MigrationInterface }
  const migration = new (made[className] as new () => MigrationInterface)()

  const runner = source.createQueryRunner()
  await migration.up(runner)
  expect(await differenceOf(source)).toEqual({ up: [], down: [] })
  await migration.down(runner)
  expect(await differenceOf(source)).toEqual(before)
  await runner.release()
})

test('it is registered last, and is later than all before it', () => {
  const timestamp = nextTimestamp(list, 1)
  const file = migrationFile('one-more', timestamp, { up: [], down: [] })
  const after = withMigration(list, file)
  expect(after).toContain(`\nimport { ${file.className} } from './migrations/${timestamp}-one-more.ts'\n\n/** Every`)
  expect(after.endsWith(`  ${file.className},\n]\n`)).toBe(true)
  const timestamps = [...after.matchAll(/migrations\/(\d+)-/g)].map(([, each]) => Number(each))
  expect(timestamps).toEqual([...timestamps].sort((a, b) => a - b))
  expect(nextTimestamp(list, 2_000_000_000_000)).toBe(2_000_000_000_000)
})
