import { compile } from '@verdict/engine'
import { Replay } from '@verdict/engine/review'
import { type Command, UsageError } from '../command.ts'
import { printLines, readValidModel } from '../json-files.ts'
import { pastAssessmentIn } from '../past-assessment.ts'

/**
 * Decides past assessments again with a document. One assessment a line, with its `winner` and `scores` or with the `verdict` that was
 * recorded. Prints a summary; with `--jsonl` a line for each first.
 */
export const replay: Command = {
  usage: 'replay FILE --past PAST.jsonl [--jsonl]',
  summary: 'Decides past assessments again: which verdicts change, from what to what.',
  details:
    'A line of the past holds { answers, winner, scores } or { answers, verdict }, and may hold priorities, assessment (or id) and source.',
  files: ['FILE'],
  options: {
    past: { type: 'string', description: 'a file with one past assessment a line; - for standard input' },
    jsonl: { type: 'boolean', description: 'prints a line for each assessment before the whole' },
  },
  async run([file], { past, jsonl }) {
    if (typeof past !== 'string') throw new UsageError('replay needs --past')
    const replay = new Replay(compile((await readValidModel(file as string)).content))
    await printLines(past, (line) => {
      const past = pastAssessmentIn(line)
      if (jsonl) return replay.take(past)
      replay.count(past)
      return undefined
    })
    return { output: jsonl ? JSON.stringify(replay.impact()) : replay.impact() }
  },
}
