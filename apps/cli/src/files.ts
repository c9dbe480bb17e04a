import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { CommandError, UsageError } from './command.ts'

let standardInputRead = false

/**
 * The text of a file; `-` is standard input. A byte order mark is no part of it.
 *
 * @throws CommandError that names the file, for one that can't be read or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const parts: string[] = []
  for await (const part of textOf(file)) parts.push(part)
  return parts.join('')
}

/** The bytes of a file; `-` is standard input. */
export async function readBytes(file: string): Promise<Buffer> {
  const parts: Buffer[] = []
  try {
    for await (const part of open(file)) parts.push(part as Buffer)
  } catch (error) {
    throw new CommandError(`${file}: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
  return Buffer.concat(parts)
}

/** The lines of a file that hold something, one after the other, however long it is. */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  let number = 0
  let open = ''
  for await (const part of textOf(file)) {
    const [first = '', ...rest] = part.split('\n')
    open += first
    for (const next of rest) {
      number++
      if (open.trim() !== '') yield { line: open, number }
      open = next
    }
  }
  if (open.trim() !== '') yield { line: open, number: number + 1 }
}

async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const input = open(file)
  try {
    for await (const bytes of input) yield decoder.decode(bytes as Buffer, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw new CommandError(`${file}: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
}

function open(file: string): Readable {
  if (file !== '-') return createReadStream(placeOf(file))
  if (standardInputRead) throw new UsageError('Standard input can be read once.')
  standardInputRead = true
  return process.stdin
}

/**
 * A package manager runs a script in the folder of its package.json; a path given to `npm run verdict` is relative to where that was
 * called.
 */
export function placeOf(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  const here = resolve(file)
  if (script !== 'verdict' || !called) return here
  const there = resolve(called, file)
  return existsSync(there) || !existsSync(here) ? there : here
}

/** Why a file or a folder can't be read, without the path that Node.js adds. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is nothing of this name'
    case 'ENOTDIR':
      return 'this is no folder'
    case 'EISDIR':
      return 'this is a folder, not a file'
    case 'EACCES':
    case 'EPERM':
      return 'this may not be read'
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'this is not UTF-8'
    default:
      return message
  }
}
