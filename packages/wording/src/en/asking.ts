import { answerIn } from '../answer.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

/** What is said before, while and right after questions are asked: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer: answerIn(format, 'none of them'),

  statement({ status, winner, strength, ranking }, names) {
    if (status === 'notEnoughAnswers') return 'There is no answer to decide on yet.'
    if (status === 'noneFits' || winner === null) return 'None of the options fits what you told us.'
    if (ranking.length === 1) return `Only ${names.option(winner)} fits what you told us.`
    if (strength === 'clear') return `${names.option(winner)} suits this project better, and clearly so.`
    if (strength === 'leaning') return `${names.option(winner)} suits this project somewhat better.`
    return ranking.length === 2
      ? 'Too close to call: either would serve you well.'
      : 'Too close to call: more than one would serve you well.'
  },

  standing(leader, lead, close) {
    if (leader === null) return 'Nothing fits any more.'
    if (lead === 0) return 'Level so far.'
    return close
      ? `${format.points(lead)} points apart: too close to call.`
      : `${leader} leads by ${format.points(lead)}.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'Every question is answered.'
    if (!decided)
      return format.plural(left, {
        one: 'One question is still open, and it can change the outcome.',
        other: `Still open: ${format.number(left)} questions that can change the outcome.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `The last question cannot change this: ${first} stays first.`,
      other: `The remaining ${format.number(left)} questions cannot change this: ${first} stays first.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const wins = options.map(({ option, wins }) => `${names.option(option)} in ${format.ofHundred(wins)} of 100`)
    return `If every answer were as likely as any other, these would come first: ${format.list(wins)}. In ${format.ofHundred(tooClose)} of 100 the lead would be too close to call.`
  },
}
