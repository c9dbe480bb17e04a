import { answerIn } from '../answer.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

/** What is said before, while and right after questions are asked: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer: answerIn(format, 'ninguna de ellas'),

  statement({ status, winner, strength, ranking }, names) {
    if (status === 'notEnoughAnswers') return 'Aún no hay ninguna respuesta con la que decidir.'
    if (status === 'noneFits' || winner === null) return 'Ninguna opción encaja con lo que nos has contado.'
    if (ranking.length === 1) return `Solo ${names.option(winner)} encaja con lo que nos has contado.`
    if (strength === 'clear') return `${names.option(winner)} le va claramente mejor a este proyecto.`
    if (strength === 'leaning') return `${names.option(winner)} le va algo mejor a este proyecto.`
    return ranking.length === 2
      ? 'Demasiado igualado: cualquiera de las dos opciones te serviría bien.'
      : 'Demasiado igualado: más de una opción te serviría bien.'
  },

  standing(leader, lead, close) {
    if (leader === null) return 'Ya no encaja nada.'
    if (lead === 0) return 'Empate por ahora.'
    return close
      ? `Los separan ${format.points(lead)} puntos: demasiado igualado.`
      : `${leader} va ${format.points(lead)} puntos por delante.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'Todas las preguntas están respondidas.'
    if (!decided)
      return format.plural(left, {
        one: 'Queda una pregunta, y puede cambiar el resultado.',
        other: `Quedan ${format.number(left)} preguntas que pueden cambiar el resultado.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `La última pregunta no puede cambiar esto: ${first} sigue en primer lugar.`,
      other: `Las ${format.number(left)} preguntas restantes no pueden cambiar esto: ${first} sigue en primer lugar.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const wins = options.map(({ option, wins }) => `${names.option(option)} en ${format.ofHundred(wins)} de cada 100`)
    return `Si todas las respuestas fueran igual de probables, quedarían primero: ${format.list(wins)}. En ${format.ofHundred(tooClose)} de cada 100 la ventaja sería demasiado pequeña para señalar ganador.`
  },
}
