import type { CoreVerdict } from '@verdict/engine'
import { quoted, type Reason, sentences } from '@verdict/engine/review'
import { strengths } from './client.ts'
import { differenceIn, placeIn } from './differences.ts'
import { leadBelow, missing, otherWeeks, sourceName } from '../figures/reasons.ts'
import { findingIn } from '../finding.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'
import type { ReviewWording } from '../wording.ts'

/** Sentences for consultants about a model. */
export const review: ReviewWording = {
  impact({ assessed, flipped, dropped }) {
    if (assessed === 0) return 'There are no past assessments to try this on.'
    const all = `${format.number(assessed)} past assessments`
    const changed =
      assessed === 1
        ? `The one past assessment would have ${flipped === 0 ? 'the same' : 'another'} winner.`
        : flipped === 0
          ? `None of ${all} would have another winner.`
          : `Another winner in ${format.number(flipped)} of ${all}.`
    if (dropped === 0) return changed
    return format.plural(dropped, {
      one: `${changed} One answer no longer fits and is left out.`,
      other: `${changed} ${format.number(dropped)} answers no longer fit and are left out.`,
    })
  },

  transition({ from, to, count }, names) {
    const times = format.plural(count, { one: 'once', other: `${format.number(count)} times` })
    if (from === to)
      return from === null ? `Nobody, as before: ${times}.` : `${names.option(from)}, as before: ${times}.`
    if (from === null) return `${names.option(to as string)} instead of nobody: ${times}.`
    return to === null
      ? `Nobody instead of ${names.option(from)}: ${times}.`
      : `${names.option(to)} instead of ${names.option(from)}: ${times}.`
  },

  // English is what the engine's findings are written in: with names here instead of keys.
  finding: findingIn(sentences, format, ['“', '”'], quoted.counted),

  difference: (difference, before, after) => differenceIn(difference, before, after),

  place: (path, names) => placeIn(path, names),

  status: (status) => statuses[status],

  reason(reason: Reason, names) {
    const { code, expected, actual } = reason
    const options = (keys: unknown) => format.list((keys as string[]).map(names.option)) || 'none'
    const words: { [code in Reason['code']]: () => string } = {
      status: () =>
        `The outcome should be “${statuses[expected as CoreVerdict['status']]}”; it is “${statuses[actual as CoreVerdict['status']]}”.`,
      winner: () => `${names.option(expected as string)} should win; ${winnerNow(actual, names)}`,
      notWinner: () => `${options(expected)} should not win; ${winnerNow(actual, names)}`,
      strength: () =>
        `The verdict should be ${strengths[expected as 'clear']}; it is ${strengths[actual as 'clear'] ?? 'none'}.`,
      minMargin: () =>
        `The lead should be ${format.number(expected as number)} at least; ${actual === null ? 'there is none' : `it is ${leadBelow(expected as number, actual as number, format)}`}.`,
      excluded: () => `${options(expected)} should be ruled out; ruled out: ${options(actual)}.`,
      caveats: () =>
        `Remarks are missing: ${missing(reason)
          .map((each) => `“${clause(sourceName(each, names))}”`)
          .join(', ')}.`,
      caseStudies: () => `Case studies are missing: ${format.list(missing(reason).map(names.caseStudy))}.`,
      estimates: () =>
        otherWeeks(reason, format)
          .map((each) => weeksNow(each, names))
          .join(' '),
    }
    return words[code]()
  },
}

const statuses: { [status in CoreVerdict['status']]: string } = {
  ranked: 'a ranking',
  notEnoughAnswers: 'not enough answers',
  noneFits: 'no option left',
}

function weeksNow({ option, expected, actual }: ReturnType<typeof otherWeeks>[number], names: Names) {
  const should = `${names.option(option)} should take ${expected.join(' to ')} weeks`
  return actual ? `${should}; it takes ${actual.join(' to ')}.` : `${should}; it has no estimate.`
}

const winnerNow = (winner: unknown, names: Names) =>
  winner === null ? 'nobody does.' : `${names.option(winner as CoreVerdict['winner'] & string)} does.`
