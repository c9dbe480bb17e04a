import { validate as problemsOf } from '@verdict/engine/validate'
import type { Command } from '../command.ts'
import { readJson } from '../files.ts'

/** Everything that keeps a document from being published. */
export const validate: Command = {
  usage: 'validate FILE',
  files: ['FILE'],
  run([file]) {
    const errors = problemsOf(readJson(file as string))
    const valid = errors.length === 0
    return { output: { valid, errors }, failed: !valid }
  },
}
