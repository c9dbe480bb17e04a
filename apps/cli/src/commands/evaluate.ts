import { type Answers, compile, decide, explain, type Model, type Priorities } from '@verdict/engine'
import { type Command, CommandError, UsageError } from '../command.ts'
import { readJson, readLines, readModel } from '../files.ts'

/** Decides on answers: one verdict, or with `--jsonl` one a line. */
export const evaluate: Command = {
  usage: 'evaluate FILE --answers ANSWERS.json [--priorities P.json] [--jsonl] [--brief]',
  files: ['FILE'],
  options: {
    answers: { type: 'string' },
    priorities: { type: 'string' },
    jsonl: { type: 'boolean' },
    brief: { type: 'boolean' },
  },
  async run([file], options) {
    const { answers, priorities, jsonl, brief } = options
    if (typeof answers !== 'string') throw new UsageError('evaluate needs --answers')
    const model = compile(readModel(file as string))
    const own = typeof priorities === 'string' ? (readJson(priorities) as Priorities) : undefined
    const verdictOn = brief ? decide : explain
    if (!jsonl) return { output: verdictOn(model, objectIn(readJson(answers), answers), own) }
    await evaluateLines(model, answers, own, verdictOn)
    return {}
  },
}

async function evaluateLines(model: Model, file: string, priorities: Priorities | undefined, verdictOn: typeof decide) {
  for await (const { line, number } of readLines(file)) {
    try {
      const verdict = verdictOn(model, objectIn(JSON.parse(line), 'the line'), priorities)
      process.stdout.write(`${JSON.stringify(verdict)}\n`)
    } catch (error) {
      throw new CommandError(`line ${number}: ${(error as Error).message}`)
    }
  }
}

function objectIn(value: unknown, place: string): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(`${place} must hold one object of answers`)
  return value as Answers
}
