import { hash as hashOf } from '@verdict/engine/review'
import { checkLimits } from '@verdict/engine/validate'
import type { Command } from '../command.ts'
import { readModel, failOnProblems } from '../json-files.ts'

/** The name of a document: the hash of its content. */
export const hash: Command = {
  usage: 'hash FILE...',
  summary: 'Prints the hash of a model: the SHA-256 of its canonical JSON (RFC 8785).',
  details:
    'The hash only; for several files a line each, followed by the name of the file. The model need not be valid.',
  files: ['FILE...'],
  async run(files) {
    const lines: string[] = []
    for (const file of files) {
      const model = await readModel(file)
      failOnProblems(
        model,
        checkLimits(model.content).filter(({ code }) => code === 'tooDeep'),
      )
      lines.push(hashOf(model.content))
    }
    return { output: lines.length === 1 ? lines[0] : lines.map((line, i) => `${line}  ${files[i]}`).join('\n') }
  },
}
