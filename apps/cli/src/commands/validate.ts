import { validate as problemsOf } from '@verdict/engine/validate'
import type { Command } from '../command.ts'
import { eachFile } from '../each-file.ts'
import { readModel } from '../json-files.ts'

/** Reports everything that prevents a document from being published. */
export const validate: Command = {
  usage: 'validate FILE...',
  summary: 'Lists everything that prevents a model from being published.',
  details:
    'Prints { valid, errors: [{ pointer, code, message, line, column }] }; of several files a list with each `file`.\nExits 1 if anything is wrong.',
  files: ['FILE...'],
  run: eachFile('errors', async (file) => {
    const { content, placed } = await readModel(file)
    const errors = placed(problemsOf(content))
    const valid = errors.length === 0
    return { output: { valid, errors }, failed: !valid }
  }),
}
