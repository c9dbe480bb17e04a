import { isTooClose, near } from '@verdict/engine'
import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { decidesAlone } from '../figures/decides-alone.ts'
import { nearestHalf, soonest } from '../figures/estimates.ts'
import { firsts } from '../figures/firsts.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'claro', leaning: 'con ventaja', tooClose: 'demasiado igualado' }

const few = ['', 'una sola respuesta', 'solo dos respuestas', 'solo tres respuestas']

const spanned = ([low, high]: [string, string?]) => (high === undefined ? low : `de ${low} a ${high}`)

/** What is said to whoever answered, and of them. */
const of = {
  client: {
    ...{ told: 'nos has contado', said: 'has dicho', serve: 'te', priorities: 'tus prioridades' },
    nothing: 'Responde al menos a una pregunta: sin eso, cualquier recomendación sería adivinar.',
  },
  consultant: {
    ...{ told: 'nos ha contado', said: 'ha dicho', serve: 'le', priorities: 'sus prioridades' },
    nothing: 'No ha respondido a ninguna pregunta: cualquier recomendación sería adivinar.',
  },
}

/** Sentences for clients. */
export const client: ClientWording = {
  ...asking,
  ...explained,

  statement({ status, winner, strength, ranking, excluded }, names, answers, reader = 'client') {
    const { told, serve } = of[reader]
    if (status === 'notEnoughAnswers') return 'Aún no hay ninguna respuesta con la que decidir.'
    const on = few[answers] ? `Con ${few[answers]}: ` : ''
    if (status === 'noneFits' || winner === null)
      return `${on}${on ? 'ninguna' : 'Ninguna'} opción encaja con lo que ${told}.`
    const name = names.option(winner)
    if (ranking.length === 1)
      return excluded.length === 0
        ? `${name} es la única opción que hay.`
        : `${on}${on ? 'solo' : 'Solo'} ${name} encaja con lo que ${told}.`
    // On few answers nothing is called clear: the next one may well change it.
    if (strength === 'clear' && !on) return `${on}${name} encaja claramente mejor en este proyecto.`
    if (strength !== 'tooClose') return `${on}${name} encaja algo mejor en este proyecto.`
    if (on) return `${on}está demasiado igualado.`
    if ((ranking[1]?.score ?? 0) < 50) return 'Demasiado igualado: no señalamos ganador.'
    return ranking.length === 2
      ? `Demasiado igualado: cualquiera de las dos opciones ${serve} serviría bien.`
      : `Demasiado igualado: más de una opción ${serve} serviría bien.`
  },

  lead(verdict, names, reader = 'client') {
    const { nothing, said, priorities } = of[reader]
    const { status, ranking, excluded, strength, margin } = verdict
    const [first, second] = ranking
    const { tie, leaning, uncertainty } = names.settings
    if (status === 'notEnoughAnswers') return nothing
    if (status === 'noneFits')
      return `Lo que ${said} descarta todas las opciones. Más abajo se ve qué descarta cada una.`
    if (!first) return ''
    if (!second || margin === null)
      return excluded.length === 0
        ? 'El modelo no tiene nada con qué compararla.'
        : `Algo de lo que ${said} descarta todas las demás; los motivos están más abajo.`
    const [one, other] = [names.option(first.option), names.option(second.option)]
    const { scores, lead, decimals } = printedLead(first, second, tie)
    const [score, next] = scores.map((each) => format.points(each, decimals))
    const share = firsts(verdict, names, figures)[0]?.share
    if (strength !== 'tooClose') {
      const variations = uncertainty > 0 ? `${priorities} y de las notas` : 'las notas'
      return `Obtiene ${score} puntos frente a los ${next} de ${other} y se mantiene por delante en ${share} de cada 100 variaciones de ${variations}.`
    }
    if (lead === 0) return `${format.list([one, other])} obtienen lo mismo, ${score}, así que no señalamos ganador.`
    const ahead = `${one} obtiene ${score}; ${other}, ${next}: ${one} va ${format.points(lead, decimals)} puntos por delante`
    if (isTooClose(margin, tie)) {
      const limit = format.plural(tie, { one: `${format.number(tie)} punto`, other: `${format.number(tie)} puntos` })
      return `${ahead}. Por debajo de ${limit} no señalamos ganador, por muchas veces que se mantenga (aquí, en ${share} de cada 100).`
    }
    return `${ahead}, pero solo en ${share} de cada 100 variaciones. Por debajo de ${figures.threshold(leaning)} de cada 100 no señalamos ganador.`
  },

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} semana`, other: `${format.number(low)} semanas` })
      : `de ${format.number(low)} a ${format.number(high)} semanas`
  },

  money(cost, currency) {
    const ends = figures.costs(cost, currency)
    return ends.length > 1 ? `${spanned(ends)}, aprox.` : `aprox. ${ends[0]}`
  },

  bareMoney: (cost, currency) => spanned(figures.costs(cost, currency)),

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], strength }, names) {
    if (!first) return 'No queda ninguna opción que ordenar.'
    const name = names.option(first.option)
    if (!second) return `Solo queda ${name}.`
    const { lead, decimals } = printedLead(first, second, names.settings.tie)
    const points = format.points(lead, decimals)
    return strength === 'tooClose' ? `Los separan ${points} puntos.` : `${name} va ${points} puntos por delante.`
  },

  why({ winner, margin, strength }, [most, ...others], names) {
    if (winner === null || margin === null || !most) return 'De dónde salen las puntuaciones.'
    if (strength === 'tooClose')
      return [most, ...others].some((part) => !near(part.margin, 0))
        ? 'Difieren en criterios sueltos, no lo bastante para decidir.'
        : 'Ningún criterio que cuente las distingue.'
    const criterion = names.criterion(most.criterion)
    return decidesAlone(most, others, margin)
      ? `«${criterion}» lo decide: sin eso no quedaría ventaja.`
      : `«${criterion}» es lo que más cuenta a favor de ${names.option(winner)}.`
  },

  certainty(verdict, names) {
    const { strength, robustness } = verdict
    const [first, ...others] = firsts(verdict, names, figures)
    if (!first || !robustness) return 'Aún no hay nada que dar por seguro.'
    if (strength === 'clear') return `Se mantiene en ${first.share} de cada 100 variaciones.`
    if (strength === 'leaning')
      return `Se mantiene en ${first.share} de cada 100 variaciones; a partir de ${figures.threshold(names.settings.clear)} lo llamamos claro.`
    const all = [first, ...others].map(({ option, share }) => `${names.option(option)} en ${share}`)
    return `De cada 100 variaciones, quedan primero: ${format.list(all)}.`
  },

  estimates(verdict, names) {
    const { first, later } = soonest(verdict)
    if (first.length === 0) return 'No hay ninguna estimación.'
    if (first.length + later.length === 1) return `Solo hay estimación para ${names.option(first[0] as string)}.`
    if (later.length === 0) return 'Se tardaría más o menos lo mismo.'
    const soon = format.list(first.map(names.option))
    return first.length === 1
      ? `Según estas cifras, con ${soon} se acabaría antes.`
      : `Según estas cifras, con ${soon} se tardaría más o menos lo mismo, y menos que con las demás.`
  },
}
