import type { CoreVerdict } from '@verdict/engine'
import type { Reason } from '@verdict/engine/review'
import { strengths } from './client.ts'
import { differenceIn, placeIn } from './differences.ts'
import { leadBelow, missing, otherWeeks, sourceName } from '../figures/reasons.ts'
import { findingIn } from '../finding.ts'
import { counted, findings } from './findings.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'
import type { ReviewWording } from '../wording.ts'

/** Sentences for consultants about a model. */
export const review: ReviewWording = {
  impact({ assessed, flipped, dropped }) {
    if (assessed === 0) return 'No hay evaluaciones anteriores con las que probarlo.'
    const all = format.plural(assessed, {
      one: 'una evaluación anterior',
      other: `${format.number(assessed)} evaluaciones anteriores`,
    })
    const changed =
      flipped === 0
        ? `De ${all}, ninguna tendría otro ganador.`
        : format.plural(flipped, {
            one: `De ${all}, una tendría otro ganador.`,
            other: `De ${all}, ${format.number(flipped)} tendrían otro ganador.`,
          })
    if (dropped === 0) return changed
    return format.plural(dropped, {
      one: `${changed} Una respuesta ya no encaja y se deja fuera.`,
      other: `${changed} ${format.number(dropped)} respuestas ya no encajan y se dejan fuera.`,
    })
  },

  transition({ from, to, count }, names) {
    const times = format.plural(count, { one: 'una vez', other: `${format.number(count)} veces` })
    if (from === to)
      return from === null ? `Nadie, como antes: ${times}.` : `${names.option(from)}, como antes: ${times}.`
    if (from === null) return `${names.option(to as string)} en lugar de nadie: ${times}.`
    return to === null
      ? `Nadie en lugar de ${names.option(from)}: ${times}.`
      : `${names.option(to)} en lugar de ${names.option(from)}: ${times}.`
  },

  finding: findingIn(findings, format, ['«', '»'], counted),

  difference: (difference, before, after) => differenceIn(difference, before, after),

  place: (path, names) => placeIn(path, names),

  status: (status) => statuses[status],

  reason(reason: Reason, names) {
    const { code, expected, actual } = reason
    const options = (keys: unknown) => format.list((keys as string[]).map(names.option)) || 'ninguna'
    const words: { [code in Reason['code']]: () => string } = {
      status: () =>
        `El resultado debería ser «${statuses[expected as CoreVerdict['status']]}» y es «${statuses[actual as CoreVerdict['status']]}».`,
      winner: () => `Debería ganar ${names.option(expected as string)}; ${winnerNow(actual, names)}`,
      notWinner: () => `No debería ganar ${options(expected)}; ${winnerNow(actual, names)}`,
      strength: () =>
        `El veredicto debería ser «${strengths[expected as 'clear']}»; es «${strengths[actual as 'clear'] ?? 'ninguno'}».`,
      minMargin: () =>
        `La ventaja debería ser de ${format.number(expected as number)} como mínimo; ${actual === null ? 'no hay ninguna' : `es de ${leadBelow(expected as number, actual as number, format)}`}.`,
      excluded: () => `Debería descartarse: ${options(expected)}. Se descarta: ${options(actual)}.`,
      caveats: () =>
        `Faltan observaciones: ${missing(reason)
          .map((each) => `«${clause(sourceName(each, names))}»`)
          .join(', ')}.`,
      caseStudies: () => `Faltan casos: ${format.list(missing(reason).map(names.caseStudy))}.`,
      estimates: () =>
        otherWeeks(reason, format)
          .map((each) => weeksNow(each, names))
          .join(' '),
    }
    return words[code]()
  },
}

const statuses: { [status in CoreVerdict['status']]: string } = {
  ranked: 'una clasificación',
  notEnoughAnswers: 'faltan respuestas',
  noneFits: 'no queda ninguna opción',
}

function weeksNow({ option, expected, actual }: ReturnType<typeof otherWeeks>[number], names: Names) {
  const should = `${names.option(option)} debería llevar de ${expected.join(' a ')} semanas`
  return actual ? `${should}; lleva de ${actual.join(' a ')}.` : `${should}; no tiene estimación.`
}

const winnerNow = (winner: unknown, names: Names) =>
  winner === null ? 'no gana nadie.' : `gana ${names.option(winner as CoreVerdict['winner'] & string)}.`
