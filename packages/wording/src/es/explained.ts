import { type End, isTooClose, near, ownMember } from '@verdict/engine'
import { clausesIn, conditionIn } from '../explaining/clauses.ts'
import { asking } from './asking.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'
import { prioritiesIn } from '../explaining/own-priorities.ts'
import { wantsIn } from '../explaining/wants.ts'
import { leadThen, mostThen, printedEnds, turnsInShort } from '../figures/turns.ts'
import { printedWeights } from '../figures/tipping.ts'
import type { ExplainedWording } from '../wording.ts'

const pair = (question: string, answer: string) => `la respuesta a «${question}» es «${answer}»`
const clauses = clausesIn(asking.shortAnswer, pair)
const condition = conditionIn(asking.answer, pair)

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  clauses,
  wants: wantsIn(format, clauses, {
    first: (list) => `Como dice su resultado, ${list}`,
    more: (list) => `Además, ${list}`,
  }),
  ...prioritiesIn(format, {
    notAtAll: 'Nada',
    asWeighed: 'Como lo pesamos',
    mattersMost: 'Lo que más',
    times: (factor) => `Por ${factor}`,
    counts: (list) => `Aquí cuentan prioridades propias: ${list}.`,
  }),
  baseWeights: (reader = 'client') =>
    `${reader === 'client' ? 'Con tus respuestas' : 'Con sus respuestas'} no habría contado ningún criterio, así que se usan los pesos del propio modelo.`,

  weightTippingPoint(point, verdict, names) {
    const { criterion, below, above } = point
    const name = `«${names.criterion(criterion)}»`
    if (!below && !above)
      return `Pese lo que pese ${name}, ${names.option(verdict.winner ?? '')} sigue en primer lugar si lo demás no cambia.`
    const { under, over, now } = printedWeights(point, verdict, figures)
    if (below && above)
      return `${names.option(below.winner)} pasa al primer lugar si ${name} pesa menos de ${under}, y ${names.option(above.winner)} si pesa más de ${over}; ahora pesa ${now}.`
    return below
      ? `${names.option(below.winner)} pasa al primer lugar si ${name} pesa menos de ${under}; ahora pesa ${now}.`
      : `${names.option(above?.winner ?? '')} pasa al primer lugar si ${name} pesa más de ${over}; ahora pesa ${now}.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(changes.map(({ question, to }) => condition(question, to, names)))
    if (winner === null) return `Si ${instead}, no queda ninguna opción.`
    const name = names.option(winner)
    if (margin === null) return `Si ${instead}, solo queda ${name}.`
    const { lead, decimals } = leadThen(margin, names.settings.tie)
    const points = format.points(lead, decimals)
    if (!isTooClose(margin, names.settings.tie)) return `Si ${instead}, ${name} va ${points} puntos por delante.`
    return lead === 0
      ? `Si ${instead}, ${name} iguala a la mejor opción: demasiado igualado.`
      : `Si ${instead}, ${name} va ${points} puntos por delante: demasiado igualado.`
  },

  turn(turn, names) {
    const { question, winner, margin, tooClose } = turn
    if ('to' in turn) return explained.counterfactual({ changes: [turn], winner, margin: turn.margin }, names)
    const [from, upTo] = printedEnds(turn.from, turn.upTo)
    const instead = pair(names.short(question), `${interval(from, upTo)} ${names.unit(question)}`.trim())
    if (winner === null) return `Si ${instead}, no queda ninguna opción.`
    const name = names.option(winner)
    if (!Array.isArray(margin)) return `Si ${instead}, solo queda ${name}.`
    if (near(margin[1], 0)) return `Si ${instead}, ${name} iguala a la mejor opción: demasiado igualado.`
    const { lead, decimals } = mostThen(margin[1], names.settings.tie)
    const points = format.points(lead, decimals)
    return tooClose
      ? `Si ${instead}, ${name} va como mucho ${points} puntos por delante: demasiado igualado.`
      : `Si ${instead}, ${name} va hasta ${points} puntos por delante.`
  },

  counterfactuals(verdict, names) {
    if (verdict.status === 'notEnoughAnswers') return 'Aún no hay ninguna respuesta.'
    const { changes, questions, close, complete, facts } = turnsInShort(verdict)
    const outcome = !close ? 'first' : verdict.strength === 'tooClose' ? 'tied' : 'close'
    const named = quoted(questions[0] ?? '', names)
    const list = format.list(facts.map((key) => quoted(key, names)))
    const also = facts.length > 0 ? ` De lo que no se puede elegir, lo cambiaría otra respuesta a ${list}.` : ''
    if (changes === 1) {
      const subject =
        questions.length === 1
          ? `Otra respuesta a ${named} `
          : `Otra respuesta a cualquiera de ${format.number(questions.length)} preguntas `
      return `${subject}${alone[outcome]}.${also}`
    }
    const nothing = complete
      ? 'Ninguna otra respuesta cambia por sí sola quién queda primero'
      : 'De las que se han probado, ninguna otra respuesta cambia por sí sola quién queda primero'
    return changes === 2 ? `${nothing}; ${together[outcome]}.${also}` : `${nothing}.${also}`
  },

  secondOpinions({ agreeing, rankings }, { winner, strength, margin }, names) {
    const methods = Object.keys(rankings).length
    const ahead = near(margin ?? 1, 0)
      ? 'la opción que aquí figura en primer lugar'
      : 'la opción que aquí va por delante'
    const first = strength === 'tooClose' ? ahead : names.option(winner ?? '')
    if (agreeing === methods) return `Otros cuatro métodos de puntuación también ponen primero a ${first}.`
    if (agreeing === 0) return `Ninguno de los otros cuatro métodos de puntuación pone primero a ${first}.`
    return format.plural(agreeing, {
      one: `De otros cuatro métodos de puntuación, uno también pone primero a ${first}.`,
      other: `De otros cuatro métodos de puntuación, ${format.number(agreeing)} también ponen primero a ${first}.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    if (winner === null || !robustness) return 'Aún no hay nada que dar por seguro.'
    const shares = format.shares(ranking.map(({ option }) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0))
    if (strength === 'tooClose') {
      const firsts = ranking.map(({ option }, i) => `${names.option(option)} en ${shares[i]}`)
      return `De cada 100 casos con prioridades al azar en lugar de las tuyas, quedan primero: ${format.list(firsts)}.`
    }
    return `Con prioridades al azar en lugar de las tuyas, ${names.option(winner)} queda primero en ${shares[0]} de cada 100 casos.`
  },
}

const alone = {
  first: 'cambiaría quién queda primero',
  close: 'lo dejaría demasiado igualado',
  tied: 'cambiaría quién va por delante, pero por demasiado poco',
}
const together = {
  first: 'dos a la vez, sí',
  close: 'dos a la vez lo dejarían demasiado igualado',
  tied: 'dos a la vez, sí, pero por demasiado poco',
}

const quoted = (question: string, names: Names) => `«${names.short(question)}»`

/** All numbers between two ends. */
function interval(from: End, upTo: End): string {
  const [low, high] = [format.number(from.at), format.number(upTo.at)]
  if (from.at === upTo.at) return low
  return `${from.included ? `desde ${low}` : `más de ${low}`}, ${upTo.included ? `hasta ${high}` : `menos de ${high}`}`
}
