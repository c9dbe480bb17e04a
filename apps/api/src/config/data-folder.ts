import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './environment.ts'

/** Where an installation without settings keeps what must last: its database and its secrets. */
export class DataFolder {
  constructor(readonly path: string) {}

  /** Makes the folder where it is missing. Others may pass through it (the database's user has to), not list it. */
  open() {
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o711 })
      chmodSync(this.path, 0o711)
    } catch (error) {
      throw new StartError(`The data folder ${this.path} cannot be used: ${(error as Error).message}`)
    }
  }

  file(name: string): string {
    return join(this.path, name)
  }

  has(name: string): boolean {
    return existsSync(this.file(name))
  }

  /** A secret that is made once and kept with mode 0600. */
  secret(name: string): string {
    const file = this.file(name)
    // A first start that met a full disk can have left the file empty: nothing was ever kept under such a secret.
    if (!existsSync(file) || (isBlank(file) && !existsSync(this.file('postgres')))) makeSecret(file)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length < 32)
      throw new StartError(`${file} is damaged: it should hold a secret of 32 characters or more.`)
    return secret
  }
}

const isBlank = (file: string) => readFileSync(file, 'utf8').trim() === ''

/** Written beside its place and moved there when whole. Of two that make it at once, the first is kept. */
function makeSecret(file: string) {
  const making = `${file}.${process.pid}.new`
  try {
    writeFileSync(making, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
    if (existsSync(file) && isBlank(file)) renameSync(making, file)
    else linkSync(making, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartError(`The secret ${file} cannot be kept: ${(error as Error).message}`)
  } finally {
    rmSync(making, { force: true })
  }
}
