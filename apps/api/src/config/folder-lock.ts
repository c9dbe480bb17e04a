import { createHash } from 'node:crypto'
import { linkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { StartError } from './environment.ts'

/**
 * Holds a data folder for as long as this process lives: a local socket listens in it. The system closes it with the process, however that
 * ends, so that a lock never outlives its holder; and a copy of the folder has none.
 *
 * @returns a function that releases the folder
 * @throws StartError where another process holds it
 */
export async function lockFolder(folder: DataFolder): Promise<() => Promise<void>> {
  const address = addressIn(folder)
  for (let tries = 0; tries < 20; tries++) {
    const server = await listen(address, folder)
    if (server) return () => new Promise((resolve) => server.close(() => resolve()))
    if (await isHeld(address)) throw new StartError(heldBy(folder))
    // A process that is just taking the lock has a socket file before it listens.
    await pause(50)
    if (await isHeld(address)) throw new StartError(heldBy(folder))
    await takeAway(address)
  }
  throw new StartError(heldBy(folder))
}

const heldBy = ({ path }: DataFolder) =>
  `Verdict is already running in this folder (${path}). Stop it first, or start this one in another folder.`

/** On Windows a pipe named after the folder; elsewhere a socket in it, by its shorter name: the system accepts about a hundred characters. */
function addressIn(folder: DataFolder): string {
  if (process.platform === 'win32') {
    const name = realpathSync.native(folder.path).toLowerCase()
    return `\\\\.\\pipe\\verdict-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`
  }
  const file = folder.file('lock')
  const fromHere = relative(process.cwd(), file)
  return fromHere.length < file.length ? fromHere : file
}

/** @returns undefined where the name is in use, or was left behind by a process that died */
function listen(address: string, folder: DataFolder): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') resolve(undefined)
      else reject(new StartError(`The data folder ${folder.path} cannot be locked: ${message}`))
    })
    // The socket must not keep the process alive.
    server.listen(address, () => resolve(server.unref()))
  })
}

/** Whether a process listens: a killed process leaves its socket file behind. */
function isHeld(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => answer(true))
    const answer = (held: boolean) => {
      socket.destroy()
      resolve(held)
    }
    socket.once('error', ({ code }: NodeJS.ErrnoException) => answer(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
  })
}

/** Removes a stale socket file. If a process listens on it by now, it is put back. */
async function takeAway(address: string) {
  const aside = `${address}.${process.pid}`
  try {
    renameSync(address, aside)
    if (await isHeld(aside)) linkSync(aside, address)
  } catch {
    // Another process was faster: the next try finds out.
  }
  rmSync(aside, { force: true })
}
