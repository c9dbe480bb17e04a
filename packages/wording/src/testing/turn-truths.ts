import { type Answers, type Counterfactual, type Turn, visibleQuestions } from '@verdict/engine'
import { decided, type Subject, settings } from './subject.ts'
import { isClose, type CheckedSentence, type Truths } from './checked-sentence.ts'
import { rounds, same, so } from './truth.ts'

/** The verdicts with the answers in the sentence; for an interval at several numbers within. */
function outcomes({ said, subject, keys }: CheckedSentence<unknown>) {
  let all: Answers[] = [{ ...subject.answers }]
  const pairs = said.pairs('instead')
  so(pairs.length > 0, 'other answers are told')
  for (const { question: text, answer } of pairs) {
    const question = keys.question(text)
    all = all.flatMap((answers) => keys.answers(question, answer).map((each) => ({ ...answers, [question]: each })))
  }
  return all.map((answers) => decided(subject, answers))
}
const led = (claim: 'close' | 'level' | 'leads') => (told: CheckedSentence<Counterfactual | Turn>) => {
  const { said, subject, fact, keys } = told
  const { tie } = settings(subject)
  const first = keys.option(said.text('first'))
  so(first !== subject.verdict.winner, 'another is first')
  const all = outcomes(told)
  for (const { winner } of all) same(winner, first, 'who is first then')
  const leads = all.flatMap(({ margin }) => (margin === null ? [] : [margin]))
  if (claim === 'level')
    return so(
      leads.every((lead) => lead <= 1e-9),
      'they are level',
    )
  const lead = said.number('lead')
  if (claim === 'close') so(leads.every((each) => isClose(each, tie)) && lead.value < tie, 'it is too close to call')
  else so(lead.value >= tie, 'the lead counts')
  if ('from' in fact) {
    so(
      leads.every((each) => each <= lead.value + 1e-8),
      `no lead in ${JSON.stringify(leads)} is larger than ${lead.value}`,
    )
    so(lead.value - (fact.margin?.[1] as number) <= 10 ** -lead.decimals + 1e-9, 'the most is told')
  } else
    for (const each of leads) {
      rounds(lead, each, 1)
      same(isClose(each, tie), claim === 'close', 'too close')
    }
}
const left = {
  none: (told: CheckedSentence<Counterfactual | Turn>) => {
    for (const { status } of outcomes(told)) same(status, 'noneFits', 'what is left')
  },
  only: (told: CheckedSentence<Counterfactual | Turn>) => {
    for (const { ranking } of outcomes(told))
      same(
        ranking.map(({ option }) => option),
        [told.keys.option(told.said.text('first'))],
        'what is left',
      )
  },
}
const counterfactual: Truths<Counterfactual> = {
  ...left,
  level: led('level'),
  close: led('close'),
  leads: led('leads'),
}

/** Every other answer to a question, of numbers many. */
function others({ document, answers }: Subject, key: string): Answers[] {
  const {
    type,
    choices = [],
    min = 0,
    max = 0,
  } = document.questions.find((each) => each.key === key) as Subject['document']['questions'][0]
  const keys = choices.map(({ key }) => key)
  const all =
    type === 'boolean'
      ? [true, false]
      : type === 'number'
        ? Array.from({ length: 41 }, (_, i) => min + ((max - min) * i) / 40)
        : type === 'multi'
          ? keys.length > 6
            ? []
            : keys.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
          : keys
  return all.map((each) => ({ ...answers, [key]: each }))
}
/** The questions that were answered and show, and whether another answer to one names another, or only brings a tie. */
function turning(subject: Subject, fixed: boolean): Map<string, 'far' | 'close'> {
  const { document, answers, verdict, model } = subject
  const found = new Map<string, 'far' | 'close'>()
  const { tie } = settings(subject)
  const shown = visibleQuestions(model, answers)
  for (const { key, fixed: isFixed = false } of document.questions) {
    const given = Object.hasOwn(answers, key) ? answers[key] : null
    if (isFixed !== fixed || given === null || !shown.includes(key)) continue
    for (const other of others(subject, key)) {
      const then = decided(subject, other)
      if (then.status === 'notEnoughAnswers' || then.winner === verdict.winner) continue
      const far = then.margin === null || !isClose(then.margin, tie)
      if (far || !found.has(key)) found.set(key, far ? 'far' : (found.get(key) ?? 'close'))
    }
  }
  return found
}

