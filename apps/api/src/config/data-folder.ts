import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './environment.ts'

/** The folder in which an installation without settings stores its database and its secrets. */
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

  /** A secret that is generated once and stored with mode 0600. */
  secret(name: string): string {
    const file = this.file(name)
    // A first start on a full disk may have left the file empty; no data depends on such a secret.
    if (!existsSync(file) || (isBlank(file) && !existsSync(this.file('postgres')))) makeSecret(file)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length < 32)
      throw new StartError(`${file} is damaged: it should hold a secret of 32 characters or more.`)
    return secret
  }
}

const isBlank = (file: string) => readFileSync(file, 'utf8').trim() === ''

/** Written to a temporary file and linked into place. Where two processes do so at once, the first wins. */
function makeSecret(file: string) {
  const making = `${file}.${process.pid}.new`
  try {
    writeFileSync(making, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
    if (existsSync(file) && isBlank(file)) renameSync(making, file)
    else linkSync(making, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartError(`The secret ${file} cannot be stored: ${(error as Error).message}`)
  } finally {
    rmSync(making, { force: true })
  }
}
