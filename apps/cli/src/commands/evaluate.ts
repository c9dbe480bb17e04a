import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'
import { type Command, UsageError } from '../command.ts'
import { answersIn, printLines, readAnswers, readPriorities, readValidModel } from '../json-files.ts'

/** Decides on answers: one verdict, or with `--jsonl` one a line. */
export const evaluate: Command = {
  usage: 'evaluate FILE --answers ANSWERS.json [--priorities P.json] [--jsonl] [--brief]',
  summary: 'Decides on answers and explains the verdict.',
  files: ['FILE'],
  options: {
    answers: {
      type: 'string',
      description: 'a file with an answer to each question, by its key; - for standard input',
    },
    priorities: { type: 'string', description: 'a file with a factor for each criterion, by its key; for every line' },
    jsonl: { type: 'boolean', description: 'the answers hold one object a line; prints one verdict a line' },
    brief: { type: 'boolean', description: 'the core of the verdict, as it is recorded, without its explanation' },
  },
  async run([file], { answers, priorities, jsonl, brief }) {
    if (typeof answers !== 'string') throw new UsageError('evaluate needs --answers')
    const model = compile((await readValidModel(file as string)).content)
    const own = await readPriorities(priorities, model)
    const verdictOn = brief ? decide : explain
    if (!jsonl) return { output: verdictOn(model, await readAnswers(answers, model), own) }
    await printLines(answers, (given) => verdictOn(model, answersIn(given, 'it'), own))
    return {}
  },
}
