import type { Effect, Expectation, ModelDocument, Question, Scenario } from '@verdict/engine'
import { keyedTerms, withTerms } from './keyed-terms.ts'
import type { KeyedList } from './keys.ts'
import { type Unread, withoutReading } from './without-condition.ts'

/** What is gone: keys by list, and a choice with its question. */
interface Gone {
  options?: string
  criteria?: string
  rules?: readonly string[]
  caseStudies?: readonly string[]
  /** A question, or a choice of one. */
  unread?: Unread
}

/**
 * A document without one element, and without whatever names it. Ratings, estimates, effects, answers and expectations of it go. A rule
 * goes that has nothing left to do or could never hold again, a scenario that expected it to win and nothing else, a case study of an
 * option that is gone. Parts that do not name it stay the objects they are.
 */
export function without(document: ModelDocument, list: KeyedList, key: string): ModelDocument {
  const [, question] = list.split('/')
  if (question !== undefined) return cleared(elementless(document, list, key), { unread: { question, choice: key } })
  switch (list) {
    // Nothing names a term.
    case 'glossary':
      return withTerms(
        document,
        keyedTerms(document).filter((term) => term.key !== key),
      )
    case 'options': {
      const caseStudies = document.caseStudies.filter(({ option }) => option === key).map((study) => study.key)
      return cleared(elementless(document, list, key), { options: key, caseStudies })
    }
    case 'questions':
      return cleared(elementless(document, list, key), { unread: { question: key } })
    case 'rules':
    case 'caseStudies':
      return cleared(document, { [list]: [key] })
    default:
      return cleared(elementless(document, list, key), { [list]: key })
  }
}

function elementless(document: ModelDocument, list: KeyedList, key: string): ModelDocument {
  const [room, owner] = list.split('/')
  if (owner === undefined) {
    const of = room as 'options'
    return { ...document, [of]: document[of].filter((each) => each.key !== key) }
  }
  return {
    ...document,
    questions: document.questions.map((question) =>
      question.key === owner && question.choices
        ? { ...question, choices: question.choices.filter((choice) => choice.key !== key) }
        : question,
    ),
  }
}

/** A document in which nothing names what is gone. */
function cleared(document: ModelDocument, gone: Gone): ModelDocument {
  const rules = document.rules.flatMap((rule) => {
    if (gone.rules?.includes(rule.key)) return []
    const when = gone.unread ? withoutReading(rule.when, gone.unread) : rule.when
    const effects = effectsLeft(rule.effects, gone)
    const hasNothingToDo = effects.length === 0 && rule.effects.length > 0
    if (when === undefined || hasNothingToDo) return []
    return [when === rule.when && effects === rule.effects ? rule : { ...rule, when, effects }]
  })
  const there = new Set(rules.map((rule) => rule.key))
  const all: Gone = { ...gone, rules: document.rules.map((rule) => rule.key).filter((key) => !there.has(key)) }
  const studies = kept(document.caseStudies, (study) => !gone.caseStudies?.includes(study.key))
  return {
    ...document,
    ratings: kept(document.ratings, (each) => each.option !== gone.options && each.criterion !== gone.criteria),
    questions: same(document.questions, (question) => questionLeft(question, gone)),
    rules: sameAs(document.rules, rules),
    ...(document.estimates && { estimates: estimatesLeft(document.estimates, gone) }),
    caseStudies: same(studies, (study) => conditional(study, 'when', gone)),
    scenarios: document.scenarios.flatMap((scenario) => scenarioLeft(scenario, all) ?? []),
  }
}

function questionLeft(question: Question, gone: Gone): Question {
  const shown = conditional(question, 'showIf', gone)
  const effects = question.effects && effectsLeft(question.effects, gone)
  const choices =
    question.choices &&
    same(question.choices, (choice) => {
      const done = effectsLeft(choice.effects, gone)
      return done === choice.effects ? choice : { ...choice, effects: done }
    })
  if (effects === question.effects && choices === question.choices) return shown
  return { ...shown, ...(effects && { effects }), ...(choices && { choices }) }
}

/** An element that depends on a condition; on none where nothing of it is left. */
function conditional<Name extends string, Element extends { [name in Name]?: Question['showIf'] }>(
  element: Element,
  name: Name,
  { unread }: Gone,
): Element {
  const condition = element[name]
  if (!unread || condition === undefined) return element
  const left = withoutReading(condition as NonNullable<Question['showIf']>, unread)
  if (left === condition) return element
  const { [name]: _, ...rest } = element
  return (left === undefined ? rest : { ...rest, [name]: left }) as Element
}

