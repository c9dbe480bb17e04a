import type { Expectation } from '../document.ts'
import { at, type Problem } from './problem.ts'
import type { sound } from './sound.ts'

/** What a document may refer to. A list that is damaged is not complained about twice: whatever names it passes. */
export class References {
  private readonly options: Set<string> | undefined
  private readonly criteria: Set<string> | undefined
  private readonly caseStudies: Set<string> | undefined
  private readonly sources: Set<string> | undefined
  private readonly numberQuestions: Set<string> | undefined
  private readonly problems: Problem[]

  constructor({ document, whole }: ReturnType<typeof sound>, problems: Problem[]) {
    const keys = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key))
    this.problems = problems
    this.options = whole('options') ? keys(document.options) : undefined
    this.criteria = whole('criteria') ? keys(document.criteria) : undefined
    this.caseStudies = whole('caseStudies') ? keys(document.caseStudies) : undefined
    this.numberQuestions = whole('questions')
      ? keys(document.questions.filter(({ type }) => type === 'number'))
      : undefined
    this.sources =
      whole('questions') && whole('rules')
        ? new Set([
            ...document.questions.map(({ key }) => `answer:${key}`),
            ...document.rules.map(({ key }) => `rule:${key}`),
          ])
        : undefined
  }

  option(key: string, pointer: string) {
    this.need(this.options, 'option', key, pointer)
  }

  criterion(key: string, pointer: string) {
    this.need(this.criteria, 'criterion', key, pointer)
  }

  caseStudy(key: string, pointer: string) {
    this.need(this.caseStudies, 'case study', key, pointer)
  }

  numberQuestion(key: string, pointer: string) {
    this.need(this.numberQuestions, 'number question', key, pointer)
  }

  expectation(expect: Expectation, pointer: string) {
    const each = (keys: string[] | undefined, name: string, check: (key: string, pointer: string) => void) => {
      keys?.forEach((key, i) => {
        check.call(this, key, at(at(pointer, name), i))
      })
    }
    if (expect.winner !== undefined) this.option(expect.winner, at(pointer, 'winner'))
    each(expect.excluded, 'excluded', this.option)
    each(expect.notWinner, 'notWinner', this.option)
    each(expect.caseStudies, 'caseStudies', this.caseStudy)
    each(expect.caveats, 'caveats', (key, place) => this.need(this.sources, 'question or rule', key, place))
    expect.estimates?.forEach(({ option }, i) => {
      this.option(option, `${pointer}/estimates/${i}/option`)
    })
  }

  private need(known: Set<string> | undefined, what: string, key: string, pointer: string) {
    if (known && !known.has(key))
      this.problems.push({
        pointer,
        code: 'unknownReference',
        message: `The model has no ${what} ${JSON.stringify(key)}.`,
      })
  }
}
