import type { DataSource } from 'typeorm'

/** What brings a database to the entities, and back. */
export interface SchemaDifference {
  up: string[]
  down: string[]
}

export async function differenceOf(source: DataSource): Promise<SchemaDifference> {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log()
  // What is undone comes in the opposite order.
  return { up: upQueries.map(({ query }) => query), down: downQueries.map(({ query }) => query).reverse() }
}

/** A new migration: its path and its content. */
export interface MigrationFile {
  /** Its place beside `migrations.ts`. */
  path: string
  className: string
  content: string
}

/** @param name words joined by hyphens, such as "note-authors" */
export function migrationFile(name: string, timestamp: number, { up, down }: SchemaDifference): MigrationFile {
  const className = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()) + timestamp
  const content = `import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What it is for. */
export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner) {
${up.map(statement).join('\n')}
  }

  async down(runner: QueryRunner) {
${down.map(statement).join('\n')}
  }
}
`
  return { path: `migrations/${timestamp}-${name}.ts`, className, content }
}

const statement = (query: string) =>
  `    await runner.query(\`${query.replace(/[\\`]|\$\{/g, (character) => `\\${character}`)}\`)`

/** The list of migrations with one more at its end. */
export function withMigration(list: string, { path, className }: MigrationFile): string {
  const lastImport = list.lastIndexOf('\nimport ')
  const afterImports = list.indexOf('\n', lastImport + 1) + 1
  const end = list.lastIndexOf(']')
  const line = `import { ${className} } from './${path}'\n`
  return `${list.slice(0, afterImports)}${line}${list.slice(afterImports, end)}  ${className},\n${list.slice(end)}`
}

/** Later than every migration in the list, now where that is later. */
export function nextTimestamp(list: string, now: number): number {
  const last = Math.max(...[...list.matchAll(/migrations\/(\d+)-/g)].map(([, timestamp]) => Number(timestamp)))
  return Math.max(now, last + 1)
}
