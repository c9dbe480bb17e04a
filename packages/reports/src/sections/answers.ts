import type { Block, Inline } from '../paper.ts'
import type { ReportContext } from '../report-context.ts'
import { answerText, byEffect, shortAnswer } from './answer-text.ts'

const MOST = 6

/** The answers that moved most, in short. */
export function given(context: ReportContext): Block | undefined {
  const { document, facts, names, words } = context
  const { answered } = facts
  if (answered.length === 0) return undefined
  const pairs = byEffect(context)
    .slice(0, MOST)
    .map((key): [string, Inline[]] => [names.short(key), [shortAnswer(context, key)]])
  return {
    kind: 'section',
    heading: words.given,
    note: [words.givenNote(answered.length, document.questions.length)],
    pieces: [{ kind: 'pairs', pairs, twice: true }],
  }
}

/** The questions without an answer, and those that did not show. */
export function notSaid({ facts, names, words }: ReportContext): Block[] {
  const { unsure, unasked, settled, verdict } = facts
  const listed = (keys: string[]) => keys.map(names.short).join(' · ')
  const open: Block[] =
    unsure.length > 0
      ? [
          {
            kind: 'section',
            heading: words.open,
            note: [words.openText],
            pieces: [{ kind: 'text', text: [listed(unsure)] }],
          },
        ]
      : []
  const rest: Block[] =
    unasked.length > 0 && verdict.status !== 'notEnoughAnswers'
      ? [
          {
            kind: 'section',
            heading: words.unasked,
            note: [settled ? words.unaskedText : words.openText],
            pieces: [{ kind: 'text', text: [listed(unasked)] }],
          },
        ]
      : []
  return [...open, ...rest]
}

/** Every question that showed with its answer, and the client's own priorities. */
export function allAnswers(context: ReportContext): Block {
  const { facts, names, words, priorities, wording } = context
  const { answered, unsure, unasked } = facts
  const pairs = [...answered, ...unsure, ...unasked].map((key): [string, Inline[]] => [
    names.question(key),
    [unasked.includes(key) ? { soft: words.notAsked } : answerText(context, key)],
  ])
  const own = Object.entries(priorities).map(([criterion, factor]): [string, Inline[]] => [
    words.priority(names.criterion(criterion)),
    [wording.priority(factor, facts.mostPriority)],
  ])
  return {
    kind: 'section',
    wide: true,
    heading: words.allAnswers,
    pieces: [{ kind: 'pairs', pairs: [...pairs, ...own] }],
  }
}
