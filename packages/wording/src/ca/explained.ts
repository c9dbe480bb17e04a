import { de } from './de.ts'
import { asking } from './asking.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'
import { sourceParts } from '../figures/source.ts'
import { printedStep } from '../figures/trace.ts'
import { printedRatings, printedWeights } from '../figures/tipping.ts'
import type { ExplainedWording } from '../wording.ts'

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  driver({ source, marginChange }, { ranking: [first, second] }, names) {
    const what = sourceIn(source, names)
    if (Math.abs(marginChange) < 0.05) return `${what} no canvia l’avantatge.`
    const favoured = names.option((marginChange > 0 ? first : second)?.option ?? '')
    return `${what} suma ${format.points(Math.abs(marginChange))} punts a favor ${de(favoured)}.`
  },

  baseWeights: () =>
    'Amb les teves respostes no hauria comptat cap criteri, així que es fan servir els pesos del mateix model.',

  weightTippingPoint(point, { winner }, names) {
    const { criterion, below, above } = point
    const name = `«${names.criterion(criterion)}»`
    if (!below && !above)
      return `Pesi el que pesi ${name}, ${names.option(winner ?? '')} continua en primer lloc si la resta no canvia.`
    const { under, over, now } = printedWeights(point, figures)
    if (below && above)
      return `${names.option(below.winner)} queda primer si ${name} pesa menys ${de(under)}, i ${names.option(above.winner)} si pesa més ${de(over)}; ara pesa ${now}.`
    return below
      ? `${names.option(below.winner)} queda primer si ${name} pesa menys ${de(under)}; ara pesa ${now}.`
      : `${names.option(above?.winner ?? '')} queda primer si ${name} pesa més ${de(over)}; ara pesa ${now}.`
  },

  ratingTippingPoint(tipping, { winner }, names) {
    const { option, criterion, at, winner: next } = tipping
    const [rated, name] = [names.option(option), `«${names.criterion(criterion)}»`]
    if (at === null || next === null)
      return `Cap nota ${de(rated)} en ${name} no posaria una altra opció en primer lloc si la resta no canvia.`
    const { point, now } = printedRatings(tipping, figures)
    return option === winner
      ? `${names.option(next)} queda primer si la nota ${de(rated)} en ${name} és inferior a ${point}; ara és un ${now}.`
      : `${names.option(next)} queda primer si la seva nota en ${name} és superior a ${point}; ara és un ${now}.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(
      changes.map(({ question, to }) => `«${asking.answer(question, to, names)}» a «${names.question(question)}»`),
    )
    if (winner === null) return `Si haguessis respost ${instead}, no quedaria cap opció.`
    if (margin === null) return `Si haguessis respost ${instead}, només quedaria ${names.option(winner)}.`
    return margin < 0.05
      ? `Si haguessis respost ${instead}, ${names.option(winner)} igualaria la millor opció.`
      : `Si haguessis respost ${instead}, ${names.option(winner)} tindria ${format.points(margin)} punts d’avantatge.`
  },

  counterfactuals({ counterfactuals, counterfactualsComplete }, names) {
    if (counterfactualsComplete === false)
      return 'Cap altra resposta no canvia tota sola el resultat; les parelles de respostes són massa per provar-les totes.'
    const [first] = counterfactuals
    if (!first) return 'Cap altra resposta no canvia el resultat, ni tampoc dues alhora.'
    if (first.changes.length > 1) return 'Cap altra resposta no canvia tota sola el resultat; dues alhora, sí.'
    const questions = new Set(counterfactuals.flatMap(({ changes }) => changes.map(({ question }) => question)))
    const named = [...questions].map((key) => `«${names.question(key)}»`)
    return format.plural(questions.size, {
      one: `Una altra resposta a ${named[0]} canviaria el resultat.`,
      other: `Hi ha ${format.number(questions.size)} preguntes en què una altra resposta canviaria el resultat.`,
    })
  },

  secondOpinions({ agreeing, rankings }, { winner, strength }, names) {
    const methods = Object.keys(rankings).length
    const first = strength === 'tooClose' ? 'l’opció que aquí va una mica al davant' : names.option(winner ?? '')
    if (agreeing === methods) return `Quatre mètodes de puntuació més també posen ${first} en primer lloc.`
    if (agreeing === 0) return `Cap d’altres quatre mètodes de puntuació no posa ${first} en primer lloc.`
    return format.plural(agreeing, {
      one: `De quatre mètodes de puntuació més, un també posa ${first} en primer lloc.`,
      other: `De quatre mètodes de puntuació més, ${format.number(agreeing)} també posen ${first} en primer lloc.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.anyPriorities[winner]?.[0]
    if (winner === null || share === undefined) return 'Encara no es pot assegurar res.'
    if (strength === 'tooClose') {
      const firsts = ranking.map(
        ({ option }) => `${names.option(option)} ${format.ofHundred(robustness?.anyPriorities[option]?.[0] ?? 0)}`,
      )
      return `Amb prioritats a l’atzar en lloc de les teves, queden primer en tants de cada 100 casos: ${format.list(firsts)}.`
    }
    return `Amb prioritats a l’atzar en lloc de les teves, ${names.option(winner)} queda primer en ${format.ofHundred(share)} de cada 100 casos.`
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