const effectsLeft = (effects: Effect[], gone: Gone): Effect[] =>
  kept(
    effects,
    (effect) =>
      !('option' in effect && effect.option !== undefined && effect.option === gone.options) &&
      !('criterion' in effect && effect.criterion === gone.criteria) &&
      !(effect.type === 'caseStudy' && gone.caseStudies?.includes(effect.key)),
  )

function estimatesLeft(estimates: NonNullable<ModelDocument['estimates']>, { options, unread }: Gone) {
  const left = kept(estimates.options, ({ option }) => option !== options)
  const { rateQuestion, ...rest } = estimates
  const losesRate = rateQuestion !== undefined && rateQuestion === unread?.question && unread.choice === undefined
  if (losesRate) return { ...rest, options: left }
  return left === estimates.options ? estimates : { ...estimates, options: left }
}

/** Undefined where nothing is left to expect. */
function scenarioLeft(scenario: Scenario, gone: Gone): Scenario | undefined {
  const { criteria, unread } = gone
  const answers = unread ? answersLeft(scenario.answers, unread) : scenario.answers
  const expect = expectationLeft(scenario.expect, gone)
  const expectsNothingMore = Object.keys(expect).length === 0 && Object.keys(scenario.expect).length > 0
  if (expectsNothingMore) return undefined
  const losesPriority = criteria !== undefined && Object.hasOwn(scenario.priorities ?? {}, criteria)
  if (answers === scenario.answers && expect === scenario.expect && !losesPriority) return scenario
  const { priorities, ...rest } = scenario
  const others = Object.entries(priorities ?? {}).filter(([key]) => key !== criteria)
  return { ...rest, answers, expect, ...(others.length > 0 && { priorities: Object.fromEntries(others) }) }
}

function answersLeft(answers: Scenario['answers'], { question, choice }: Unread): Scenario['answers'] {
  if (!Object.hasOwn(answers, question)) return answers
  const { [question]: answer, ...others } = answers
  if (choice === undefined || answer === choice) return others
  if (!Array.isArray(answer) || !answer.includes(choice)) return answers
  const left = answer.filter((each) => each !== choice)
  return left.length === 0 ? others : { ...answers, [question]: left }
}

/** How far ahead and how sure are of the winner: they go with it. */
function expectationLeft(expect: Expectation, { options, rules, caseStudies, unread }: Gone): Expectation {
  const list = (keys: string[] | undefined, left: (key: string) => boolean) => keys && kept(keys, left)
  const sources = new Set(rules?.map((key) => `rule:${key}`))
  if (unread && unread.choice === undefined) sources.add(`answer:${unread.question}`)
  const { winner, minMargin, strength, ...rest } = expect
  const winnerGone = winner !== undefined && winner === options
  const other = (key: string) => key !== options
  const lists = {
    excluded: list(rest.excluded, other),
    notWinner: list(rest.notWinner, other),
    caveats: list(rest.caveats, (source) => !sources.has(source)),
    caseStudies: list(rest.caseStudies, (key) => !caseStudies?.includes(key)),
    estimates: rest.estimates && kept(rest.estimates, ({ option }) => option !== options),
  }
  const names = Object.keys(lists) as (keyof typeof lists)[]
  if (!winnerGone && names.every((name) => lists[name] === rest[name])) return expect
  const emptied = names.filter((name) => lists[name]?.length === 0 && (rest[name]?.length ?? 0) > 0)
  return Object.fromEntries(
    Object.entries({ ...(winnerGone ? rest : expect), ...lists }).filter(
      ([name, value]) => value !== undefined && !emptied.includes(name as keyof typeof lists),
    ),
  )
}

/** The elements that hold; the same list where all do. */
function kept<Element>(list: Element[], holds: (element: Element) => boolean): Element[] {
  const left = list.filter(holds)
  return left.length === list.length ? list : left
}

/** Each element changed; the same list where none is. */
const same = <Element>(list: Element[], change: (element: Element) => Element): Element[] =>
  sameAs(list, list.map(change))

const sameAs = <Element>(before: Element[], after: Element[]): Element[] =>
  after.length === before.length && after.every((element, i) => element === before[i]) ? before : after
