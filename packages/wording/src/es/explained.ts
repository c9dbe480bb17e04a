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
    if (Math.abs(marginChange) < 0.05) return `${what} no cambia la ventaja.`
    const favoured = names.option((marginChange > 0 ? first : second)?.option ?? '')
    return `${what} suma ${format.points(Math.abs(marginChange))} puntos a favor de ${favoured}.`
  },

  baseWeights: () =>
    'Con tus respuestas no habría contado ningún criterio, así que se usan los pesos del propio modelo.',

  weightTippingPoint(point, { winner }, names) {
    const { criterion, below, above } = point
    const name = `«${names.criterion(criterion)}»`
    if (!below && !above)
      return `Pese lo que pese ${name}, ${names.option(winner ?? '')} sigue en primer lugar si lo demás no cambia.`
    const { under, over, now } = printedWeights(point, figures)
    if (below && above)
      return `${names.option(below.winner)} queda primero si ${name} pesa menos de ${under}, y ${names.option(above.winner)} si pesa más de ${over}; ahora pesa ${now}.`
    return below
      ? `${names.option(below.winner)} queda primero si ${name} pesa menos de ${under}; ahora pesa ${now}.`
      : `${names.option(above?.winner ?? '')} queda primero si ${name} pesa más de ${over}; ahora pesa ${now}.`
  },

  ratingTippingPoint(tipping, { winner }, names) {
    const { option, criterion, at, winner: next } = tipping
    const [rated, name] = [names.option(option), `«${names.criterion(criterion)}»`]
    if (at === null || next === null)
      return `Ninguna nota de ${rated} en ${name} pondría otra opción en primer lugar si lo demás no cambia.`
    const { point, now } = printedRatings(tipping, figures)
    return option === winner
      ? `${names.option(next)} queda primero si la nota de ${rated} en ${name} es inferior a ${point}; ahora es un ${now}.`
      : `${names.option(next)} queda primero si su nota en ${name} es superior a ${point}; ahora es un ${now}.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(
      changes.map(({ question, to }) => `«${asking.answer(question, to, names)}» a «${names.question(question)}»`),
    )
    if (winner === null) return `Si hubieras respondido ${instead}, no quedaría ninguna opción.`
    if (margin === null) return `Si hubieras respondido ${instead}, solo quedaría ${names.option(winner)}.`
    return margin < 0.05
      ? `Si hubieras respondido ${instead}, ${names.option(winner)} igualaría a la mejor opción.`
      : `Si hubieras respondido ${instead}, ${names.option(winner)} iría ${format.points(margin)} puntos por delante.`
  },

  counterfactuals({ counterfactuals, counterfactualsComplete }, names) {
    if (counterfactualsComplete === false)
      return 'Ninguna otra respuesta cambia por sí sola el resultado; las parejas de respuestas son demasiadas para probarlas todas.'
    const [first] = counterfactuals
    if (!first) return 'Ninguna otra respuesta cambia el resultado, ni tampoco dos a la vez.'
    if (first.changes.length > 1) return 'Ninguna otra respuesta cambia por sí sola el resultado; dos a la vez, sí.'
    const questions = new Set(counterfactuals.flatMap(({ changes }) => changes.map(({ question }) => question)))
    const named = [...questions].map((key) => `«${names.question(key)}»`)
    return format.plural(questions.size, {
      one: `Otra respuesta a ${named[0]} cambiaría el resultado.`,
      other: `Hay ${format.number(questions.size)} preguntas en las que otra respuesta cambiaría el resultado.`,
    })
  },

  secondOpinions({ agreeing, rankings }, { winner, strength }, names) {
    const methods = Object.keys(rankings).length
    const first = strength === 'tooClose' ? 'la opción que aquí va un poco por delante' : names.option(winner ?? '')
    if (agreeing === methods) return `Otros cuatro métodos de puntuación también ponen primero a ${first}.`
    if (agreeing === 0) return `Ninguno de otros cuatro métodos de puntuación pone primero a ${first}.`
    return format.plural(agreeing, {
      one: `De otros cuatro métodos de puntuación, uno también pone primero a ${first}.`,
      other: `De otros cuatro métodos de puntuación, ${format.number(agreeing)} también ponen primero a ${first}.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.anyPriorities[winner]?.[0]
    if (winner === null || share === undefined) return 'Aún no hay nada que dar por seguro.'
    if (strength === 'tooClose') {
      const firsts = ranking.map(
        ({ option }) => `${names.option(option)} ${format.ofHundred(robustness?.anyPriorities[option]?.[0] ?? 0)}`,
      )
      return `Con prioridades al azar en lugar de las tuyas, quedan primero en tantos de cada 100 casos: ${format.list(firsts)}.`
    }
    return `Con prioridades al azar en lugar de las tuyas, ${names.option(winner)} queda primero en ${format.ofHundred(share)} de cada 100 casos.`
  },

  traceStep(step, names) {
    const what = sourceIn(step.source, names)
    if (step.type === 'caseStudy') return `${what} recomienda «${names.caseStudy(step.key)}».`
    if (step.type === 'exclude') return `${what} descarta ${names.option(step.option)}.`
    if (step.type === 'caveat') return `${what} añade una observación.`
    const [before, after] = printedStep(step, figures)
    const subject =
      step.type === 'weight'
        ? `el peso de «${names.criterion(step.criterion)}»`
        : step.type === 'rating'
          ? `la nota de ${names.option(step.option)} en «${names.criterion(step.criterion)}»`
          : `la estimación de semanas con ${names.option(step.option)}`
    if (step.source === 'limit') return `Ahí acaba la escala: ${subject} se queda en ${after} en lugar de ${before}.`
    return `${what} cambia ${subject} de ${before} a ${after}.`
  },
}

/** Where an effect came from, as the subject of a sentence. */
function sourceIn(source: string, names: Names): string {
  const [kind, key] = sourceParts(source)
  if (kind === 'rule') return `La regla «${clause(names.rule(key))}»`
  if (kind === 'priority') return `Tu prioridad para «${names.criterion(key)}»`
  if (kind === 'answer') return `Tu respuesta a «${names.question(key)}»`
  return 'El final de la escala'
}
