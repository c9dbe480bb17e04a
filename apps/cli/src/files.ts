import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ModelDocument } from '@verdict/engine'
import { CommandError } from './command.ts'

/** A JSON file; `-` is standard input. */
export function readJson(file: string): unknown {
  const text = readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`)
  }
}

export const readModel = (file: string) => readJson(file) as ModelDocument

/** The lines of a file, one after the other, however long it is. */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield { line, number }
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}
