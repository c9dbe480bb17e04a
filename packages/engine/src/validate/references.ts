import type { Expectation } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import type { SoundDocument } from './sound-document.ts'

/** The keys that a document may refer to. Where a list's keys are unreadable, every reference to it passes: one problem is reported once. */
export class References {
  private readonly options: Set<string> | undefined
  private readonly criteria: Set<string> | undefined
  private readonly caseStudies: Set<string> | undefined
  private readonly sources: Set<string> | undefined
  private readonly numberQuestions: Set<string> | undefined
  private readonly problems: Problem[]

  constructor(sound: SoundDocument, problems: Problem[]) {
    const [questions, rules] = [sound.keys('questions'), sound.keys('rules')]
    this.problems = problems
    this.options = sound.keys('options')
    this.criteria = sound.keys('criteria')
    this.caseStudies = sound.keys('caseStudies')
    this.numberQuestions = sound.whole('questions')
      ? new Set([...sound.each('questions')].flatMap(([, { key, type }]) => (type === 'number' ? [key] : [])))
      : undefined
    this.sources =
      questions && rules
        ? new Set([...[...questions].map((key) => `answer:${key}`), ...[...rules].map((key) => `rule:${key}`)])
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
        check(key, at(at(pointer, name), i))
      })
    }
    const option = (key: string, place: string) => this.option(key, place)
    if (expect.winner !== undefined) option(expect.winner, at(pointer, 'winner'))
    each(expect.excluded, 'excluded', option)
    each(expect.notWinner, 'notWinner', option)
    each(expect.caseStudies, 'caseStudies', (key, place) => this.caseStudy(key, place))
    each(expect.caveats, 'caveats', (key, place) => this.need(this.sources, 'question or rule', key, place))
    expect.estimates?.forEach(({ option: key }, i) => {
      option(key, `${pointer}/estimates/${i}/option`)
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
