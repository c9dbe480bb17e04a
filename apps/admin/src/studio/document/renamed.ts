import type { Condition, Effect, ModelDocument } from '@verdict/engine'
import { keyedTerms } from './keyed-terms.ts'
import type { KeyedList } from './keys.ts'

/**
 * Renames a key everywhere it is used: in its list, in conditions, effects, ratings, estimates and scenarios.
 * Parts that do not name it stay the objects they are.
 */
export function renamed(document: ModelDocument, list: KeyedList, from: string, to: string): ModelDocument {
  if (from === to) return document
  const [, owner] = list.split('/')
  const kind = owner === undefined ? list : 'choices'
  const of = (wanted: string, key: string): string => (kind === wanted && key === from ? to : key)
  const keys = (wanted: string, list: string[]) => list.map((key) => of(wanted, key))
  const elements = <Element extends { key: string }>(wanted: string, list: Element[]) =>
    each(list, (element) => changed(element, { key: of(wanted, element.key) } as Partial<Element>))
  const condition = (when: Condition): Condition =>
    kind === 'questions'
      ? variableRenamed(when, from, to)
      : kind === 'choices' && owner
        ? choiceRenamed(when, owner, from, to)
        : when
  const effects = (list: Effect[]) =>
    each(list, (effect) =>
      changed(effect, {
        ...('option' in effect && effect.option !== undefined && { option: of('options', effect.option) }),
        ...('criterion' in effect && { criterion: of('criteria', effect.criterion) }),
        ...(effect.type === 'caseStudy' && { key: of('caseStudies', effect.key) }),
      } as Partial<Effect>),
    )
  const source = (name: string) => {
    const [type, key = ''] = name.split(':')
    return `${type}:${type === 'answer' ? of('questions', key) : of('rules', key)}`
  }
  const answersOf = (answers: ModelDocument['scenarios'][number]['answers']) =>
    Object.fromEntries(
      Object.entries(answers).map(([question, answer]) => [
        of('questions', question),
        question !== owner
          ? answer
          : typeof answer === 'string'
            ? of('choices', answer)
            : Array.isArray(answer)
              ? keys('choices', answer)
              : answer,
      ]),
    )

  return changed(document, {
    options: elements('options', document.options),
    criteria: elements('criteria', document.criteria),
    ratings: each(document.ratings, (rating) =>
      changed(rating, { option: of('options', rating.option), criterion: of('criteria', rating.criterion) }),
    ),
    questions: each(elements('questions', document.questions), (question, i) =>
      changed(question, {
        ...(question.showIf !== undefined && { showIf: condition(question.showIf) }),
        ...(question.effects && { effects: effects(question.effects) }),
        ...(question.choices && {
          choices: each(question.choices, (choice) =>
            changed(choice, {
              key: document.questions[i]?.key === owner ? of('choices', choice.key) : choice.key,
              effects: effects(choice.effects),
            }),
          ),
        }),
      }),
    ),
    rules: each(elements('rules', document.rules), (rule) =>
      changed(rule, { when: condition(rule.when), effects: effects(rule.effects) }),
    ),
    ...(document.estimates && {
      estimates: changed(document.estimates, {
        options: each(document.estimates.options, (estimate) =>
          changed(estimate, { option: of('options', estimate.option) }),
        ),
        ...(document.estimates.rateQuestion !== undefined && {
          rateQuestion: of('questions', document.estimates.rateQuestion),
        }),
      }),
    }),
    caseStudies: each(elements('caseStudies', document.caseStudies), (study) =>
      changed(study, {
        option: of('options', study.option),
        ...(study.when !== undefined && { when: condition(study.when) }),
      }),
    ),
    ...(kind === 'glossary' && { glossary: elements('glossary', keyedTerms(document)) }),
    scenarios: each(elements('scenarios', document.scenarios), (scenario) =>
      changed(scenario, {
        answers: answersOf(scenario.answers),
        ...(scenario.priorities && {
          priorities: Object.fromEntries(
            Object.entries(scenario.priorities).map(([criterion, factor]) => [of('criteria', criterion), factor]),
          ),
        }),
        expect: changed(scenario.expect, {
          ...(scenario.expect.winner !== undefined && { winner: of('options', scenario.expect.winner) }),
          ...(scenario.expect.excluded && { excluded: keys('options', scenario.expect.excluded) }),
          ...(scenario.expect.notWinner && { notWinner: keys('options', scenario.expect.notWinner) }),
          ...(scenario.expect.caveats && { caveats: scenario.expect.caveats.map(source) }),
          ...(scenario.expect.caseStudies && { caseStudies: keys('caseStudies', scenario.expect.caseStudies) }),
          ...(scenario.expect.estimates && {
            estimates: each(scenario.expect.estimates, (estimate) =>
              changed(estimate, { option: of('options', estimate.option) }),
            ),
          }),
        }),
      }),
    ),
  })
}

/** The same object where nothing about it differs. */
function changed<Members extends object>(members: Members, now: Partial<Members>): Members {
  const differs = Object.entries(now).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(members[name as keyof Members]),
  )
  return differs ? { ...members, ...now } : members
}

/** The same list where no element differs. */
function each<Element>(list: Element[], change: (element: Element, index: number) => Element): Element[] {
  const next = list.map(change)
  return next.every((element, i) => element === list[i]) ? list : next
}

/** The question that an expression reads; undefined where it is no bare variable. */
function variableOf(part: Condition): Condition | undefined {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined
  return Array.isArray(part.var) ? part.var[0] : part.var
}

/** A condition with each part changed, from the inside out. */
function walked(condition: Condition, change: (part: Condition) => Condition): Condition {
  if (Array.isArray(condition)) return change(condition.map((part) => walked(part, change)))
  if (typeof condition !== 'object' || condition === null) return condition
  return change(
    Object.fromEntries(Object.entries(condition).map(([operator, args]) => [operator, walked(args, change)])),
  )
}

/** What a condition reads by the old name it reads by the new one. */
const variableRenamed = (condition: Condition, from: string, to: string): Condition =>
  walked(condition, (part) => {
    if (variableOf(part) !== from) return part
    return { var: Array.isArray((part as { var: Condition }).var) ? [to] : to }
  })

/** A choice is named beside the question that it is compared with, alone or in a list. */
function choiceRenamed(condition: Condition, question: string, from: string, to: string): Condition {
  const literal = (value: Condition): Condition =>
    value === from ? to : Array.isArray(value) ? value.map((item) => (item === from ? to : item)) : value
  return walked(condition, (part) =>
    Array.isArray(part) && part.some((each) => variableOf(each) === question) ? part.map(literal) : part,
  )
}
