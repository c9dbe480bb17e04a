import { type Answers, compile, type CompiledModel } from '@verdict/engine'
import { nextQuestion, progress as progressOf } from '@verdict/engine/progress'
import { type Command, UsageError } from '../command.ts'
import { answersIn, printLines, readAnswers, readValidModel } from '../json-files.ts'

/** How far answers have come: what is open, what is in reach, whether it is decided, and what to ask next. */
export const progress: Command = {
  usage: 'progress FILE --answers ANSWERS.json [--jsonl]',
  summary: 'Prints which questions are open, what is in reach, whether it is decided, and what to ask next.',
  files: ['FILE'],
  options: {
    answers: {
      type: 'string',
      description: "a file with the answers so far, by the question's key; - for standard input",
    },
    jsonl: { type: 'boolean', description: 'the answers hold one object a line; prints one object a line' },
  },
  async run([file], { answers, jsonl }) {
    if (typeof answers !== 'string') throw new UsageError('progress needs --answers')
    const model = compile((await readValidModel(file as string)).content)
    if (!jsonl) return { output: stateOf(model, await readAnswers(answers, model)) }
    await printLines(answers, (given) => stateOf(model, answersIn(given, 'it')))
    return {}
  },
}

const stateOf = (model: CompiledModel, answers: Answers) => ({
  ...progressOf(model, answers),
  next: nextQuestion(model, answers),
})
