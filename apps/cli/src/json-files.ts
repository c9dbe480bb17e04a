import { once } from 'node:events'
import {
  type Answers,
  checkAnswers,
  checkPriorities,
  type CompiledModel,
  type ModelDocument,
  type Priorities,
} from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { CommandError, UsageError } from './command.ts'
import { readLines, readText } from './files.ts'
import { JsonText, type TextPosition } from './json/json-text.ts'

/** A JSON file; `-` is standard input. */
export async function readJson(file: string): Promise<JsonText> {
  const named = (message: string, place: TextPosition | undefined) =>
    `${file}${place ? `:${place.line}:${place.column}` : ''}: ${message}`
  return new JsonText(await readText(file), named)
}

/** A file that has been read, with the positions of its values. */
export interface ReadFile<Content> {
  content: Content
  file: string
  /** Adds the line and column in the file to each item. */
  placed<Item extends { pointer: string }>(items: Item[]): (Item & Partial<TextPosition>)[]
}

const held = <Content>(content: Content, file: string, text: JsonText): ReadFile<Content> => ({
  content,
  file,
  placed: (items) => items.map((item) => ({ ...item, ...text.placeOf(item.pointer) })),
})

/** A model, valid or not. `$schema`, which is for editors, is removed. */
export async function readModel(file: string): Promise<ReadFile<ModelDocument>> {
  const text = await readJson(file)
  return held(withoutSchema(text.value) as ModelDocument, file, text)
}

/** @throws CommandError naming everything that is wrong, each with its place in the file */
export async function readValidModel(file: string): Promise<ReadFile<ModelDocument>> {
  const model = await readModel(file)
  failOnProblems(model, validate(model.content))
  return model
}

/** @throws CommandError where there is something wrong */
export function failOnProblems<Content>(
  { file, placed }: ReadFile<Content>,
  problems: { pointer: string; message: string }[],
) {
  const lines = placed(problems).map(
    ({ pointer, message, line, column }) => `${file}:${line ?? 1}:${column ?? 1}: ${pointer || '/'}: ${message}`,
  )
  if (lines.length > 0) throw new CommandError(lines.join('\n'))
}

/** One object of answers that fit the model. */
export async function readAnswers(file: string, { document }: CompiledModel): Promise<Answers> {
  const text = await readJson(file)
  const answers = answersIn(text.value, `${file}: this`)
  failOnProblems(held(answers, file, text), checkAnswers(document.questions, answers))
  return answers
}

/** One object of priorities that fit the model; undefined where no file is named. */
export async function readPriorities(
  file: string | boolean | undefined,
  { document, settings }: CompiledModel,
): Promise<Priorities | undefined> {
  if (typeof file !== 'string') return undefined
  const text = await readJson(file)
  const priorities = objectIn<number>(text.value, `${file}: this must hold one object of priorities, a number each`)
  failOnProblems(
    held(priorities, file, text),
    checkPriorities(document.criteria, settings.priorities?.max ?? null, priorities),
  )
  return priorities
}

export const answersIn = (value: unknown, what: string): Answers =>
  objectIn(value, `${what} must hold one object of answers`)

export function objectIn<Value>(value: unknown, otherwise: string): { [name: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CommandError(otherwise)
  return value as { [name: string]: Value }
}

/**
 * Prints a line for each line of a file, unless its result is undefined. An invalid line stops the run with its number.
 *
 * @param work gets what the line holds
 */
export async function printLines(file: string, work: (value: unknown) => unknown) {
  for await (const { line, number } of readLines(file)) {
    let said: unknown
    try {
      said = work(
        new JsonText(line, (message, place) => (place ? `column ${place.column}: ${message}` : message)).value,
      )
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new CommandError(`${file}: line ${number}: ${(error as Error).message}`)
    }
    if (said !== undefined && !process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain')
  }
}

function withoutSchema(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, '$schema')) return document
  const { $schema: _, ...rest } = document as { $schema: unknown }
  return rest
}
