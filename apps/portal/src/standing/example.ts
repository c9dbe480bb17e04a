import { compile, type CompiledModel, type ModelDocument, type Scenario } from '@verdict/engine'
import { type ThreadPoint, isClose, threadOf } from './thread.ts'

/** A client that one can imagine, and where their answers leave the options one after the other. */
export interface Example {
  /** The key of the scenario. */
  scenario: string
  thread: ThreadPoint[]
}

/** Answers that a picture shows without being long. */
const [FEWEST, MOST] = [3, 8]

/**
 * The scenario that shows best that answers move the scores: the lead changes hands on the way and is one at the end; of those the one with
 * most answers, the earlier one where several have as many. Undefined where a model has none that fits a picture.
 *
 * @param locale the page's language: a scenario without a description in it is not shown
 */
export function exampleOf(document: ModelDocument, locale: string): Example | undefined {
  const model = compile(document)
  const examples = document.scenarios
    .filter(({ priorities, description }) => !priorities && description[locale]?.trim())
    .map((scenario) => ({ scenario: scenario.key, thread: threadOfScenario(model, scenario) }))
    .filter(({ thread }) => thread.length > FEWEST && thread.length <= MOST + 1)
  const worth = ({ thread }: Example) =>
    thread.length + 10 * MOST * (Number(changesHands(thread)) + Number(!isClose(thread.at(-1) as ThreadPoint, model)))
  return examples.sort((a, b) => worth(b) - worth(a))[0]
}

const threadOfScenario = (model: CompiledModel, { answers }: Scenario) =>
  threadOf(model, { answers, path: model.document.questions.map(({ key }) => key) }, '')

/** Whether another option leads after the last answer than after the first. */
const changesHands = ([, first, ...rest]: ThreadPoint[]) => first?.ranking[0] !== rest.at(-1)?.ranking[0]
