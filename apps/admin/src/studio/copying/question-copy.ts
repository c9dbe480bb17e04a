import type { Effect, LocalText, ModelDocument, Question, Rule } from '@verdict/engine'
import { textsOf, validate } from '@verdict/engine/validate'
import { freeKey, keyOf } from '../../ui/free-key.ts'
import { copiedName } from '../document/copied-name.ts'
import { changedAt } from '../document/pointer-edits.ts'
import { renamed } from '../document/renamed.ts'
import { usedBy } from '../document/used-by.ts'
import { without } from '../document/without.ts'

/** What effects of a question and its rules name, and a model may lack. */
export type NeededKind = 'options' | 'criteria' | 'caseStudies'

/** Something that a copied question needs where it is copied to. */
export interface Need {
  kind: NeededKind
  key: string
  /** The key that stands for it there; null where what names it is left out; undefined where that is not decided yet. */
  to: string | null | undefined
}

export interface QuestionCopy {
  needs: Need[]
  /** The other model with the question and its rules at the end of its lists. */
  document: ModelDocument
  question: Question
  rules: Rule[]
  /** Keys of rules that cannot be taken along, because they read or do what is not there. */
  rulesLeft: string[]
  /** Effects that are left out, those of rules that stay behind not counted. */
  effectsLeft: number
  /** The question was shown on a condition that cannot be taken along. */
  losesCondition: boolean
  /** Texts that are not there in the first language of the other model. */
  foreignTexts: number
  /** The first thing that would be wrong with the other model, and is not now. */
  problem: string | undefined
}

const KINDS = ['options', 'criteria', 'caseStudies'] as const

/** The rules that read a question. */
export const rulesOf = (document: ModelDocument, question: string): Rule[] =>
  document.rules.filter((rule) => usedBy(alone(document, [], [rule]), 'questions', question) !== undefined)

/** A question with its choices, effects and rules, to be put at the end of the lists of the same model under other names and keys. */
export function copiedHere(document: ModelDocument, key: string, taken: Taken): { question: Question; rules: Rule[] } {
  const question = document.questions.find((each) => each.key === key) as Question
  const named = (text: LocalText) => text[document.defaultLocale] ?? ''
  const text = copiedName(question.text)
  const fresh = freeKey(named(text), taken.questions)
  const used = new Set(taken.rules)
  const rules = rulesOf(document, key).map((rule) => {
    const description = copiedName(rule.description)
    const own = freeKey(named(description), used)
    used.add(own)
    return { ...rule, key: own, description }
  })
  const part = renamed(alone(document, [{ ...question, text }], rules), 'questions', key, fresh)
  return { question: part.questions[0] as Question, rules: part.rules }
}

interface Taken {
  questions: ReadonlySet<string>
  rules: ReadonlySet<string>
}

/**
 * What copying a question into another model does. Options, criteria and case studies are found there by key; for the others somebody
 * decides. Questions that a condition reads beside it are found by key and type; a rule that reads another one stays behind.
 *
 * @param decided what was decided, by kind and key such as `options/django`
 * @param taken keys that may not be used in the other model any more
 */
