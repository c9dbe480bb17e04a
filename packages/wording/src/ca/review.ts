import type { CoreVerdict } from '@verdict/engine'
import type { Reason } from '@verdict/engine/review'
import { strengths } from './client.ts'
import { de } from './de.ts'
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
    if (assessed === 0) return 'No hi ha avaluacions anteriors per provar-ho.'
    const all = format.plural(assessed, {
      one: 'una avaluació anterior',
      other: `${format.number(assessed)} avaluacions anteriors`,
    })
    const changed =
      flipped === 0
        ? `De ${all}, cap no tindria un altre guanyador.`
        : format.plural(flipped, {
            one: `De ${all}, una tindria un altre guanyador.`,
            other: `De ${all}, ${format.number(flipped)} tindrien un altre guanyador.`,
          })
    if (dropped === 0) return changed
    return format.plural(dropped, {
      one: `${changed} Una resposta ja no encaixa i es deixa fora.`,
      other: `${changed} ${format.number(dropped)} respostes ja no encaixen i es deixen fora.`,
    })
  },

  transition({ from, to, count }, names) {
    const times = format.plural(count, { one: 'una vegada', other: `${format.number(count)} vegades` })
    if (from === to)
      return from === null ? `Ningú, com abans: ${times}.` : `${names.option(from)}, com abans: ${times}.`
    if (from === null) return `${names.option(to as string)} en lloc de ningú: ${times}.`
    return to === null
      ? `Ningú en lloc de ${names.option(from)}: ${times}.`
      : `${names.option(to)} en lloc de ${names.option(from)}: ${times}.`
  },

  finding: findingIn(findings, format, ['«', '»'], counted),

  difference: (difference, before, after) => differenceIn(difference, before, after),

  place: (path, names) => placeIn(path, names),

  status: (status) => statuses[status],

  reason(reason: Reason, names) {
    const { code, expected, actual } = reason
    const options = (keys: unknown) => format.list((keys as string[]).map(names.option)) || 'cap'
    const words: { [code in Reason['code']]: () => string } = {
      status: () =>
        `El resultat hauria de ser «${statuses[expected as CoreVerdict['status']]}» i és «${statuses[actual as CoreVerdict['status']]}».`,
      winner: () => `Hauria de guanyar ${names.option(expected as string)}; ${winnerNow(actual, names)}`,
      notWinner: () => `No hauria de guanyar ${options(expected)}; ${winnerNow(actual, names)}`,
      strength: () =>
        `El veredicte hauria de ser «${strengths[expected as 'clear']}»; és «${strengths[actual as 'clear'] ?? 'cap'}».`,
      minMargin: () =>
        `L’avantatge hauria de ser ${de(format.number(expected as number))} com a mínim; ${actual === null ? 'no n’hi ha cap' : `és ${de(leadBelow(expected as number, actual as number, format))}`}.`,
      excluded: () => `S’hauria de descartar: ${options(expected)}. Es descarta: ${options(actual)}.`,
      caveats: () =>
        `Hi falten observacions: ${missing(reason)
          .map((each) => `«${clause(sourceName(each, names))}»`)
          .join(', ')}.`,
      caseStudies: () => `Hi falten casos: ${format.list(missing(reason).map(names.caseStudy))}.`,
      estimates: () =>
        otherWeeks(reason, format)
          .map((each) => weeksNow(each, names))
          .join(' '),
    }
    return words[code]()
  },
}

const statuses: { [status in CoreVerdict['status']]: string } = {
  ranked: 'una classificació',
  notEnoughAnswers: 'falten respostes',
  noneFits: 'no queda cap opció',
}

function weeksNow({ option, expected, actual }: ReturnType<typeof otherWeeks>[number], names: Names) {
  const should = `${names.option(option)} hauria de trigar ${de(expected[0])} a ${expected[1]} setmanes`
  return actual ? `${should}; triga ${de(actual[0])} a ${actual[1]}.` : `${should}; no té estimació.`
}

const winnerNow = (winner: unknown, names: Names) =>
  winner === null ? 'no guanya ningú.' : `guanya ${names.option(winner as CoreVerdict['winner'] & string)}.`
