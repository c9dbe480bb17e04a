import { isTrue, type KnownAnswers } from '../conditions/circuit.ts'
import type { Values } from '../conditions/variables.ts'
import type { CompiledModel } from '../decide/model.ts'
import { marksFor } from '../decide/marks.ts'
import { situation } from '../decide/situation.ts'
import type { CompiledQuestion, CompiledRule } from '../decide/sources.ts'
import type { Answers } from '../document.ts'
import { type Domain, OPEN, UNANSWERED } from './domain.ts'

/** A set of completions: what each question's answer is, or may still become. */
export type Box = Domain[]

/** What happens in every completion of a box, and what happens in some, or might: what does not appear in `may` happens in none. */
export interface Possible {
  sure: Uint8Array
  may: Uint8Array
  /** Which questions may show. */
  shows: Uint8Array
  /** The answers that count in every completion; undefined where there is none, or it depends. */
  values: Values[number][]
}

/** A client's own answer to a question, hidden or not; undefined for none and for "I don't know". */
export const answerTo = (answers: Answers, key: string): Values[number] =>
  Object.hasOwn(answers, key) ? (answers[key] ?? undefined) : undefined

/** The completions of answers: those given stay, hidden ones too, and so does what was left open for good; all else is open. */
export const boxOf = ({ questions }: CompiledModel, answers: Answers, left: readonly string[] = []): Box =>
  questions.map(({ key }) => {
    const value = answerTo(answers, key)
    if (value !== undefined) return { kind: 'settled', value }
    return left.includes(key) ? UNANSWERED : OPEN
  })

/**
 * Goes through a box as `situation` goes through answers. A condition holds surely if it holds with the least that can be known, and may
 * hold if it does with the most: signals only ever make it truer.
 */
export function possibilities(model: CompiledModel): (box: Box) => Possible {
  const { questions, rules, circuit } = model
  const sure = marksFor(model)
  const may = marksFor(model)
  const shows = new Uint8Array(questions.length)
  const values = new Array<Values[number]>(questions.length)
  const open = new Array<boolean>(questions.length)
  const least: KnownAnswers = { on: sure.on, values, open, otherwise: false }
  const most: KnownAnswers = { on: may.on, values, open, otherwise: true }
  const found: Possible = { sure: sure.fired, may: may.fired, shows, values }

  return (box) => {
    for (const { fired, on } of [sure, may]) {
      fired.fill(0)
      on.fill(0)
    }
    for (let i = 0; i < questions.length; i++) {
      const question = questions[i] as CompiledQuestion
      const domain = box[i] as Domain
      const mayShow = question.showIf === undefined || isTrue(question.showIf, circuit, most)
      const surelyShows = mayShow && (question.showIf === undefined || isTrue(question.showIf, circuit, least))
      shows[i] = mayShow ? 1 : 0
      values[i] = undefined
      open[i] = false
      if (!mayShow || domain === UNANSWERED) continue
      open[i] = domain.kind !== 'settled' || !surelyShows
      if (domain.kind === 'settled' && surelyShows) values[i] = domain.value
      markDomain(question, domain, may, false)
      if (surelyShows && domain.kind !== 'open') markDomain(question, domain, sure, true)
    }
    for (let i = 0; i < rules.length; i++) {
      const { when, source } = rules[i] as CompiledRule
      if (!isTrue(when, circuit, most)) continue
      may.fired[source] = 1
      if (isTrue(when, circuit, least)) sure.fired[source] = 1
    }
    return found
  }
}

type Marks = ReturnType<typeof marksFor>

/** @param all only what every answer of the domain sets off; otherwise what any does */
function markDomain(question: CompiledQuestion, domain: Domain, marks: Marks, all: boolean) {
  if (question.type === 'number') return markNumber(question, domain, marks)
  let i = 0
  for (const choice of question.choices.values()) {
    const taken = takes(question, domain, choice.key, i++)
    if (all ? taken !== 1 : taken === 0) continue
    marks.fired[choice.source] = 1
    for (const signal of choice.signals) marks.on[signal] = 1
  }
}

/** Whether the answers of the domain include a choice: none (0), every (1), some (2). */
function takes(question: CompiledQuestion, domain: Domain, key: string, place: number): 0 | 1 | 2 {
  if (domain.kind === 'set') return domain.taken[place] as 0 | 1 | 2
  if (domain.kind !== 'settled') return 2
  const { value } = domain
  if (question.type === 'boolean') return (value ? 'yes' : 'no') === key ? 1 : 0
  return (Array.isArray(value) ? value.includes(key) : value === key) ? 1 : 0
}

function markNumber({ min, max, source, regions }: CompiledQuestion, domain: Domain, { fired, on }: Marks) {
  fired[source] = 1
  const signals =
    domain.kind === 'settled'
      ? regions?.signalsAt(domain.value as number)
      : domain.kind === 'range'
        ? regions?.signalsAt((domain.low + domain.high) / 2)
        : regions?.signalsWithin(min, max)
  for (const signal of signals ?? []) on[signal] = 1
}

/**
 * The keys of the questions that show or still may, depending on answers that are not given yet; in asking order.
 *
 * @param left questions that stay without an answer
 * @throws InvalidError for answers that do not fit the model
 */
export function possibleQuestions(model: CompiledModel, answers: Answers, left: readonly string[] = []): string[] {
  situation(model, answers)
  const { shows } = possibilities(model)(boxOf(model, answers, left))
  return model.questions.filter((_, i) => shows[i]).map(({ key }) => key)
}
