import { compile, type Priorities } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'
import { validated } from '@verdict/engine/validate'
import { type Command, UsageError } from '../command.ts'
import { answersIn, printLines, readJson, readModel } from '../files.ts'

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
    const model = compile(validated(readModel(file as string)))
    const own = typeof priorities === 'string' ? (readJson(priorities) as Priorities) : undefined
    const verdictOn = brief ? decide : explain
    if (!jsonl) return { output: verdictOn(model, answersIn(readJson(answers), answers), own) }
    await printLines(answers, (given) => verdictOn(model, answersIn(given, 'the line'), own))
    return {}
  },
}
