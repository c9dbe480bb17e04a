import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { de } from './de.ts'
import { muchTheSame, nearestHalf } from '../estimates.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'clar', leaning: 'amb avantatge', tooClose: 'massa igualat' }

/** What a client is told. */
export const client: ClientWording = {
  ...asking,
  ...explained,
  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} setmana`, other: `${format.number(low)} setmanes` })
      : `${de(format.number(low))} a ${format.number(high)} setmanes`
  },

  money: ([low, high], currency) =>
    low === high
      ? format.currency(low, currency)
      : `${de(format.currency(low, currency))} a ${format.currency(high, currency)}`,

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], margin, strength }, names) {
    if (!first) return 'No queda cap opció per ordenar.'
    if (!second || margin === null) return `Només queda ${names.option(first.option)}.`
    const lead = printedLead(first, second)
    return strength === 'tooClose'
      ? `Els separen ${format.points(lead)} punts.`
      : `${names.option(first.option)} té un avantatge ${de(format.points(lead))} punts.`
  },

  why({ winner, margin, strength }, [most], names) {
    if (winner === null || margin === null || !most) return 'D’on surten les puntuacions.'
    if (strength === 'tooClose') return 'Difereixen en criteris concrets, no prou per decidir.'
    const criterion = names.criterion(most.criterion)
    return most.margin > margin
      ? `«${criterion}» ho decideix: sense això no quedaria avantatge.`
      : `«${criterion}» és el que més compta a favor ${de(names.option(winner))}.`
  },

  certainty({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.acceptability[winner]?.[0]
    if (winner === null || share === undefined) return 'Encara no es pot assegurar res.'
    const figure = `${format.ofHundred(share)} de cada 100 variacions`
    if (strength === 'clear') return `Es manté en ${figure}.`
    if (strength === 'leaning') return `Es manté en ${figure}, no en totes les que importen.`
    const firsts = ranking.map(
      ({ option }) => `${names.option(option)} en ${format.ofHundred(robustness?.acceptability[option]?.[0] ?? 0)}`,
    )
    return `N’hi ha prou de moure una mica les prioritats perquè canviï qui va al davant: de cada 100 variacions, ${format.list(firsts)}.`
  },

  estimates({ estimates }, names) {
    const [quickest, next] = [...estimates].sort((a, b) => a.weeks[1] - b.weeks[1])
    if (!quickest) return 'Encara no hi ha cap estimació.'
    if (!next || muchTheSame(quickest.weeks, next.weeks)) return 'Es trigaria més o menys el mateix.'
    return `Segons aquestes xifres, amb ${names.option(quickest.option)} s’acabaria abans.`
  },
}
