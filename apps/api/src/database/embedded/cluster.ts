import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { DataFolder } from '../../config/data-folder.ts'
import { StartError } from '../../config/environment.ts'
import { SUPERUSER } from './roles.ts'
import { environmentOf, give, type Way } from './run-as.ts'
import { inOneSentence } from './server-log.ts'

const MAJOR = '18'

/**
 * Makes the files of a database. They are made beside their place and moved there when whole, so that a start that is cut short, or meets a
 * full disk, leaves nothing half made.
 */
export function create(folder: DataFolder, data: string, password: string, initdb: string, way: Way) {
  const making = `${data}.new`
  const passwordFile = folder.file('initdb-password')
  try {
    rmSync(making, { recursive: true, force: true })
    mkdirSync(making, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    give(making, way)
    give(passwordFile, way)
    const [command, ...args] = [
      ...way.prefix,
      initdb,
      `--pgdata=${making}`,
      `--username=${SUPERUSER}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
    ]
    const { status, stderr, error } = spawnSync(command, args, {
      encoding: 'utf8',
      cwd: folder.path,
      env: environmentOf(process.env),
    })
    if (status !== 0) throw error ?? new Error(errorIn(stderr))
    renameSync(making, data)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw new StartError(`The database could not be created: ${(error as Error).message}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** The error of initdb, without its messages about cleaning up. */
const errorIn = (stderr: string) => {
  const lines = stderr.trim().split('\n')
  return inOneSentence(lines.find((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1) ?? '')
}

/** @throws StartError unless the folder holds a database that this PostgreSQL can open */
export function checkMajor(data: string) {
  const found = existsSync(`${data}/PG_VERSION`) ? readFileSync(`${data}/PG_VERSION`, 'utf8').trim() : undefined
  if (found === undefined)
    throw new StartError(`${data} holds no PostgreSQL database (${describe(data)}). Move it away and start again.`)
  if (found !== MAJOR)
    throw new StartError(`${data} was made by PostgreSQL ${found}; this is ${MAJOR}. Move it away or set DATABASE_URL.`)
}

const describe = (path: string) => {
  const names = readdirSync(path)
  return names.length === 0 ? 'it is empty' : `it holds ${names.slice(0, 3).join(', ')}`
}
