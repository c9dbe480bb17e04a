import { lint as findingsIn } from '@verdict/engine/review'
import { isIsoDate } from '@verdict/engine/validate'
import { type Command, UsageError } from '../command.ts'
import { readModel } from '../files.ts'

/** What is legal and doubtful in a document. Findings do not fail the command: each is for a person to weigh. */
export const lint: Command = {
  usage: 'lint FILE [--today DATE]',
  files: ['FILE'],
  options: { today: { type: 'string' } },
  run([file], { today = new Date().toISOString().slice(0, 10) }) {
    if (typeof today !== 'string' || today.length !== 10 || !isIsoDate(today))
      throw new UsageError('--today must be a date such as 2026-11-25')
    return { output: findingsIn(readModel(file as string), { today }) }
  },
}
