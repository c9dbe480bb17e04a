import { isTooClose, near } from '@verdict/engine'
import { asking } from './asking.ts'
import { de } from './de.ts'
import { explained } from './explained.ts'
import { decidesAlone } from '../figures/decides-alone.ts'
import { nearestHalf, soonest } from '../figures/estimates.ts'
import { firsts } from '../figures/firsts.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { printedLead } from '../lead.ts'
import type { ClientWording } from '../wording.ts'

export const strengths = { clear: 'clar', leaning: 'amb avantatge', tooClose: 'massa igualat' }

const few = ['', 'una sola resposta', 'només dues respostes', 'només tres respostes']

const spanned = ([low, high]: [string, string?]) => (high === undefined ? low : `${de(low)} a ${high}`)

/** What is said to whoever answered, and of them. */
const of = {
  client: {
    ...{ told: 'ens has explicat', said: 'has dit', serve: 't’aniria', priorities: 'les teves prioritats' },
    nothing: 'Respon almenys una pregunta: sense això, qualsevol recomanació es faria a les palpentes.',
  },
  consultant: {
    ...{ told: 'ens ha explicat', said: 'ha dit', serve: 'li aniria', priorities: 'les seves prioritats' },
    nothing: 'No ha respost cap pregunta: qualsevol recomanació es faria a les palpentes.',
  },
}

/** Sentences for clients. */
export const client: ClientWording = {
  ...asking,
  ...explained,

  statement({ status, winner, strength, ranking, excluded }, names, answers, reader = 'client') {
    const { told, serve } = of[reader]
    if (status === 'notEnoughAnswers') return 'Encara no hi ha cap resposta que permeti decidir.'
    const on = few[answers] ? `Amb ${few[answers]}: ` : ''
    if (status === 'noneFits' || winner === null)
      return `${on}${on ? 'cap' : 'Cap'} opció no encaixa amb el que ${told}.`
    const name = names.option(winner)
    if (ranking.length === 1)
      return excluded.length === 0
        ? `${name} és l’única opció que hi ha.`
        : `${on}${on ? 'només' : 'Només'} ${name} encaixa amb el que ${told}.`
    // On few answers nothing is called clear: the next one may well change it.
    if (strength === 'clear' && !on) return `${on}${name} encaixa clarament millor en aquest projecte.`
    if (strength !== 'tooClose') return `${on}${name} encaixa una mica millor en aquest projecte.`
    if (on) return `${on}està massa igualat.`
    if ((ranking[1]?.score ?? 0) < 50) return 'Massa igualat: no assenyalem cap guanyador.'
    return ranking.length === 2
      ? `Massa igualat: qualsevol de les dues opcions ${serve} bé.`
      : `Massa igualat: més d’una opció ${serve} bé.`
  },

  lead(verdict, names, reader = 'client') {
    const { nothing, said, priorities } = of[reader]
    const { status, ranking, excluded, strength, margin } = verdict
    const [first, second] = ranking
    const { tie, leaning, uncertainty } = names.settings
    if (status === 'notEnoughAnswers') return nothing
    if (status === 'noneFits')
      return `El que ${said} descarta totes les opcions. Més avall es veu què descarta cadascuna.`
    if (!first) return ''
    if (!second || margin === null)
      return excluded.length === 0
        ? 'El model no té res amb què comparar-la.'
        : `Alguna cosa del que ${said} descarta totes les altres; els motius són més avall.`
    const [one, other] = [names.option(first.option), names.option(second.option)]
    const { scores, lead, decimals } = printedLead(first, second, tie)
    const [score, next] = scores.map((each) => format.points(each, decimals))
    const share = firsts(verdict, names, figures)[0]?.share
    if (strength !== 'tooClose') {
      const variations = uncertainty > 0 ? `${priorities} i de les notes` : 'les notes'
      return `Obté ${score} punts davant dels ${next} ${de(other)} i es manté al davant en ${share} de cada 100 variacions de ${variations}.`
    }
    if (lead === 0)
      return `${format.list([one, other])} obtenen el mateix, ${score}, així que no assenyalem cap guanyador.`
    const ahead = `${one} obté ${score}; ${other}, ${next}: ${one} té un avantatge ${de(format.points(lead, decimals))} punts`
    if (isTooClose(margin, tie)) {
      const limit = format.plural(tie, { one: `${format.number(tie)} punt`, other: `${format.number(tie)} punts` })
      return `${ahead}. Per sota ${de(limit)} no assenyalem cap guanyador, per moltes vegades que es mantingui (aquí, en ${share} de cada 100).`
    }
    return `${ahead}, però només en ${share} de cada 100 variacions. Per sota ${de(figures.threshold(leaning))} de cada 100 no assenyalem cap guanyador.`
  },

  weeks(weeks) {
    const [low, high] = weeks.map(nearestHalf) as [number, number]
    return low === high
      ? format.plural(low, { one: `${format.number(low)} setmana`, other: `${format.number(low)} setmanes` })
      : `${de(format.number(low))} a ${format.number(high)} setmanes`
  },

  money(cost, currency) {
    const ends = figures.costs(cost, currency)
    return ends.length > 1 ? `${spanned(ends)}, aprox.` : `aprox. ${ends[0]}`
  },

  bareMoney: (cost, currency) => spanned(figures.costs(cost, currency)),

  strength: (strength) => strengths[strength],

  ranking({ ranking: [first, second], strength }, names) {
    if (!first) return 'No queda cap opció per ordenar.'
    const name = names.option(first.option)
    if (!second) return `Només queda ${name}.`
    const { lead, decimals } = printedLead(first, second, names.settings.tie)
    const points = format.points(lead, decimals)
    return strength === 'tooClose' ? `Els separen ${points} punts.` : `${name} té un avantatge ${de(points)} punts.`
  },

  why({ winner, margin, strength }, [most, ...others], names) {
    if (winner === null || margin === null || !most) return 'D’on surten les puntuacions.'
    if (strength === 'tooClose')
      return [most, ...others].some((part) => !near(part.margin, 0))
        ? 'Difereixen en criteris concrets, no prou per decidir.'
        : 'Cap criteri que compti no les distingeix.'
    const criterion = names.criterion(most.criterion)
    return decidesAlone(most, others, margin)
      ? `«${criterion}» ho decideix: sense això no quedaria avantatge.`
      : `«${criterion}» és el que més compta a favor ${de(names.option(winner))}.`
  },

  certainty(verdict, names) {
    const { strength, robustness } = verdict
    const [first, ...others] = firsts(verdict, names, figures)
    if (!first || !robustness) return 'Encara no es pot assegurar res.'
    if (strength === 'clear') return `Es manté en ${first.share} de cada 100 variacions.`
    if (strength === 'leaning')
      return `Es manté en ${first.share} de cada 100 variacions; a partir ${de(figures.threshold(names.settings.clear))} en diem clar.`
    const all = [first, ...others].map(({ option, share }) => `${names.option(option)} en ${share}`)
    return `De cada 100 variacions, queden primer: ${format.list(all)}.`
  },

  estimates(verdict, names) {
    const { first, later } = soonest(verdict)
    if (first.length === 0) return 'No hi ha cap estimació.'
    if (first.length + later.length === 1) return `Només hi ha estimació per a ${names.option(first[0] as string)}.`
    if (later.length === 0) return 'Es trigaria més o menys el mateix.'
    const soon = format.list(first.map(names.option))
    return first.length === 1
      ? `Segons aquestes xifres, amb ${soon} s’acabaria abans.`
      : `Segons aquestes xifres, amb ${soon} es trigaria més o menys el mateix, i menys que amb les altres.`
  },
}
