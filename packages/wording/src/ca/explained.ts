import { type End, isTooClose, near, ownMember } from '@verdict/engine'
import { de } from './de.ts'
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

const pair = (question: string, answer: string) => `la resposta a «${question}» és «${answer}»`
const clauses = clausesIn(asking.shortAnswer, pair)
const condition = conditionIn(asking.answer, pair)

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  clauses,
  wants: wantsIn(format, clauses, {
    first: (list) => `Com diu el seu resultat, ${list}`,
    more: (list) => `A més, ${list}`,
  }),
  ...prioritiesIn(format, {
    notAtAll: 'Gens',
    asWeighed: 'Com ho pesem',
    mattersMost: 'El que més',
    times: (factor) => `Per ${factor}`,
    counts: (list) => `Aquí compten prioritats pròpies: ${list}.`,
  }),
  baseWeights: (reader = 'client') =>
    `${reader === 'client' ? 'Amb les teves respostes' : 'Amb les seves respostes'} no hauria comptat cap criteri, així que es fan servir els pesos del mateix model.`,

  weightTippingPoint(point, verdict, names) {
    const { criterion, below, above } = point
    const name = `«${names.criterion(criterion)}»`
    if (!below && !above)
      return `Pesi el que pesi ${name}, ${names.option(verdict.winner ?? '')} continua en primer lloc si la resta no canvia.`
    const { under, over, now } = printedWeights(point, verdict, figures)
    if (below && above)
      return `${names.option(below.winner)} passa al primer lloc si ${name} pesa menys ${de(under)}, i ${names.option(above.winner)} si pesa més ${de(over)}; ara pesa ${now}.`
    return below
      ? `${names.option(below.winner)} passa al primer lloc si ${name} pesa menys ${de(under)}; ara pesa ${now}.`
      : `${names.option(above?.winner ?? '')} passa al primer lloc si ${name} pesa més ${de(over)}; ara pesa ${now}.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(changes.map(({ question, to }) => condition(question, to, names)))
    if (winner === null) return `Si ${instead}, no queda cap opció.`
    const name = names.option(winner)
    if (margin === null) return `Si ${instead}, només queda ${name}.`
    const { lead, decimals } = leadThen(margin, names.settings.tie)
    const points = format.points(lead, decimals)
    if (!isTooClose(margin, names.settings.tie)) return `Si ${instead}, ${name} té ${points} punts d’avantatge.`
    return lead === 0
      ? `Si ${instead}, ${name} iguala la millor opció: massa igualat.`
      : `Si ${instead}, ${name} té ${points} punts d’avantatge: massa igualat.`
  },

  turn(turn, names) {
    const { question, winner, margin, tooClose } = turn
    if ('to' in turn) return explained.counterfactual({ changes: [turn], winner, margin: turn.margin }, names)
    const [from, upTo] = printedEnds(turn.from, turn.upTo)
    const instead = pair(names.short(question), `${interval(from, upTo)} ${names.unit(question)}`.trim())
    if (winner === null) return `Si ${instead}, no queda cap opció.`
    const name = names.option(winner)
    if (!Array.isArray(margin)) return `Si ${instead}, només queda ${name}.`
    if (near(margin[1], 0)) return `Si ${instead}, ${name} iguala la millor opció: massa igualat.`
    const { lead, decimals } = mostThen(margin[1], names.settings.tie)
    const points = format.points(lead, decimals)
    return tooClose
      ? `Si ${instead}, ${name} té com a màxim ${points} punts d’avantatge: massa igualat.`
      : `Si ${instead}, ${name} té fins a ${points} punts d’avantatge.`
  },

  counterfactuals(verdict, names) {
    if (verdict.status === 'notEnoughAnswers') return 'Encara no hi ha cap resposta.'
    const { changes, questions, close, complete, facts } = turnsInShort(verdict)
    const outcome = !close ? 'first' : verdict.strength === 'tooClose' ? 'tied' : 'close'
    const named = quoted(questions[0] ?? '', names)
    const list = format.list(facts.map((key) => quoted(key, names)))
    const also = facts.length > 0 ? ` Del que no es pot triar, ho canviaria una altra resposta a ${list}.` : ''
    if (changes === 1) {
      const subject =
        questions.length === 1
          ? `Una altra resposta a ${named} `
          : `Una altra resposta a qualsevol de ${format.number(questions.length)} preguntes `
      return `${subject}${alone[outcome]}.${also}`
    }
    const nothing = complete
      ? 'Cap altra resposta no canvia tota sola qui queda primer'
      : 'De les que s’han provat, cap altra resposta no canvia tota sola qui queda primer'
    return changes === 2 ? `${nothing}; ${together[outcome]}.${also}` : `${nothing}.${also}`
  },

  secondOpinions({ agreeing, rankings }, { winner, strength, margin }, names) {
    const methods = Object.keys(rankings).length
    const ahead = near(margin ?? 1, 0) ? 'l’opció que aquí figura en primer lloc' : 'l’opció que aquí va al davant'
    const first = strength === 'tooClose' ? ahead : names.option(winner ?? '')
    if (agreeing === methods) return `Quatre mètodes de puntuació més també posen ${first} en primer lloc.`
    if (agreeing === 0) return `Cap dels altres quatre mètodes de puntuació no posa ${first} en primer lloc.`
    return format.plural(agreeing, {
      one: `De quatre mètodes de puntuació més, un també posa ${first} en primer lloc.`,
      other: `De quatre mètodes de puntuació més, ${format.number(agreeing)} també posen ${first} en primer lloc.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    if (winner === null || !robustness) return 'Encara no es pot assegurar res.'
    const shares = format.shares(ranking.map(({ option }) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0))
    if (strength === 'tooClose') {
      const firsts = ranking.map(({ option }, i) => `${names.option(option)} en ${shares[i]}`)
      return `De cada 100 casos amb prioritats a l’atzar en lloc de les teves, queden primer: ${format.list(firsts)}.`
    }
    return `Amb prioritats a l’atzar en lloc de les teves, ${names.option(winner)} queda primer en ${shares[0]} de cada 100 casos.`
  },
}

const alone = {
  first: 'canviaria qui queda primer',
  close: 'ho deixaria massa igualat',
  tied: 'canviaria qui va al davant, però per massa poc',
}
const together = {
  first: 'dues alhora, sí',
  close: 'dues alhora ho deixarien massa igualat',
  tied: 'dues alhora, sí, però per massa poc',
}

const quoted = (question: string, names: Names) => `«${names.short(question)}»`

/** All numbers between two ends. */
function interval(from: End, upTo: End): string {
  const [low, high] = [format.number(from.at), format.number(upTo.at)]
  if (from.at === upTo.at) return low
  return `${from.included ? `des ${de(low)}` : `més ${de(low)}`}, ${upTo.included ? `fins a ${high}` : `menys ${de(high)}`}`
}