export function copiedInto(
  source: ModelDocument,
  key: string,
  target: ModelDocument,
  decided: ReadonlyMap<string, string | null>,
  taken: Taken,
): QuestionCopy {
  const original = source.questions.find((each) => each.key === key) as Question
  const rulesBefore = rulesOf(source, key)
  let part = alone(source, [original], rulesBefore)
  const needs = KINDS.flatMap((kind) =>
    source[kind]
      .filter((each) => usedBy(part, kind, each.key) !== undefined)
      .map((each): Need => {
        const isThere = target[kind].some((other) => other.key === each.key)
        return { kind, key: each.key, to: isThere ? each.key : decided.get(`${kind}/${each.key}`) }
      }),
  )
  part = readingOnly(part, source, target, key)
  if (target.estimates === undefined) part = withoutEffects(part, ({ type }) => type === 'estimate')
  for (const { kind, key: needed, to } of needs) if (to === null || to === undefined) part = without(part, kind, needed)
  // By way of keys that nothing has, so that two may change places.
  const moved = needs.flatMap(({ kind, key: needed, to }, i) =>
    typeof to === 'string' && to !== needed ? [{ kind, from: needed, by: `moving-${i}`, to }] : [],
  )
  for (const { kind, from, by } of moved) part = renamed(part, kind, from, by)
  for (const { kind, by, to } of moved) part = renamed(part, kind, by, to)
  part = renamed(part, 'questions', key, free(key, taken.questions))
  const used = new Set(taken.rules)
  for (const rule of part.rules) {
    const own = free(rule.key, used)
    used.add(own)
    part = { ...part, rules: part.rules.map((each) => (each === rule ? { ...each, key: own } : each)) }
  }
  const { document: inWords, foreign } = inLanguagesOf(target, part, source.defaultLocale)
  const question = inWords.questions[0] as Question
  const document: ModelDocument = {
    ...target,
    questions: [...target.questions, question],
    rules: [...target.rules, ...inWords.rules],
  }
  const staying = rulesBefore.filter((rule) => !part.rules.some(({ description }) => description === rule.description))
  const before = new Set(validate(target).map(({ code, message }) => `${code} ${message}`))
  return {
    needs,
    document,
    question,
    rules: inWords.rules,
    rulesLeft: staying.map((rule) => rule.key),
    effectsLeft:
      effectsOf({ questions: [original], rules: rulesBefore.filter((rule) => !staying.includes(rule)) }) -
      effectsOf(part),
    losesCondition: original.showIf !== undefined && question.showIf === undefined,
    foreignTexts: foreign,
    problem: validate(document).find(({ code, message }) => !before.has(`${code} ${message}`))?.message,
  }
}

/** A model of nothing but questions and rules, and what they may name. */
function alone(document: ModelDocument, questions: Question[], rules: Rule[]): ModelDocument {
  const { estimates: _, ...rest } = document
  return { ...rest, questions, rules, ratings: [], scenarios: [], caseStudies: [] }
}

/** Without what reads questions or choices that the other model has not, or has as another type. */
function readingOnly(part: ModelDocument, source: ModelDocument, target: ModelDocument, key: string): ModelDocument {
  let left = part
  for (const other of source.questions) {
    if (other.key === key || usedBy(left, 'questions', other.key) === undefined) continue
    const there = target.questions.find((each) => each.key === other.key)
    if (there?.type !== other.type) left = without(left, 'questions', other.key)
    else
      for (const choice of other.choices ?? [])
        if (!there.choices?.some((each) => each.key === choice.key))
          left = without(left, `questions/${other.key}/choices`, choice.key)
  }
  return left
}

function withoutEffects(part: ModelDocument, goes: (effect: Effect) => boolean): ModelDocument {
  const left = (effects: Effect[]) => effects.filter((effect) => !goes(effect))
  return {
    ...part,
    questions: part.questions.map((question) => ({
      ...question,
      ...(question.effects && { effects: left(question.effects) }),
      ...(question.choices && {
        choices: question.choices.map((choice) => ({ ...choice, effects: left(choice.effects) })),
      }),
    })),
    rules: part.rules
      .map((rule) => ({ ...rule, effects: left(rule.effects) }))
      .filter((rule, i) => rule.effects.length > 0 || part.rules[i]?.effects.length === 0),
  }
}

const effectsOf = ({ questions, rules }: Pick<ModelDocument, 'questions' | 'rules'>): number =>
  [
    ...questions.flatMap((each) => [each.effects ?? [], ...(each.choices ?? []).map((choice) => choice.effects)]),
    ...rules.map((rule) => rule.effects),
  ].flat().length

/** The same key where it is free. */
const free = (key: string, taken: ReadonlySet<string>) => (taken.has(key) ? freeKey(keyOf(key), taken) : key)

/** Texts in the languages of the other model; in its first one always, if need be in that of this one. */
function inLanguagesOf({ locales, defaultLocale }: ModelDocument, part: ModelDocument, first: string) {
  let document = part
  let foreign = 0
  for (const { pointer, text } of textsOf(part)) {
    if (!/^\/(questions|rules)\//.test(pointer)) continue
    const kept = Object.fromEntries(Object.entries(text).filter(([locale]) => locales.includes(locale)))
    if (kept[defaultLocale] === undefined && (text[first] ?? '') !== '') foreign++
    const whole: LocalText = { [defaultLocale]: text[first] ?? '', ...kept }
    document = changedAt(document, pointer, () => whole)
  }
  return { document, foreign }
}
