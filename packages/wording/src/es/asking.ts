import { answerIn } from '../answer.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
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

  lead(verdict, names) {
    const { status, ranking, winner, strength, margin, robustness } = verdict
    const [first, second] = ranking
    if (status === 'notEnoughAnswers')
      return 'Responde al menos a una pregunta: sin eso, cualquier recomendación sería adivinar.'
    if (status === 'noneFits')
      return 'Algo de lo que has dicho descarta cada una de las opciones. Más abajo está qué descarta cada una.'
    if (!first || winner === null) return ''
    if (!second || margin === null)
      return 'Algo de lo que has dicho descarta todas las demás; los motivos están más abajo.'
    if (strength === 'tooClose')
      return printedLead(first, second) === 0
        ? `${format.list([names.option(first.option), names.option(second.option)])} obtienen lo mismo, ${format.points(first.score)}, así que no señalamos ganador.`
        : `${names.option(first.option)} obtiene ${format.points(first.score)}; ${names.option(second.option)}, ${format.points(second.score)}. Una diferencia tan pequeña, o tan fácil de invertir, está por debajo de lo que podemos medir, así que no señalamos ganador.`
    const share = robustness?.acceptability[winner]?.[0] ?? 0
    return `Obtiene ${format.points(first.score)} puntos frente a los ${format.points(second.score)} de ${names.option(second.option)} y se mantiene por delante en ${format.ofHundred(share)} de cada 100 variaciones de tus prioridades.`
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
