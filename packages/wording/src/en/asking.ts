import { answerIn, givenAnswerIn, shortAnswerIn } from '../answer.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

const answer = answerIn(format, 'none of them')
const givenAnswer = givenAnswerIn(answer, { yes: 'Yes', no: 'No', unsure: 'I don’t know', none: 'None' })

/** The sentences before, during and right after the questions: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer,
  givenAnswer,
  shortAnswer: shortAnswerIn(givenAnswer),

  standing(leader, lead, close) {
    if (leader === null) return 'Nothing fits any more.'
    if (lead === null) return `${leader} is the only one left.`
    if (lead.lead === 0) return 'Level so far.'
    const points = format.points(lead.lead, lead.decimals)
    return close ? `${points} points apart: too close to call.` : `${leader} leads by ${points}.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'No question is open.'
    if (!decided)
      return format.plural(left, {
        one: 'One question is still open; the outcome may still change.',
        other: `${format.number(left)} questions are still open; the outcome may still change.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `${first} comes first, whatever you answer to the last question.`,
      other: `${first} comes first, whatever you answer to the ${format.number(left)} questions left.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const shares = format.shares(options.map(({ wins }) => wins))
    const wins = options.map(({ option }, i) => `${names.option(option)} in ${shares[i]} of 100`)
    return `If every answer were as likely as any other, these would come first: ${format.list(wins)}. In ${format.ofHundred(tooClose)} of 100 the lead would be too close to call.`
  },
}
