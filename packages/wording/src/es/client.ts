import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { muchTheSame, nearestHalf } from '../figures/estimates.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'claro', leaning: 'con ventaja', tooClose: 'demasiado igualado' }

/** What a client is told. */
export const client: ClientWording = {
  ...asking,
  ...explained,

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

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} semana`, other: `${format.number(low)} semanas` })
      : `de ${format.number(low)} a ${format.number(high)} semanas`
  },

  money: ([low, high], currency) =>
    low === high
      ? figures.currency(low, currency)
      : `de ${figures.currency(low, currency)} a ${figures.currency(high, currency)}`,

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], margin, strength }, names) {
    if (!first) return 'No queda ninguna opción que ordenar.'
    if (!second || margin === null) return `Solo queda ${names.option(first.option)}.`
    const lead = printedLead(first, second)
    return strength === 'tooClose'
      ? `Los separan ${format.points(lead)} puntos.`
      : `${names.option(first.option)} va ${format.points(lead)} puntos por delante.`
  },

  why({ winner, margin, strength }, [most], names) {
    if (winner === null || margin === null || !most) return 'De dónde salen las puntuaciones.'
    if (strength === 'tooClose') return 'Difieren en criterios sueltos, no lo bastante para decidir.'
    const criterion = names.criterion(most.criterion)
    return most.margin > margin
      ? `«${criterion}» lo decide: sin eso no quedaría ventaja.`
      : `«${criterion}» es lo que más cuenta a favor de ${names.option(winner)}.`
  },

  certainty({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.acceptability[winner]?.[0]
    if (winner === null || share === undefined) return 'Aún no hay nada que dar por seguro.'
    const figure = `${format.ofHundred(share)} de cada 100 variaciones`
    if (strength === 'clear') return `Se mantiene en ${figure}.`
    if (strength === 'leaning') return `Se mantiene en ${figure}, no en todas las que importan.`
    const firsts = ranking.map(
      ({ option }) => `${names.option(option)} en ${format.ofHundred(robustness?.acceptability[option]?.[0] ?? 0)}`,
    )
    return `Basta con mover un poco las prioridades para que cambie quién va por delante: de cada 100 variaciones, ${format.list(firsts)}.`
  },

  estimates({ estimates }, names) {
    const [quickest, next] = [...estimates].sort((a, b) => a.weeks[1] - b.weeks[1])
    if (!quickest) return 'Aún no hay ninguna estimación.'
    if (!next || muchTheSame(quickest.weeks, next.weeks)) return 'Se tardaría más o menos lo mismo.'
    return `Según estas cifras, con ${names.option(quickest.option)} se acabaría antes.`
  },
}
