import { asking } from './asking.ts'
import { explained } from './explained.ts'
import { de } from './de.ts'
import { muchTheSame, nearestHalf } from '../figures/estimates.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'clar', leaning: 'amb avantatge', tooClose: 'massa igualat' }

/** What a client is told. */
export const client: ClientWording = {
  ...asking,
  ...explained,

  lead(verdict, names) {
    const { status, ranking, winner, strength, margin, robustness } = verdict
    const [first, second] = ranking
    if (status === 'notEnoughAnswers')
      return 'Respon almenys una pregunta: sense això, qualsevol recomanació es faria a les palpentes.'
    if (status === 'noneFits')
      return 'Alguna cosa del que has dit descarta cadascuna de les opcions. Més avall hi ha què descarta cadascuna.'
    if (!first || winner === null) return ''
    if (!second || margin === null)
      return 'Alguna cosa del que has dit descarta totes les altres; els motius són més avall.'
    if (strength === 'tooClose')
      return printedLead(first, second) === 0
        ? `${format.list([names.option(first.option), names.option(second.option)])} obtenen el mateix, ${format.points(first.score)}, així que no assenyalem cap guanyador.`
        : `${names.option(first.option)} obté ${format.points(first.score)}; ${names.option(second.option)}, ${format.points(second.score)}. Una diferència tan petita, o tan fàcil de capgirar, és per sota del que podem mesurar, així que no assenyalem cap guanyador.`
    const share = robustness?.acceptability[winner]?.[0] ?? 0
    return `Obté ${format.points(first.score)} punts davant dels ${format.points(second.score)} ${de(names.option(second.option))} i es manté al davant en ${format.ofHundred(share)} de cada 100 variacions de les teves prioritats.`
  },

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} setmana`, other: `${format.number(low)} setmanes` })
      : `${de(format.number(low))} a ${format.number(high)} setmanes`
  },

  money: ([low, high], currency) =>
    low === high
      ? figures.currency(low, currency)
      : `${de(figures.currency(low, currency))} a ${figures.currency(high, currency)}`,

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
