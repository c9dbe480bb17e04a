import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DataSource } from 'typeorm'
import { DataFolder } from './config/data-folder.ts'
import { loadEnvFile } from './config/env-file.ts'
import { readEnvironment, StartError } from './config/environment.ts'
import { lockFolder } from './config/folder-lock.ts'
import { dataSourceOptions, migrate } from './database/data-source.ts'
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.ts'
import { runningPostgres } from './database/embedded/running-postgres.ts'
import { resetOnServer } from './identity/reset-on-server.ts'
import { runInWork } from './work/work.ts'

const HELP = `Gives an account a new password, from the server itself.

  npm run -s reset-password -- [EMAIL] [--two-factor-off]

EMAIL may be left out where there is one admin. The product may be running or not.
`

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'two-factor-off': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return say(HELP)
  if (positionals.length > 1) throw new StartError(`One address at a time.\n\n${HELP.trimEnd()}`)
  await withDatabase(async (url) => {
    const source = await new DataSource(dataSourceOptions(url)).initialize()
    try {
      const { email, password } = await runInWork(source, { actor: null }, (work) =>
        resetOnServer(work, positionals[0], values['two-factor-off']),
      )
      say(`E-mail     ${email}\nPassword   ${password}   (shown this once; a new one is asked for at the next sign-in)`)
    } finally {
      await source.destroy()
    }
  })
}

/** Works with the product's database: the running one, else one that is started meanwhile. */
async function withDatabase(work: (url: string) => Promise<void>) {
  loadEnvFile()
  const { databaseUrl, dataDir } = readEnvironment(process.env)
  const folder = new DataFolder(resolve(dataDir))
  const running = databaseUrl ?? (await runningPostgres(folder))
  if (running !== undefined) return work(running)
  if (!existsSync(folder.file('postgres')))
    throw new StartError(`There is no Verdict in ${folder.path}. Call this in the folder that it is started in.`)
  const unlock = await lockFolder(folder)
  try {
    const started = await startEmbeddedPostgres(folder, say)
    try {
      await migrate(started.url)
      await work(started.url)
    } finally {
      await started.stop()
    }
  } finally {
    await unlock()
  }
}

main().catch((error: Error & { code?: string }) => {
  const isExpected = error instanceof StartError || error.code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${isExpected ? error.message : (error.stack ?? String(error))}\n`)
  process.exitCode = 1
})
