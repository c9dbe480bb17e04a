import { type Answers, compile, type CompiledModel, type ModelDocument, type Scenario } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { type ThreadPoint, isClose, threadOf } from './thread.ts'

/** A client that one can imagine, and where a few of their answers leave the options one after the other. */
export interface Example {
  /** The key of the scenario. */
  scenario: string
  thread: ThreadPoint[]
}

/** So many answers can be read on a phone. */
const ROWS = 3
/** Of a scenario, the choices among its answers that are looked at. */
const MOST_TRIED = 100

/**
 * Three answers of a scenario that show best that answers move the scores: the lead changes hands on the way, is one at the end, and is that
 * of all answers; of those the ones whose longest text is shortest. Undefined where no scenario has as many answers.
 *
 * @param locale the page's language: a scenario without a description in it is not shown
 */
export function exampleOf(document: ModelDocument, locale: string): Example | undefined {
  const model = compile(document)
  const names = namesIn(document, locale)
  const longest = (thread: ThreadPoint[]) =>
    Math.max(
      ...thread.flatMap(({ question, answer }) =>
        question && typeof answer === 'string'
          ? [names.short(question).length, names.shortChoice(question, answer).length]
          : [],
      ),
    )
  const examples = document.scenarios
    .filter(({ priorities, description }) => !priorities && description[locale]?.trim())
    .flatMap((scenario) => {
      const whole = threadOfAnswers(model, scenario.answers).at(-1) as ThreadPoint
      return partsOf(document, scenario).map((answers) => {
        const thread = threadOfAnswers(model, answers)
        const end = thread.at(-1) as ThreadPoint
        const shows = [changesHands(thread), !isClose(end, model), end.ranking[0] === whole.ranking[0]]
        return { scenario: scenario.key, thread, worth: shows.filter(Boolean).length * 10_000 - longest(thread) }
      })
    })
    .filter(({ thread }) => thread.length === ROWS + 1)
  const [best] = examples.sort((a, b) => b.worth - a.worth)
  return best && { scenario: best.scenario, thread: best.thread }
}

const threadOfAnswers = (model: CompiledModel, answers: Answers) =>
  threadOf(model, { answers, path: model.document.questions.map(({ key }) => key) }, '')

/** Every three of a scenario's answers, in the model's order. A number or several choices make no row that is read at a glance. */
function partsOf({ questions }: ModelDocument, { answers }: Scenario): Answers[] {
  const given = questions.flatMap(({ key }) => (typeof answers[key] === 'string' ? [[key, answers[key]] as const] : []))
  const parts: Answers[] = []
  for (const [i, first] of given.entries())
    for (const [j, second] of given.entries())
      for (const third of given.slice(j + 1))
        if (j > i && parts.length < MOST_TRIED) parts.push(Object.fromEntries([first, second, third]))
  return parts
}

/** Whether another option leads after the last answer than after the first. */
const changesHands = ([, first, ...rest]: ThreadPoint[]) => first?.ranking[0] !== rest.at(-1)?.ranking[0]
