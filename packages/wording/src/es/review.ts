import type { CoreVerdict } from '@verdict/engine'
import type { Reason } from '@verdict/engine/review'
import { strengths } from './client.ts'
import { differenceIn, placeIn } from './differences.ts'
import { findingIn } from '../finding.ts'
import { counted, findings } from './findings.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'
import type { ReviewWording } from '../wording.ts'

/** What a consultant is told about a model. */
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

  reason({ code, expected, actual }: Reason, names) {
    const options = (keys: unknown) => format.list((keys as string[]).map(names.option)) || 'ninguna'
    const missing = () => (expected as string[]).filter((each) => !(actual as string[]).includes(each))
    const words: { [code in Reason['code']]: () => string } = {
      status: () => `El resultado debería ser «${expected}» y es «${actual}».`,
      winner: () => `Debería ganar ${names.option(expected as string)}; ${winnerNow(actual, names)}`,
      notWinner: () => `No debería ganar ${options(expected)}; ${winnerNow(actual, names)}`,
      strength: () =>
        `El veredicto debería ser «${strengths[expected as 'clear']}»; es «${strengths[actual as 'clear'] ?? 'ninguno'}».`,
      minMargin: () =>
        `La ventaja debería ser de ${format.points(expected as number)} como mínimo; ${actual === null ? 'no hay ninguna' : `es de ${format.points(actual as number)}`}.`,
      excluded: () => `Debería descartarse: ${options(expected)}. Se descarta: ${options(actual)}.`,
      caveats: () => `Faltan observaciones: ${format.list(missing())}.`,
      caseStudies: () => `Faltan casos: ${format.list(missing().map(names.caseStudy))}.`,
      estimates: () => 'Las semanas no son las que deberían.',
    }
    return words[code]()
  },
}

const winnerNow = (winner: unknown, names: Names) =>
  winner === null ? 'no gana nadie.' : `gana ${names.option(winner as CoreVerdict['winner'] & string)}.`
