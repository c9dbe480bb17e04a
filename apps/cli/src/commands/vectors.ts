import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, CommandError } from '../command.ts'
import { placeOf, reasonOf } from '../files.ts'
import { readJson } from '../json-files.ts'
import { run } from '../vectors/run.ts'

/** Computes every published example of a folder with the method library and reports the differences. */
export const vectors: Command = {
  usage: 'vectors DIR',
  summary: 'Computes published examples of decision methods with the method library, and lists the differences.',
  files: ['DIR'],
  async run([folder]) {
    const results = (await examplesIn(folder as string)).map(({ example, place }) => run(example, place))
    const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length
    const lines = [
      ...results.filter(({ outcome }) => outcome !== 'passed').flatMap((result) => result.lines),
      `${count('passed')} passed, ${count('failed')} failed`,
    ]
    return { output: lines.join('\n'), failed: count('failed') > 0 }
  },
}

/** Each `*.json` holds one example or a list of them. */
async function examplesIn(folder: string): Promise<{ example: unknown; place: string }[]> {
  const files = filesIn(folder)
  if (files.length === 0) throw new CommandError(`${folder}: there is no *.json`)
  const contents = await Promise.all(files.map((file) => readJson(join(folder, file))))
  return contents.flatMap(({ value }, f) =>
    Array.isArray(value)
      ? value.map((example: unknown, i) => ({ example, place: `${files[f]}[${i}]` }))
      : [{ example: value, place: files[f] as string }],
  )
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(placeOf(folder), { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    throw new CommandError(`${folder}: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
}
