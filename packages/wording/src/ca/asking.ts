import { answerIn, givenAnswerIn, shortAnswerIn } from '../answer.ts'
import { de } from './de.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

export { de }

const answer = answerIn(format, 'cap d’aquestes')
const givenAnswer = givenAnswerIn(answer, { yes: 'Sí', no: 'No', unsure: 'No ho sé', none: 'Cap' })

/** The sentences before, during and right after the questions: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer,
  givenAnswer,
  shortAnswer: shortAnswerIn(givenAnswer),

  standing(leader, lead, close) {
    if (leader === null) return 'Ja no encaixa res.'
    if (lead === null) return `Només queda ${leader}.`
    if (lead.lead === 0) return 'Empat de moment.'
    const points = format.points(lead.lead, lead.decimals)
    return close ? `Els separen ${points} punts: massa igualat.` : `${leader} té un avantatge ${de(points)} punts.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'No queda cap pregunta oberta.'
    if (!decided)
      return format.plural(left, {
        one: 'Queda una pregunta; el resultat encara podria canviar.',
        other: `Queden ${format.number(left)} preguntes; el resultat encara podria canviar.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `${first} queda en primer lloc, responguis el que responguis a l’última pregunta.`,
      other: `${first} queda en primer lloc, responguis el que responguis a les ${format.number(left)} preguntes que queden.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const shares = format.shares(options.map(({ wins }) => wins))
    const wins = options.map(({ option }, i) => `${names.option(option)} en ${shares[i]} de cada 100`)
    return `Si totes les respostes fossin igual de probables, quedaria primer: ${format.list(wins)}. En ${format.ofHundred(tooClose)} de cada 100 l’avantatge seria massa petit per assenyalar cap guanyador.`
  },
}
