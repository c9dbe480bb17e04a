import type { QuestionType } from '@verdict/engine'

/** How a sentence compares a question's answer, in the words that stand between the two. */
export const OPERATORS = {
  is: 'is',
  isNot: 'is not',
  isOneOf: 'is one of',
  isNoneOf: 'is none of',
  isAtLeast: 'is at least',
  isAtMost: 'is at most',
  isMoreThan: 'is more than',
  isLessThan: 'is less than',
  isBetween: 'is between',
  isNotBetween: 'is not between',
  isInside: 'is strictly between',
  isNotInside: 'is not strictly between',
  includes: 'includes',
  doesNotInclude: 'does not include',
  includesAnyOf: 'includes any of',
  includesNoneOf: 'includes none of',
  includesAllOf: 'includes all of',
  lacksSomeOf: 'does not include all of',
  isNoneOfThem: 'is none of them',
} as const

export type Operator = keyof typeof OPERATORS

/** What may be said of a question, in the order of the menu. */
export const OPERATORS_OF: { [type in QuestionType]: readonly Operator[] } = {
  single: ['is', 'isNot', 'isOneOf', 'isNoneOf'],
  scale: ['is', 'isNot', 'isOneOf', 'isNoneOf'],
  boolean: ['is'],
  number: [
    'isAtLeast',
    'isAtMost',
    'isMoreThan',
    'isLessThan',
    'isBetween',
    'isNotBetween',
    'isInside',
    'isNotInside',
    'is',
    'isNot',
    'isOneOf',
    'isNoneOf',
  ],
  multi: [
    'includes',
    'doesNotInclude',
    'includesAnyOf',
    'includesNoneOf',
    'includesAllOf',
    'lacksSomeOf',
    'isNoneOfThem',
  ],
}

/** What is true exactly where the other is false; an unanswered question leaves both unknown. */
export const OPPOSITES: { readonly [operator in Exclude<Operator, 'isNoneOfThem'>]: Operator } = {
  is: 'isNot',
  isNot: 'is',
  isOneOf: 'isNoneOf',
  isNoneOf: 'isOneOf',
  isAtLeast: 'isLessThan',
  isLessThan: 'isAtLeast',
  isAtMost: 'isMoreThan',
  isMoreThan: 'isAtMost',
  isBetween: 'isNotBetween',
  isNotBetween: 'isBetween',
  isInside: 'isNotInside',
  isNotInside: 'isInside',
  includes: 'doesNotInclude',
  doesNotInclude: 'includes',
  includesAnyOf: 'includesNoneOf',
  includesNoneOf: 'includesAnyOf',
  includesAllOf: 'lacksSomeOf',
  lacksSomeOf: 'includesAllOf',
}

export type Arity = 'none' | 'one' | 'two' | 'list'

/** How many values stand behind the operator. */
export function arityOf(operator: Operator): Arity {
  if (operator === 'isNoneOfThem') return 'none'
  if (/Between$|Inside$/.test(operator)) return 'two'
  return /Of$/.test(operator) ? 'list' : 'one'
}
