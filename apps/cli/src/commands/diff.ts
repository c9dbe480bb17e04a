import { diff as differences } from '@verdict/engine/review'
import { validateShape } from '@verdict/engine/validate'
import type { Command } from '../command.ts'
import { readModel, failOnProblems } from '../json-files.ts'

/** What changed from one document to another, in the model's own terms. */
export const diff: Command = {
  usage: 'diff A B',
  summary: 'Lists what changed from one model to another, by its elements.',
  files: ['A', 'B'],
  async run([a, b]) {
    return { output: differences(await readShaped(a as string), await readShaped(b as string)) }
  },
}

/** A draft will do: it has the shape of a model. */
async function readShaped(file: string) {
  const model = await readModel(file)
  failOnProblems(model, validateShape(model.content))
  return model.content
}
