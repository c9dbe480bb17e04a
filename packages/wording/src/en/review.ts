import { formatsIn } from '../formats.ts'
import type { ReviewWording } from '../wording.ts'

const format = formatsIn('en-GB')

/** What a consultant is told about a model. */
export const review: ReviewWording = {
  fairness({ options }, names) {
    const wins = options.map(({ option, wins }) => `${names.option(option)} in ${format.ofHundred(wins)} of 100`)
    return `If every answer were as likely as any other, the winner would be ${format.list(wins)}.`
  },

  impact({ assessed, flipped, dropped }) {
    if (assessed === 0) return 'There are no past assessments to try this on.'
    const all = format.plural(assessed, {
      one: 'one past assessment',
      other: `${format.number(assessed)} past assessments`,
    })
    const changed =
      flipped === 0
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

  // English is what the engine's findings are written in, as its problems are.
  finding: ({ message }) => message,
}
