import type { About } from './about.ts'
import type { LintCode } from './codes.ts'

/** The element that a finding is about, as words for a sentence; undefined where it is about no element. */
export type ElementNames = { [subject in keyof About]?: string }

/** How a language writes what findings speak of. */
export interface Naming {
  /** An option by its key; so are the others. */
  option(key: string): string
  /** A criterion. */
  criterion(key: string): string
  /** A question. */
  question(key: string): string
  /** A choice of a question. */
  choice(question: string, key: string): string
  /** A rule. */
  rule(key: string): string
  /** A case study. */
  caseStudy(key: string): string
  /** A scenario. */
  scenario(key: string): string
  /** A number as it is. */
  number(value: number): string
  /** A share, 0..1, as so many of a hundred; one above a half is never written as 50. */
  ofHundred(share: number): string
  /** Languages. */
  list(items: string[]): string
  /** An ISO year, month or day. */
  date(date: string): string
  /** That so many of a part of the model were not examined. */
  counted(part: NonNullable<About['part']>, count: number): string
}

/** The display names of the elements of a finding. */
export function elementNames(about: About, name: Naming): ElementNames {
  const { question = '' } = about
  const words: { [subject in keyof About]-?: (value: never) => string } = {
    option: name.option,
    otherOption: name.option,
    criterion: name.criterion,
    otherCriterion: name.criterion,
    question: name.question,
    choice: (key: string) => name.choice(question, key),
    rule: name.rule,
    otherRule: name.rule,
    caseStudy: name.caseStudy,
    scenario: name.scenario,
    otherScenario: name.scenario,
    value: name.number,
    otherValue: name.number,
    share: name.ofHundred,
    count: name.number,
    part: (part: NonNullable<About['part']>) => name.counted(part, about.count ?? 0),
    locales: name.list,
    date: name.date,
  }
  return Object.fromEntries(
    (Object.keys(about) as (keyof About)[])
      .filter((subject) => about[subject] !== undefined)
      .map((subject) => [subject, words[subject](about[subject] as never)]),
  )
}

const key = (key: string) => JSON.stringify(key)

const PARTS = {
  rules: ['rule was not examined', 'rules were not examined'],
  questions: ['question was not examined', 'questions were not examined'],
  options: ['option was not examined', 'options were not examined'],
  caseStudies: ['case study was not examined', 'case studies were not examined'],
  scenarios: ['scenario was not examined', 'scenarios were not examined'],
  pairs: ['rule was not compared with all others', 'rules were not compared with all others'],
} as const

/** Keys in quotation marks: the engine knows no other names. */
export const quoted: Naming = {
  option: key,
  criterion: key,
  question: key,
  choice: (_, choice) => key(choice),
  rule: key,
  caseStudy: key,
  scenario: key,
  number: String,
  ofHundred: (share) => `${Math.ceil(share * 1000) / 10}`,
  list: (items) => items.join(', '),
  date: (date) => date,
  counted: (part, count) => `${count} ${PARTS[part][count === 1 ? 0 : 1]}`,
}

/** The rule, or the answer, that a finding is about. */
function whose(rule: string | undefined, question: string | undefined, choice: string | undefined): string {
  if (rule !== undefined) return `The rule ${rule}`
  return choice === undefined
    ? `Any answer to the question ${question}`
    : `The answer ${choice} to the question ${question}`
}

