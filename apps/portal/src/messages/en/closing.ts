import { MOST_FEW } from '@verdict/wording'
import { counted } from './index.ts'

const questions = (n: number) => counted(n, 'question', 'questions')

/** The texts of the steps after the questions, in English: they are loaded while the client answers. */
export const closing = {
  settledHidden: (left: number) =>
    `Whatever you answer to the ${left === 1 ? 'last question' : `${left} questions left`}, the same option comes first.`,
  reopened: (left: number) =>
    `With what matters most to you, ${left === 1 ? 'the last question' : `the ${left} questions left`} can change who is first again.`,
  settledHint: (estimates: boolean) =>
    `What can still change is how large the lead is${estimates ? ', the weeks, the cost' : ''} and the remarks. The lead may end up too close to call.`,
  settledWithout: (answers: number, left: number) =>
    `${answers <= MOST_FEW ? `This rests on ${counted(answers, 'answer', 'answers')} alone. ` : ''}You skipped ${questions(left)} before: answering ${left === 1 ? 'it' : 'them'} may well change the outcome.`,
  outdated: 'This assessment has been revised while you were answering.',
  outdatedHint: 'Your answers are kept; the ones that no longer fit will be left out.',
  goOn: 'Continue anyway',
  most: 'What matters most to you?',
  mostHint: (most: number, times: string) =>
    `Choose up to ${most}, or none: your answers already set what counts. What you choose counts ${times} times as much, and can change the verdict.`,
  moreCriteria: (count: number) => `${counted(count, 'more criterion', 'more criteria')}`,
  continueLinkTitle: 'Continue on another device',
  continueLinkHint:
    'This link contains your answers after the #, which browsers do not send to servers. Open it where you want to continue.',
  continueLinkLabel: 'Link with your answers',
  continueLinkCopy: 'Copy',
  continueLinkCopied: 'Copied',
}

export type Closing = typeof closing
