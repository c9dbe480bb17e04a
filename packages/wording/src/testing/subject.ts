import {
  type Answers,
  compile,
  type CompiledModel,
  type ModelDocument,
  type Priorities,
  type Verdict,
} from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'

/** What sentences are held against: a model, what was answered, and the verdict. */
export interface Subject {
  document: ModelDocument
  model: CompiledModel
  answers: Answers
  priorities: Priorities
  verdict: Verdict
}

export function subjectOf(document: ModelDocument, answers: Answers, priorities: Priorities = {}): Subject {
  const model = compile(document)
  return { document, model, answers, priorities, verdict: explain(model, answers, priorities) }
}

export const settings = ({ model }: Subject) => model.settings

/** Decided anew with other answers. */
export const decided = ({ model, priorities }: Subject, answers: Answers) => decide(model, answers, priorities)

/** Who is first if one weight or rating were another: weighted means, the first in the document of those that are equal. */
export function firstWith(
  { document, verdict }: Subject,
  change: { criterion: string; weight?: number; option?: string; rating?: number },
): string[] {
  const means = verdict.ranking.map(({ option }) => {
    let [sum, total] = [0, 0]
    for (const { key } of document.criteria) {
      const here = key === change.criterion
      const weight = here && change.weight !== undefined ? change.weight : (verdict.weights[key] as number)
      const rating = verdict.ratings[option]?.[key] as number
      sum += weight * (here && option === change.option ? (change.rating as number) : rating)
      total += weight
    }
    return { option, score: (10 * sum) / total }
  })
  const best = Math.max(...means.map(({ score }) => score))
  return means.filter(({ score }) => score >= best - 1e-8).map(({ option }) => option)
}

/** The same model with names that cannot be mistaken for each other or for words and numbers of a sentence. */
export function named(document: ModelDocument): ModelDocument {
  const names = ['Alba', 'Bern', 'Irun', 'Oslo', 'Ulm', 'Vigo']
  const criteria = ['Effort', 'Hosting', 'Cost', 'Safety', 'Upkeep', 'Speed']
  return {
    ...document,
    options: document.options.map((each, i) => ({ ...each, name: { en: names[i] as string } })),
    criteria: document.criteria.map((each, i) => ({ ...each, name: { en: criteria[i] as string } })),
    questions: document.questions.map(({ short: _, ...each }, i) => ({
      ...each,
      text: { en: `Question ${i + 1}?` },
      ...(each.type === 'number' && i % 2 === 0 && { unit: { en: 'users' } }),
      ...(each.choices && {
        choices: each.choices.map(({ short: _, clause: __, ...choice }, n) => ({
          ...choice,
          label: { en: `Choice ${n + 1}` },
        })),
      }),
    })),
    rules: document.rules.map((each, i) => ({ ...each, description: { en: `Rule ${i + 1} applies.` } })),
    caseStudies: document.caseStudies.map((each, i) => ({ ...each, title: { en: `Study ${i + 1}` } })),
  }
}
