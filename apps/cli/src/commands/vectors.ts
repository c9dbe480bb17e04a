import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, CommandError } from '../command.ts'
import { readJson } from '../files.ts'
import { run } from '../vectors/run.ts'

/** Works every published example of a folder by the method library and says where the two differ. */
export const vectors: Command = {
  usage: 'vectors DIR',
  files: ['DIR'],
  run([folder]) {
    const results = examplesIn(folder as string).map(({ example, place }) => run(example, place))
    const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length
    const lines = [
      ...results.filter(({ outcome }) => outcome !== 'passed').flatMap((result) => result.lines),
      `${count('passed')} passed, ${count('failed')} failed`,
    ]
    return { output: lines.join('\n'), failed: count('failed') > 0 }
  },
}

/** Each `*.json` holds one example or a list of them. */
function examplesIn(folder: string): { example: unknown; place: string }[] {
  const files = filesIn(folder)
  if (files.length === 0) throw new CommandError(`${folder}: there is no *.json`)
  return files.flatMap((file) => {
    const content = readJson(join(folder, file))
    if (!Array.isArray(content)) return [{ example: content, place: file }]
    return content.map((example: unknown, i) => ({ example, place: `${file}[${i}]` }))
  })
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}
