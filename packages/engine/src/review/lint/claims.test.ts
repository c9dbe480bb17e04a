import { describe, expect, test } from 'vitest'
import { isTrue } from '../../conditions/circuit.ts'
import { estimates } from '../../decide/estimates.ts'
import { compile, type CompiledModel } from '../../decide/model.ts'
import { type Situation, situation } from '../../decide/situation.ts'
import { type Standing, standingOf } from '../../decide/standing.ts'
import { weigh } from '../../decide/weigh.ts'
import type { Answers, Effect, ModelDocument, Rule } from '../../document.ts'
import { decisions } from '../../../testing/arbitraries.ts'
import { everyAnswers } from '../../../testing/every-answer.ts'
import { property } from '../../../testing/property.ts'
import type { LintCode } from './codes.ts'
import type { Finding } from './finding.ts'
import { lint } from './lint.ts'

/** The outcome of one set of answers, computed without lint's own code. */
interface Seen {
  model: CompiledModel
  answers: Answers
  found: Situation
  standing: Standing
}

const see = (model: CompiledModel, answers: Answers): Seen => {
  const found = situation(model, answers)
  return { model, answers, found, standing: standingOf(model, found, undefined) }
}

const placeIn = (list: readonly { key: string }[], key: string | undefined) =>
  list.findIndex((each) => each.key === key)
const fires = ({ model, found }: Seen, rule: string | undefined) =>
  found.fired[model.rules[placeIn(model.document.rules, rule)]?.source as number] === 1
const asked = ({ model }: Seen, question: string | undefined) => placeIn(model.document.questions, question)
const known = (seen: Seen, question: string | undefined) => seen.found.values[asked(seen, question)] !== undefined
const isOut = ({ model, found }: Seen, option: string | undefined) =>
  model.exclusions.some((each) => model.document.options[each.option]?.key === option && found.fired[each.source])
const wins = ({ model, standing }: Seen, option: string | undefined) =>
  standing.answered && model.document.options[standing.ranking[0] ?? -1]?.key === option
const readKnown = ({ found }: Seen, reads: readonly number[]) => reads.every((i) => found.values[i] !== undefined)
const comesUp = ({ model, found }: Seen, key: string | undefined) => {
  const when = model.caseStudies[placeIn(model.document.caseStudies, key)]
  if (when !== undefined && isTrue(when, model.circuit, found)) return true
  return model.sources.some(
    ({ effects }, source) =>
      found.fired[source] && effects.some((effect) => effect.type === 'caseStudy' && effect.key === key),
  )
}
const choiceTaken = ({ model, found }: Seen, question: string | undefined, choice: string | undefined) =>
  found.fired[
    model.questions[placeIn(model.document.questions, question)]?.choices.get(choice as string)?.source as number
  ] === 1

/** Of each claim about all answers: what would show that it is wrong. */
const refuted: { [code in LintCode]?: (seen: Seen, finding: Finding) => boolean } = {
  ruleNeverFires: (seen, { about }) => fires(seen, about.rule),
  ruleAlwaysFires: (seen, { about }) => {
    const rule = seen.model.rules[placeIn(seen.model.document.rules, about.rule)]
    return readKnown(seen, rule?.reads ?? []) && !fires(seen, about.rule)
  },
  ruleCovered: (seen, { about }) => fires(seen, about.rule) && !fires(seen, about.otherRule),
  ruleRepeatsChoice: (seen, { about }) => fires(seen, about.rule) && !choiceTaken(seen, about.question, about.choice),
  questionNeverShows: (seen, { about }) => seen.found.shown[asked(seen, about.question)] === true,
  questionAlwaysShows: (seen, { about }) => {
    const i = asked(seen, about.question)
    return readKnown(seen, seen.model.questions[i]?.reads ?? []) && !seen.found.shown[i]
  },
  neverWins: (seen, { about }) => wins(seen, about.option),
  ruledOutByEveryAnswer: (seen, { about }) => known(seen, about.question) && !isOut(seen, about.option),
  weightAlwaysZero: (seen, { about }) => {
    const { weights, baseWeights } = weigh(seen.model, seen.found)
    return !baseWeights && weights[placeIn(seen.model.document.criteria, about.criterion)] !== 0
  },
  caseStudyNeverShown: (seen, { about }) => comesUp(seen, about.caseStudy),
  caseStudyOfExcluded: (seen, { about }) => comesUp(seen, about.caseStudy) && !isOut(seen, about.option),
  dominated: ({ model, found }, { about }) => {
    const { ratings } = weigh(model, found)
    const [own, other] = [about.option, about.otherOption].map((key) => ratings[placeIn(model.document.options, key)])
    return own?.some((rating, c) => rating > (other?.[c] as number)) ?? true
  },
}

