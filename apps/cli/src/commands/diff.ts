import { InvalidError } from '@verdict/engine'
import { diff as differences } from '@verdict/engine/review'
import { validateShape } from '@verdict/engine/validate'
import type { Command } from '../command.ts'
import { readModel } from '../files.ts'

/** What changed from one document to another, in the model's own terms. */
export const diff: Command = {
  usage: 'diff A B',
  files: ['A', 'B'],
  run(files) {
    const [before, after] = files.map((file) => {
      const document = readModel(file)
      const problems = validateShape(document)
      if (problems.length > 0) throw new InvalidError(problems)
      return document
    })
    return { output: differences(before as never, after as never) }
  },
}
