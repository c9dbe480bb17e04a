import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Answers, ModelDocument } from '@verdict/engine'
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

/**
 * Prints a line for each line of a file, unless there is nothing to say to it. A line that can't be worked on stops the run with its number.
 *
 * @param work gets what the line holds
 */
export async function printLines(file: string, work: (value: unknown) => unknown) {
  for await (const { line, number } of readLines(file)) {
    let said: unknown
    try {
      said = work(JSON.parse(line))
    } catch (error) {
      throw new CommandError(`line ${number}: ${(error as Error).message}`)
    }
    if (said !== undefined && !process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain')
  }
}

export function answersIn(value: unknown, place: string): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(`${place} must hold one object of answers`)
  return value as Answers
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}
