import { compile } from '@verdict/engine'
import { type PastAssessment, Replay } from '@verdict/engine/review'
import { validated } from '@verdict/engine/validate'
import { type Command, CommandError, UsageError } from '../command.ts'
import { printLines, readModel } from '../files.ts'

/**
 * What a document says to past assessments, one a line: who won and the scores then, as `winner` and `scores` or as the `verdict` that was
 * recorded. Prints what came of all; with `--jsonl` a line each first.
 */
export const replay: Command = {
  usage: 'replay FILE --past PAST.jsonl [--jsonl]',
  files: ['FILE'],
  options: { past: { type: 'string' }, jsonl: { type: 'boolean' } },
  async run([file], { past, jsonl }) {
    if (typeof past !== 'string') throw new UsageError('replay needs --past')
    const replay = new Replay(compile(validated(readModel(file as string))))
    await printLines(past, (line) => {
      const replayed = replay.take(pastIn(line))
      return jsonl ? replayed : undefined
    })
    return { output: jsonl ? JSON.stringify(replay.impact()) : replay.impact() }
  },
}

interface Recorded {
  winner: string | null
  ranking: { option: string; score: number }[]
}

function pastIn(value: unknown): PastAssessment {
  const line = value as Partial<PastAssessment> & { id?: string; verdict?: Recorded }
  if (typeof line !== 'object' || line === null) throw new CommandError('it must hold one object')
  if (typeof line.answers !== 'object' || line.answers === null) throw new CommandError('it must hold answers')
  const { verdict } = line
  const winner = line.winner !== undefined ? line.winner : verdict?.winner
  if (winner === undefined) throw new CommandError('it must hold the winner, or the verdict, that was recorded')
  const ranking =
    line.scores ?? Object.fromEntries((verdict?.ranking ?? []).map(({ option, score }) => [option, score]))
  return { ...line, assessment: line.assessment ?? line.id, answers: line.answers, winner, scores: ranking }
}