/** Of each finding with a witness: what the answers must show. */
const shown: { [code in LintCode]?: (seen: Seen, finding: Finding) => boolean } = {
  rulesContradict: (seen, { about }) => fires(seen, about.rule) && fires(seen, about.otherRule),
  rulesOverlap: (seen, { about }) => fires(seen, about.rule) && fires(seen, about.otherRule),
  ruleCovered: (seen, { about }) => fires(seen, about.rule) && fires(seen, about.otherRule),
  ruleRepeatsChoice: (seen, { about }) => fires(seen, about.rule),
  allExcludable: ({ standing }) => standing.ranking.length === 0,
  caseStudyOfExcluded: (seen, { about }) => comesUp(seen, about.caseStudy) && isOut(seen, about.option),
  gapInRanges: (seen, { about }) =>
    known(seen, about.question) && ![about.rule, about.otherRule].some((key) => key !== undefined && fires(seen, key)),
  oneCriterionDecides: ({ model, found }, { about }) => {
    const { weights } = weigh(model, found)
    const total = weights.reduce((a, b) => a + b, 0)
    return (weights[placeIn(model.document.criteria, about.criterion)] as number) > total / 2
  },
}

/** A document without the element that a finding calls without effect. */
const without = (document: ModelDocument, pointer: string): ModelDocument => {
  const copy = structuredClone(document) as unknown as { [name: string]: unknown }
  const steps = pointer.slice(1).split('/')
  const last = steps.pop() as string
  const parent = steps.reduce((value, step) => value[step] as typeof copy, copy)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  return copy as unknown as ModelDocument
}

const decided = ({ model, found, standing }: Seen) => ({
  scores: standing.scores,
  ranking: standing.ranking,
  weeks: estimates(model, found).map(({ weeks }) => weeks),
})

function check(document: ModelDocument, answers: Answers, met: Map<LintCode, number>) {
  const model = compile(document)
  const seen = [answers, ...everyAnswers(document.questions, 250)].map((each) => see(model, each))
  for (const finding of lint(document)) {
    met.set(finding.code, (met.get(finding.code) ?? 0) + 1)
    const against = refuted[finding.code]
    if (against) expect([finding, seen.find((each) => against(each, finding))?.answers]).toEqual([finding, undefined])
    const witness = finding.witness?.answers
    const shows = shown[finding.code]
    if (witness && shows) expect([finding, shows(see(model, witness), finding)]).toEqual([finding, true])
    if (finding.code === 'effectWithoutEffect') {
      const other = compile(without(document, finding.pointer))
      for (const each of seen) expect(decided(see(other, each.answers))).toEqual(decided(each))
    }
    if (finding.code === 'oneQuestionDecides') oneWinnerAnAnswer(seen, finding)
  }
}

/** The same rules again, some narrower, some wider, some the other way round, so that they meet. */
function crowded(document: ModelDocument): ModelDocument {
  const [first, second] = document.rules
  if (!first || !second) return document
  const effects = first.effects
  const rules: Rule[] = [
    { ...first, key: 'narrow', when: { and: [first.when, second.when] } },
    { ...first, key: 'wide', when: { or: [first.when, second.when] } },
    { ...first, key: 'other', when: { '!': [second.when] }, effects: effects.map(opposite) },
    { ...second, key: 'same', effects },
  ]
  return { ...document, rules: [...document.rules, ...rules] }
}

const opposite = (effect: Effect): Effect =>
  (effect.type === 'weight' || effect.type === 'rating') && typeof effect.add === 'number'
    ? { ...effect, add: -effect.add }
    : effect

describe('claims about all answers hold, and witnesses prove their findings', () => {
  const met = new Map<LintCode, number>()
  property('of random models', [decisions()], ({ document, answers }) => check(document, answers, met), 40)
  property(
    'of random models with rules that meet',
    [decisions()],
    ({ document, answers }) => check(crowded(document), answers, met),
    40,
  )
  test.each<LintCode>([
    'allExcludable',
    'caseStudyNeverShown',
    'dominated',
    'effectWithoutEffect',
    'neverWins',
    'oneCriterionDecides',
    'oneQuestionDecides',
    'questionAlwaysShows',
    'questionNeverShows',
    'ruleAlwaysFires',
    'ruleCovered',
    'ruledOutByEveryAnswer',
    'ruleNeverFires',
    'rulesContradict',
    'rulesOverlap',
    'weightAlwaysZero',
  ])('%s occurred', (code) => {
    expect(met.get(code) ?? 0).toBeGreaterThan(0)
  })
})

function oneWinnerAnAnswer(seen: readonly Seen[], { about }: Finding) {
  const winners = new Map<string, number>()
  for (const { answers, standing } of seen) {
    const answer = answers[about.question as string]
    if (answer === undefined || answer === null) continue
    const winner = standing.ranking[0] as number
    const known = winners.get(String(answer)) ?? winner
    expect(winner).toBe(known)
    winners.set(String(answer), known)
  }
}