/** The sentence of each finding, in English. */
export const sentences: { [code in LintCode]: (of: ElementNames) => string } = {
  allExcludable: () => 'Some answers rule out every option at once, and then none fits.',
  caseStudyNeverShown: ({ caseStudy }) => `No answers bring up the case study ${caseStudy}.`,
  caseStudyOfExcluded: ({ caseStudy, option }) =>
    `Whenever the case study ${caseStudy} comes up, its option ${option} is ruled out.`,
  choicesAlike: ({ question }) => `Whatever is answered to the question ${question}, the same happens.`,
  choiceUntested: ({ choice, question }) => `No scenario answers ${choice} to the question ${question}.`,
  criteriaAlike: ({ criterion, otherCriterion }) =>
    `The criteria ${otherCriterion} and ${criterion} rate the options alike, so the same may count twice.`,
  criterionDoesNotDiscriminate: ({ criterion, value }) =>
    value === undefined
      ? `All options are rated alike on ${criterion}, so it cannot tell them apart.`
      : `All options are rated within ${value} of one another on ${criterion}, so it hardly tells them apart.`,
  curveFlat: ({ question, value }) => `A curve of the question ${question} comes to ${value} whatever is answered.`,
  curveOutsideRange: ({ question, value }) =>
    `A curve of the question ${question} has a point at ${value}, which no answer reaches.`,
  dominated: ({ option, otherOption }) =>
    `${option} is rated below or level with ${otherOption} on every criterion, whatever is answered.`,
  effectWithoutEffect: ({ rule, question, choice }) =>
    rule !== undefined
      ? `An effect of the rule ${rule} changes nothing.`
      : choice === undefined
        ? `An effect of the question ${question} changes nothing.`
        : `An effect of the answer ${choice} to the question ${question} changes nothing.`,
  evidenceInFuture: ({ option, criterion, caseStudy, date }) =>
    caseStudy === undefined
      ? `The evidence for ${option} on ${criterion} is dated ${date}, which has not come yet.`
      : `A source of the case study ${caseStudy} is dated ${date}, which has not come yet.`,
  evidenceMissing: ({ option, criterion }) => `The rating of ${option} on ${criterion} has no source.`,
  evidenceOld: ({ option, criterion, date }) =>
    date === undefined
      ? `The evidence for ${option} on ${criterion} is older than a year, or has no date.`
      : `The evidence for ${option} on ${criterion} was good until ${date}.`,
  gapInRanges: ({ question, value, rule, otherRule }) =>
    rule === undefined || otherRule === undefined
      ? `At ${value} to the question ${question}, at the end of its range, the rule ${rule ?? otherRule} beside it does not fire.`
      : `At ${value} to the question ${question} neither the rule ${rule} below nor ${otherRule} above fires.`,
  missingTranslation: ({ locales }) => `This text is missing in: ${locales}.`,
  neverWins: ({ option }) => `Under no answers does ${option} win, as long as clients set no priorities of their own.`,
  notExamined: ({ part }) => `${part}: the work that checking may take was spent.`,
  noScenarios: () => 'There are no scenarios, so nothing tells when a change goes wrong.',
  oneCriterionDecides: ({ criterion, share, question, choice, value }) => {
    const weighs = `${criterion} weighs more than all other criteria together (${share} of 100 parts)`
    if (question === undefined) return `${weighs}.`
    return `After the answer ${choice ?? value} to the question ${question}, ${weighs}.`
  },
  oneQuestionDecides: ({ question }) =>
    `The answer to the question ${question} settles the winner, whatever else is answered.`,
  optionWithoutEstimate: ({ option }) => `${option} has no estimate, though others have.`,
  questionAlwaysShows: ({ question }) =>
    `The condition of the question ${question} is true whatever is answered to what it reads.`,
  questionNeverShows: ({ question }) => `No answers make the question ${question} show.`,
  questionWithoutEffect: ({ question }) => `No answer to the question ${question} changes anything.`,
  recommendsExcluded: ({ caseStudy, option, rule, question, choice }) =>
    `${whose(rule, question, choice)} rules out ${option} and brings up its case study ${caseStudy}.`,
  remarkOnExcluded: ({ option, rule, question, choice }) =>
    `${whose(rule, question, choice)} rules out ${option} and remarks on it.`,
  ruleAlwaysFires: ({ rule }) => `The rule ${rule} fires whatever is answered to what it reads.`,
  ruleCovered: ({ rule, otherRule }) => `Whenever the rule ${rule} fires, ${otherRule} does too and says the same.`,
  ruledOutByEveryAnswer: ({ option, question }) =>
    `Every answer to the question ${question} rules out ${option}: it is left only to those who do not answer.`,
  ruleNeverFires: ({ rule }) => `No answers make the rule ${rule} fire.`,
  ruleRepeatsChoice: ({ rule, question, choice }) =>
    `Whenever the rule ${rule} fires, the answer to the question ${question} is ${choice}, which does the same already.`,
  rulesContradict: ({ rule, otherRule }) =>
    `The rules ${otherRule} and ${rule} can fire together and pull the same thing both ways.`,
  rulesOverlap: ({ rule, otherRule }) =>
    `The rules ${otherRule} and ${rule} can fire together and then move the same thing twice.`,
  ruleUntested: ({ rule }) => `In no scenario does the rule ${rule} fire.`,
  ruleWithoutEffect: ({ rule }) => `The rule ${rule} has no effect.`,
  scenarioAnswersHidden: ({ scenario, question }) =>
    `The scenario ${scenario} answers the question ${question}, which does not show under its answers.`,
  scenarioContradictsItself: ({ scenario }) => `No verdict can be what the scenario ${scenario} expects.`,
  scenarioFails: ({ scenario }) => `The scenario ${scenario} fails.`,
  scenarioRepeats: ({ scenario, otherScenario }) =>
    `The scenario ${scenario} gives the same answers as ${otherScenario}.`,
  shortTooLong: ({ count, locales }) =>
    `The short form of this text has more than 22 letters in: ${locales} (${count} at most).`,
  textBlank: () => 'This text is blank in every language.',
  weightAlwaysZero: ({ criterion }) => `${criterion} weighs nothing, whatever is answered.`,
  winNotFound: ({ option }) => `No answers were found under which ${option} wins, which proves nothing yet.`,
}
