import type { Condition } from '@verdict/engine'

/** A single choice, a step of a scale, or yes or no. */
export const is = (question: string, ...choices: (string | boolean)[]): Condition =>
  choices.length === 1
    ? { '==': [{ var: question }, choices[0] as string | boolean] }
    : { in: [{ var: question }, choices] }

/** One of a question's several choices is ticked. */
export const ticked = (question: string, choice: string): Condition => ({ in: [choice, { var: question }] })

export const atLeast = (question: string, number: number): Condition => ({ '>=': [{ var: question }, number] })

export const all = (...conditions: Condition[]): Condition => ({ and: conditions })
export const any = (...conditions: Condition[]): Condition => ({ or: conditions })
