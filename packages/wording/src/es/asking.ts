import { answerIn, givenAnswerIn, shortAnswerIn } from '../answer.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

const answer = answerIn(format, 'ninguna de ellas')
const givenAnswer = givenAnswerIn(answer, { yes: 'Sí', no: 'No', unsure: 'No lo sé', none: 'Ninguna' })

/** The sentences before, during and right after the questions: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer,
  givenAnswer,
  shortAnswer: shortAnswerIn(givenAnswer),

  standing(leader, lead, close) {
    if (leader === null) return 'Ya no encaja nada.'
    if (lead === null) return `Solo queda ${leader}.`
    if (lead.lead === 0) return 'Empate por ahora.'
    const points = format.points(lead.lead, lead.decimals)
    return close ? `Los separan ${points} puntos: demasiado igualado.` : `${leader} va ${points} puntos por delante.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'No queda ninguna pregunta abierta.'
    if (!decided)
      return format.plural(left, {
        one: 'Queda una pregunta; el resultado aún podría cambiar.',
        other: `Quedan ${format.number(left)} preguntas; el resultado aún podría cambiar.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `${first} queda en primer lugar, respondas lo que respondas a la última pregunta.`,
      other: `${first} queda en primer lugar, respondas lo que respondas a las ${format.number(left)} preguntas que quedan.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const shares = format.shares(options.map(({ wins }) => wins))
    const wins = options.map(({ option }, i) => `${names.option(option)} en ${shares[i]} de cada 100`)
    return `Si todas las respuestas fueran igual de probables, quedaría primero: ${format.list(wins)}. En ${format.ofHundred(tooClose)} de cada 100 la ventaja sería demasiado pequeña para señalar ganador.`
  },
}
