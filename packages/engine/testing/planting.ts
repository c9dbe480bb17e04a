import { expect, test } from 'vitest'
import type { Condition, Effect, ModelDocument, Question, Rating, Rule } from '../src/document.ts'
import type { LintCode } from '../src/review/lint/codes.ts'
import { lint } from '../src/review/lint/lint.ts'
import { both, healthy, translated } from './healthy.ts'

export type Edit = (document: ModelDocument) => void

export const rated = (document: ModelDocument, option: string, criterion: string) =>
  document.ratings.find((each) => each.option === option && each.criterion === criterion) as Rating
export const values =
  (criterion: string, points: number[]): Edit =>
  (document) => {
    for (const [o, { key }] of document.options.entries())
      Object.assign(rated(document, key, criterion), { value: points[o], low: points[o], high: points[o] })
  }
export const row =
  (option: string, points: number[]): Edit =>
  (document) => {
    for (const [c, { key }] of document.criteria.entries())
      Object.assign(rated(document, option, key), { value: points[c], low: points[c], high: points[c] })
  }
export const effectsOf = (document: ModelDocument, question: number, choice: number) =>
  document.questions[question]?.choices?.[choice]?.effects as Effect[]
export const adds =
  (question: number, choice: number, ...effects: Effect[]): Edit =>
  (document) => {
    effectsOf(document, question, choice).push(...effects.map(translated))
  }
export const ruled =
  (when: Condition, ...effects: Effect[]): Edit =>
  (document) => {
    document.rules.push({ key: 'new', description: both('new'), when, effects: effects.map(translated) })
  }
export const asked =
  (question: Question): Edit =>
  (document) => {
    document.questions.push(
      JSON.parse(JSON.stringify(question).replaceAll(/\{"en":"([^"]*)"\}/g, '{"en":"$1","es":"$1 es"}')),
    )
  }
export const curve =
  (...points: [number, number][]): Edit =>
  ({ questions }) => {
    ;(questions[2] as Question).effects = [{ type: 'weight', criterion: 'eco', add: points }]
  }
export const ruleAt = ({ rules }: ModelDocument, r: number) => rules[r] as Rule
export const all =
  (...edits: Edit[]): Edit =>
  (document) => {
    for (const edit of edits) edit(document)
  }
export const scenarioOf = ({ scenarios }: ModelDocument) => scenarios[0] as ModelDocument['scenarios'][number]

export const [users, live, lang] = [{ var: 'users' }, { var: 'live' }, { var: 'lang' }]
const team = { var: 'team' }
export const big = { '==': [team, 'big'] }
export const below = (x: number) => ({ '<': [users, x] })
export const from = (x: number) => ({ '>=': [users, x] })
/** Bands of users, each for those who said so to a second question. */
export const bandsOfLive = (low: number, high: number): Edit =>
  all((document) => {
    for (const [r, range] of [below(low), { and: [from(high), below(60)] }, from(60)].entries())
      ruleAt(document, r).when = { and: [live, range] }
  })

/** The healthy model, edited. */
export function edited(edit: Edit): ModelDocument {
  const document = structuredClone(healthy)
  edit(document)
  return document
}

export const places = (document: ModelDocument): string[] =>
  lint(document, { today: '2026-11-26' }).map(({ code, pointer }) => `${code} ${pointer}`)

export type Planted = [defect: string, edit: Edit, code: LintCode, pointer: string]

/** Plants each defect in the healthy model and looks whether it is found. */
export function found(planted: readonly Planted[]) {
  test.each(planted)('%s', (_, edit, code, pointer) => {
    expect(places(edited(edit))).toContain(`${code} ${pointer}`)
  })
}
