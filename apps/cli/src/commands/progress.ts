import { type Answers, compile, type Model } from '@verdict/engine'
import { nextQuestion, progress as progressOf } from '@verdict/engine/progress'
import { validated } from '@verdict/engine/validate'
import { type Command, UsageError } from '../command.ts'
import { answersIn, printLines, readJson, readModel } from '../files.ts'

/** How far answers have come: what is open, what is in reach, whether it is decided, and what to ask next. */
export const progress: Command = {
  usage: 'progress FILE --answers ANSWERS.json [--jsonl]',
  files: ['FILE'],
  options: { answers: { type: 'string' }, jsonl: { type: 'boolean' } },
  async run([file], { answers, jsonl }) {
    if (typeof answers !== 'string') throw new UsageError('progress needs --answers')
    const model = compile(validated(readModel(file as string)))
    if (!jsonl) return { output: stateOf(model, answersIn(readJson(answers), answers)) }
    await printLines(answers, (given) => stateOf(model, answersIn(given, 'the line')))
    return {}
  },
}

const stateOf = (model: Model, answers: Answers) => ({
  ...progressOf(model, answers),
  next: nextQuestion(model, answers),
})
