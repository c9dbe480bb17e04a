import type { CoreVerdict } from '@verdict/engine'
import { quoted, type Reason, sentences } from '@verdict/engine/review'
import { strengths } from './client.ts'
import { differenceIn, placeIn } from './differences.ts'
import { findingIn } from '../finding.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'
import type { ReviewWording } from '../wording.ts'

/** What a consultant is told about a model. */
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

  reason({ code, expected, actual }: Reason, names) {
    const options = (keys: unknown) => format.list((keys as string[]).map(names.option)) || 'none'
    const words: { [code in Reason['code']]: () => string } = {
      status: () => `The outcome should be “${expected}”, and it is “${actual}”.`,
      winner: () => `${names.option(expected as string)} should win; ${winnerNow(actual, names)}`,
      notWinner: () => `${options(expected)} should not win; ${winnerNow(actual, names)}`,
      strength: () =>
        `The verdict should be ${strengths[expected as 'clear']}; it is ${strengths[actual as 'clear'] ?? 'none'}.`,
      minMargin: () =>
        `The lead should be ${format.points(expected as number)} at least; ${actual === null ? 'there is none' : `it is ${format.points(actual as number)}`}.`,
      excluded: () => `${options(expected)} should be ruled out; ruled out: ${options(actual)}.`,
      caveats: () =>
        `Remarks are missing: ${format.list((expected as string[]).filter((each) => !(actual as string[]).includes(each)))}.`,
      caseStudies: () =>
        `Case studies are missing: ${format.list((expected as string[]).filter((each) => !(actual as string[]).includes(each)).map(names.caseStudy))}.`,
      estimates: () => 'The weeks are not what they should be.',
    }
    return words[code]()
  },
}

const winnerNow = (winner: unknown, names: Names) =>
  winner === null ? 'nobody does.' : `${names.option(winner as CoreVerdict['winner'] & string)} does.`
