import { isTrue, truthOf } from '../conditions/circuit.ts'
import type { Values } from '../conditions/variables.ts'
import type { Answer, Answers } from '../document.ts'
import { InvalidError } from '../problem.ts'
import { checkAnswers, isWithin } from './answers.ts'
import { type Marks, type Room, roomFor } from './marks.ts'
import type { CompiledModel } from './model.ts'
import type { CompiledChoice, CompiledQuestion, CompiledRule } from './sources.ts'
import type { Fired } from './target.ts'

type Value = Values[number]

/** What answers make of a model before anything is weighed: which questions show, which answers count, which effects fire. */
export interface Situation {
  /** The answers that count, by the place of their question. */
  values: Values
  shown: readonly boolean[]
  /** At least one answer counts. */
  answered: boolean
  /** Which signals of the circuit are on. */
  on: Uint8Array
  fired: Fired
}

/**
 * Goes through the questions in order: one shows only if its `showIf` is true of the answers before it. An answer to a hidden question
 * is ignored, and counts again once the question shows. Then the rules whose `when` is true fire.
 *
 * @param found room to use again: what was found in it before is gone
 * @throws InvalidError for answers that fit no question
 */
export function situation(model: CompiledModel, answers: Answers, found: Room = roomFor(model)): Situation {
  if (findSituation(model, answers, found) !== 0) {
    // Unusual answers that are valid, such as inherited ones, pass.
    const problems = checkAnswers(model.document.questions, answers)
    if (problems.length > 0) throw new InvalidError(problems)
  }
  return found
}

/**
 * The same for answers of which some may not fit: these are left aside.
 *
 * @returns how many they are
 */
export function findSituation(model: CompiledModel, answers: Answers, found: Room): number {
  const { questions, rules, circuit } = model
  const { values, shown, fired, on } = found
  fired.fill(0)
  on.fill(0)
  found.answered = false
  // Until a question takes them.
  let unfit = size(answers)
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i] as CompiledQuestion
    const shows = question.showIf === undefined || isTrue(question.showIf, circuit, found)
    shown[i] = shows
    values[i] = undefined
    const given: unknown = answers[question.key]
    // JSON has no functions: an inherited one, such as `constructor`, is no answer.
    if (given === undefined || typeof given === 'function') continue
    unfit--
    if (given === null) continue
    const value = read(question, given, found, shows)
    if (value === undefined) unfit++
    else if (shows) {
      values[i] = value
      found.answered = true
    }
  }
  for (let i = 0; i < rules.length; i++) {
    const { when, source } = rules[i] as CompiledRule
    fired[source] = truthOf(when, circuit, found)
  }
  return unfit
}

/** An answer in the model's own spelling, undefined where it does not fit; what it sets off is marked, if it counts. */
function read(question: CompiledQuestion, given: unknown, marks: Marks, counts: boolean): Value {
  switch (question.type) {
    case 'number':
      return readNumber(question, given, marks, counts)
    case 'multi':
      return readSet(question, given, marks, counts)
    case 'boolean': {
      if (typeof given !== 'boolean') return undefined
      if (counts) mark(question.choices.get(given ? 'yes' : 'no') as CompiledChoice, marks)
      return given
    }
    default: {
      const choice = question.choices.get(given as string)
      if (choice && counts) mark(choice, marks)
      return choice?.key
    }
  }
}

function readNumber(
  { min, max, source, regions }: CompiledQuestion,
  given: unknown,
  { fired, on }: Marks,
  counts: boolean,
): Value {
  if (!isWithin(given, min, max)) return undefined
  if (counts) {
    fired[source] = 1
    regions?.mark(given, on)
  }
  return given
}

function readSet({ choices }: CompiledQuestion, given: unknown, marks: Marks, counts: boolean): Value {
  if (!Array.isArray(given)) return undefined
  let last = -1
  let inOrder = true
  for (let i = 0; i < given.length; i++) {
    const choice = choices.get(given[i] as string)
    if (choice === undefined) return undefined
    if (choice.source <= last) inOrder = false
    last = choice.source
  }
  const value = inOrder ? (given as string[]) : inChoiceOrder(choices, given as string[])
  // Nothing is marked before all of it is known to fit.
  if (counts && value) for (const key of value) mark(choices.get(key) as CompiledChoice, marks)
  return value
}

/** Undefined where a choice is there twice. */
function inChoiceOrder(choices: CompiledQuestion['choices'], given: readonly string[]): string[] | undefined {
  const chosen = given.map((key) => choices.get(key) as CompiledChoice).sort((a, b) => a.source - b.source)
  return chosen.some((choice, i) => choice === chosen[i - 1]) ? undefined : chosen.map(({ key }) => key)
}

function mark({ source, signals }: CompiledChoice, { fired, on }: Marks) {
  fired[source] = 1
  for (let i = 0; i < signals.length; i++) on[signals[i] as number] = 1
}

function size(answers: Answers): number {
  let count = 0
  for (const _ in answers) count++
  return count
}

/** The answers that count, those of visible questions that are answered, as answers again. */
export const countedAnswers = (model: CompiledModel, values: Values): Answers =>
  Object.fromEntries(
    model.questions.flatMap(({ key }, i) => {
      const value = values[i]
      return value === undefined ? [] : [[key, value as Answer]]
    }),
  )

/** The keys of the questions that show, in asking order. */
export function visibleQuestions(model: CompiledModel, answers: Answers): string[] {
  const { shown } = situation(model, answers)
  return model.questions.filter((_, i) => shown[i]).map(({ key }) => key)
}