const saysFacts = ({ said, subject, keys }: CheckedSentence<unknown>, also: boolean) => {
  const facts = also ? said.list('facts').map((each) => keys.question(each.replace(/^[“«]|[”»]$/g, ''))) : []
  const found = turning(subject, true)
  for (const key of found.keys()) so(facts.includes(key), `the fact ${key} would change it`)
  same(facts, [...new Set(subject.verdict.turns.facts.map(({ question }) => question))], 'which facts')
}
const saysOutcome = (outcome: string, far: boolean, subject: Subject) =>
  same(outcome, far ? 'First' : subject.verdict.strength === 'tooClose' ? 'Tied' : 'Close', 'what it would do')

const oneQuestion = (outcome: string, also: boolean, count: 'one' | 'any') => (told: CheckedSentence<unknown>) => {
  saysFacts(told, also)
  const { said, subject, keys } = told
  const { turns, counterfactuals } = subject.verdict
  const alone = counterfactuals.filter(({ changes }) => changes.length === 1)
  const answers = [
    ...turns.answers,
    ...alone.map(({ changes, tooClose }) => ({ question: changes[0]?.question, tooClose })),
  ]
  const far = answers.filter(({ tooClose }) => !tooClose)
  const questions = [...new Set((far.length > 0 ? far : answers).map(({ question }) => question))]
  saysOutcome(outcome, far.length > 0, subject)
  // For a set only the smallest changes are listed: a larger one may do more.
  const isSet = (key: string) => subject.document.questions.some((each) => each.key === key && each.type === 'multi')
  for (const [key, kind] of turning(subject, false)) {
    so(
      answers.some(({ question }) => question === key),
      `${key} would turn it too`,
    )
    so(questions.includes(key) || (far.length > 0 && (kind === 'close' || isSet(key))), `${key} would do it too`)
  }
  if (count === 'one') same([keys.question(said.text('question'))], questions, 'which question')
  else same(said.number('count').value, questions.length, 'how many questions')
}
const noQuestion = (outcome: string, also: boolean, complete: boolean) => (told: CheckedSentence<unknown>) => {
  saysFacts(told, also)
  const { subject } = told
  const { turns, counterfactuals } = subject.verdict
  same(complete, turns.searched.complete, 'whether all was tried')
  same([...turning(subject, false).keys()], [], 'other answers that change it')
  so(turns.answers.length === 0 && counterfactuals.every(({ changes }) => changes.length > 1), 'no single answer does')
  const outcomes = counterfactuals.map(({ changes }) =>
    decided(subject, { ...subject.answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) }),
  )
  const far = outcomes.some(({ margin }) => margin === null || !isClose(margin, settings(subject).tie))
  so(
    outcomes.every(({ winner }) => winner !== subject.verdict.winner),
    'two together change it',
  )
  same(outcome !== '', outcomes.length > 0, 'whether two together do')
  if (outcome) saysOutcome(outcome.replace('Pair', ''), far, subject)
}
const counterfactuals: Truths<unknown> = {
  nothing: ({ subject }) => same(subject.verdict.status, 'notEnoughAnswers', 'the status'),
  ...Object.fromEntries(
    [true, false].flatMap((also) => [
      ...['First', 'Close', 'Tied'].flatMap((outcome) =>
        (['one', 'any'] as const).map((count) => [
          `${count}${outcome}${also ? 'Also' : ''}`,
          oneQuestion(outcome, also, count),
        ]),
      ),
      ...['', 'PairFirst', 'PairClose', 'PairTied'].flatMap((outcome) => [
        [`none${outcome}${also ? 'Also' : ''}`, noQuestion(outcome, also, true)],
        [`noneTried${outcome}${also ? 'Also' : ''}`, noQuestion(outcome, also, false)],
      ]),
    ]),
  ),
}

/** What other answers would lead to. */
export const turnTruths: { [method: string]: Truths } = {
  counterfactual,
  turn: { ...left, level: led('level'), close: led('close'), leads: led('leads') },
  counterfactuals,
}
