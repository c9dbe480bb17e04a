import { type End, isTooClose, near, ownMember } from '@verdict/engine'
import { de } from './de.ts'
import { asking } from './asking.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'
import { driverInShort } from '../figures/drivers.ts'
import { sourceParts } from '../figures/source.ts'
import { leadThen, mostThen, printedEnds, turnsInShort } from '../figures/turns.ts'
import { changesNothing, printedStep } from '../figures/trace.ts'
import { printedRatings, printedWeights } from '../figures/tipping.ts'
import type { ExplainedWording } from '../wording.ts'

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  driver(driver, verdict, names) {
    const what = sourceIn(driver.source, names)
    const { rulesOut, favours, ...change } = driverInShort(driver, verdict)
    const favoured = names.option(favours ?? '')
    const points = format.points(change.points, change.decimals)
    const list = format.list(
      (rulesOut.length > 0 ? rulesOut : verdict.ranking.slice(0, 2).map(({ option }) => option)).map(names.option),
    )
    if (favours === undefined)
      return rulesOut.length > 0 ? `${what} descarta ${list}.` : `${what} no canvia res entre ${list}.`
    return rulesOut.length > 0
      ? `${what} descarta ${list} i suma ${points} punts a favor ${de(favoured)}.`
      : `${what} suma ${points} punts a favor ${de(favoured)}.`
  },

  baseWeights: () =>
    'Amb les teves respostes no hauria comptat cap criteri, així que es fan servir els pesos del mateix model.',

  weightTippingPoint(point, verdict, names) {
    const { criterion, below, above } = point
    const name = `«${names.criterion(criterion)}»`
    if (!below && !above)
      return `Pesi el que pesi ${name}, ${names.option(verdict.winner ?? '')} continua en primer lloc si la resta no canvia.`
    const { under, over, now } = printedWeights(point, verdict, figures)
    if (below && above)
      return `${names.option(below.winner)} passa a ser la primera si ${name} pesa menys ${de(under)}, i ${names.option(above.winner)} si pesa més ${de(over)}; ara pesa ${now}.`
    return below
      ? `${names.option(below.winner)} passa a ser la primera si ${name} pesa menys ${de(under)}; ara pesa ${now}.`
      : `${names.option(above?.winner ?? '')} passa a ser la primera si ${name} pesa més ${de(over)}; ara pesa ${now}.`
  },

  ratingTippingPoint(tipping, { winner }, names) {
    const { option, criterion, at, winner: next } = tipping
    const [rated, name] = [names.option(option), `«${names.criterion(criterion)}»`]
    if (at === null || next === null)
      return `Cap nota ${de(rated)} en ${name} no posaria una altra opció en primer lloc si la resta no canvia.`
    const { point, now } = printedRatings(tipping, figures)
    // At the end of the scale it is level, and cannot go beyond.
    if (near(at, 10) && option !== winner)
      return `${names.option(next)} igualaria la millor si la seva nota en ${name} fos un ${point}; ara és un ${now}.`
    if (near(at, 0) && option === winner)
      return `${names.option(next)} igualaria la millor si la nota ${de(rated)} en ${name} fos un ${point}; ara és un ${now}.`
    return option === winner
      ? `${names.option(next)} passa a ser la primera si la nota ${de(rated)} en ${name} és inferior a ${point}; ara és un ${now}.`
      : `${names.option(next)} passa a ser la primera si la seva nota en ${name} és superior a ${point}; ara és un ${now}.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(
      changes.map(({ question, to }) => pair(asking.answer(question, to, names), question, names)),
    )
    if (winner === null) return `Si haguessis respost ${instead}, no quedaria cap opció.`
    const name = names.option(winner)
    if (margin === null) return `Si haguessis respost ${instead}, només quedaria ${name}.`
    const { lead, decimals } = leadThen(margin, names.settings.tie)
    const points = format.points(lead, decimals)
    if (!isTooClose(margin, names.settings.tie))
      return `Si haguessis respost ${instead}, ${name} tindria ${points} punts d’avantatge.`
    return lead === 0
      ? `Si haguessis respost ${instead}, ${name} igualaria la millor opció: massa igualat.`
      : `Si haguessis respost ${instead}, ${name} tindria ${points} punts d’avantatge: massa igualat.`
  },

  turn(turn, names) {
    const { question, winner, margin, tooClose } = turn
    if ('to' in turn) return explained.counterfactual({ changes: [turn], winner, margin: turn.margin }, names)
    const [from, upTo] = printedEnds(turn.from, turn.upTo)
    const instead = pair(`${interval(from, upTo)} ${names.unit(question)}`.trim(), question, names)
    if (winner === null) return `Si haguessis respost ${instead}, no quedaria cap opció.`
    const name = names.option(winner)
    if (!Array.isArray(margin)) return `Si haguessis respost ${instead}, només quedaria ${name}.`
    if (near(margin[1], 0)) return `Si haguessis respost ${instead}, ${name} igualaria la millor opció: massa igualat.`
    const { lead, decimals } = mostThen(margin[1], names.settings.tie)
    const points = format.points(lead, decimals)
    return tooClose
      ? `Si haguessis respost ${instead}, ${name} tindria com a molt ${points} punts d’avantatge: massa igualat.`
      : `Si haguessis respost ${instead}, ${name} tindria fins a ${points} punts d’avantatge.`
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
    if (agreeing === 0) return `Cap d’altres quatre mètodes de puntuació no posa ${first} en primer lloc.`
    return format.plural(agreeing, {
      one: `De quatre mètodes de puntuació més, un també posa ${first} en primer lloc.`,
      other: `De quatre mètodes de puntuació més, ${format.number(agreeing)} també posen ${first} en primer lloc.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    if (winner === null || !robustness) return 'Encara no es pot assegurar res.'
    const shares = format.shares(ranking.map(({ option }) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0))
    if (strength === 'tooClose') {
      const firsts = ranking.map(({ option }, i) => `${names.option(option)} ${shares[i]}`)
      return `Amb prioritats a l’atzar en lloc de les teves, queden primer en tants de cada 100 casos: ${format.list(firsts)}.`
    }
    return `Amb prioritats a l’atzar en lloc de les teves, ${names.option(winner)} queda primer en ${shares[0]} de cada 100 casos.`
  },

  traceStep(step, names) {
    const what = sourceIn(step.source, names)
    if (step.type === 'caseStudy') return `${what} recomana «${names.caseStudy(step.key)}».`
    if (step.type === 'exclude') return `${what} descarta ${names.option(step.option)}.`
    if (step.type === 'caveat') return `${what} afegeix una observació.`
    const [before, after] = printedStep(step, figures)
    const subject =
      step.type === 'weight'
        ? `el pes de «${names.criterion(step.criterion)}»`
        : step.type === 'rating'
          ? `la nota ${de(names.option(step.option))} en «${names.criterion(step.criterion)}»`
          : `l’estimació de setmanes amb ${names.option(step.option)}`
    if (step.source === 'limit') return `L’escala s’acaba aquí: ${subject} es queda en ${after} en lloc de ${before}.`
    if (changesNothing(step)) return `${what} deixa ${subject} en ${after}.`
    return `${what} canvia ${subject} ${de(before)} a ${after}.`
  },
}

/** Where an effect came from, as the subject of a sentence. */
function sourceIn(source: string, names: Names): string {
  const [kind, key] = sourceParts(source)
  if (kind === 'rule') return `La regla «${clause(names.rule(key))}»`
  if (kind === 'priority') return `La teva prioritat per a «${names.criterion(key)}»`
  if (kind === 'answer') return `La teva resposta a «${names.question(key)}»`
  return 'El final de l’escala'
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

const quoted = (question: string, names: Names) => `«${names.question(question)}»`

const pair = (answer: string, key: string, names: Names) => {
  const question = names.question(key)
  return `«${answer}» a «${question}»`
}

/** All numbers between two ends. */
function interval(from: End, upTo: End): string {
  const [low, high] = [format.number(from.at), format.number(upTo.at)]
  if (from.at === upTo.at) return low
  return `${from.included ? `des ${de(low)}` : `més ${de(low)}`}, ${upTo.included ? `fins a ${high}` : `menys ${de(high)}`}`
}
