import { LARGEST_BODY } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { validateShape } from '@verdict/engine/validate'
import { UnreadableFile } from './csv-of-file.ts'

/** In which a model is written to a file: one for programs, one to be read and commented by people. */
export type ModelFormat = 'json' | 'yaml'

/** Bytes: indented, the largest draft that can be saved takes less. */
const LARGEST_FILE = 4 * LARGEST_BODY
const SAID_PROBLEMS = 3
/** Such as “A mapping with two members of one name”: what the parser says, without the picture of the place below it. */
const firstLine = (message: string) => message.split('\n')[0]?.replace(/:$/, '') ?? ''

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

/** A model as the text of a file. */
export async function modelFileOf(document: ModelDocument, format: ModelFormat): Promise<string> {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`
  // Whoever saves no such file needs no code for it.
  const { stringify } = await import('yaml')
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 })
}

/**
 * The model in a file of JSON or YAML. It has the shape of a model; what it means may still be wrong, as in a draft.
 *
 * @throws UnreadableFile with a sentence that says what to do
 */
export async function readModelFile(file: Blob & { name: string }): Promise<ModelDocument> {
  if (file.size > LARGEST_FILE)
    throw new UnreadableFile(
      `This file has ${megabytes(file.size)}. A model has ${megabytes(LARGEST_FILE)} at most: is it another file?`,
    )
  const text = await file.text()
  const isJson = /^\s*\{/.test(text)
  const document = isJson ? readJson(text) : await readYaml(text)
  if (typeof document !== 'object' || document === null || !('format' in document))
    throw new UnreadableFile(
      'This file is no model: it has no “format: verdict.model/1”. Choose one that was saved here.',
    )
  const problems = validateShape(document)
  if (problems.length > 0) {
    const said = problems.slice(0, SAID_PROBLEMS).map(({ pointer, message }) => `${pointer || 'The file'}: ${message}`)
    const more = problems.length - said.length
    throw new UnreadableFile(
      `This file is no model that can be read. ${said.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`,
    )
  }
  if (new Blob([JSON.stringify(document)]).size > LARGEST_BODY)
    throw new UnreadableFile(`This model is larger than ${megabytes(LARGEST_BODY)}, which is what can be saved.`)
  return document as ModelDocument
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new UnreadableFile(`This file is no JSON: ${(error as Error).message}`)
  }
}

/** More of these within each other than any model has: the parser takes seconds to give up on thousands. */
const TOO_DEEP = /(?:[[{]\s*){64}|(?:[-?] ){64}/

async function readYaml(text: string): Promise<unknown> {
  if (TOO_DEEP.test(text)) throw new UnreadableFile('This file cannot be read: it is nested too deeply.')
  const { parseDocument } = await import('yaml')
  try {
    const parsed = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: true })
    const [fault] = [...parsed.errors, ...parsed.warnings]
    if (fault) throw new UnreadableFile(`This file is no YAML that can be read: ${firstLine(fault.message)}.`)
    // Not one alias: a few lines of them can stand for millions.
    return parsed.toJS({ maxAliasCount: 0 }) as unknown
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const isAlias = error instanceof ReferenceError
    throw new UnreadableFile(
      isAlias
        ? 'This file uses YAML aliases (&, *), which a model does not need. Write each part out.'
        : 'This file cannot be read: it is nested too deeply.',
    )
  }
}
