import { answerIn } from '../answer.ts'
import { de } from './de.ts'
import { format } from './format.ts'
import type { AskingWording } from '../wording.ts'

export { de }

/** What is said before, while and right after questions are asked: all that the first page needs. */
export const asking: AskingWording = {
  ...format,
  answer: answerIn(format, 'cap d’aquestes'),

  statement({ status, winner, strength, ranking }, names) {
    if (status === 'notEnoughAnswers') return 'Encara no hi ha cap resposta que permeti decidir.'
    if (status === 'noneFits' || winner === null) return 'Cap opció no encaixa amb el que ens has explicat.'
    if (ranking.length === 1) return `Només ${names.option(winner)} encaixa amb el que ens has explicat.`
    if (strength === 'clear') return `${names.option(winner)} va clarament millor per a aquest projecte.`
    if (strength === 'leaning') return `${names.option(winner)} va una mica millor per a aquest projecte.`
    return ranking.length === 2
      ? 'Massa igualat: qualsevol de les dues opcions t’aniria bé.'
      : 'Massa igualat: més d’una opció t’aniria bé.'
  },

  standing(leader, lead, close) {
    if (leader === null) return 'Ja no encaixa res.'
    if (lead === 0) return 'Empat de moment.'
    return close
      ? `Els separen ${format.points(lead)} punts: massa igualat.`
      : `${leader} té un avantatge ${de(format.points(lead))} punts.`
  },

  progress({ open, decided, leader }, names) {
    const left = open.length
    if (left === 0) return 'Totes les preguntes estan respostes.'
    if (!decided)
      return format.plural(left, {
        one: 'Queda una pregunta, i pot canviar el resultat.',
        other: `Queden ${format.number(left)} preguntes que poden canviar el resultat.`,
      })
    const first = names.option(leader ?? '')
    return format.plural(left, {
      one: `L’última pregunta no ho pot canviar: ${first} continua en primer lloc.`,
      other: `Les ${format.number(left)} preguntes que queden no ho poden canviar: ${first} continua en primer lloc.`,
    })
  },

  fairness({ options, tooClose }, names) {
    const wins = options.map(({ option, wins }) => `${names.option(option)} en ${format.ofHundred(wins)} de cada 100`)
    return `Si totes les respostes fossin igual de probables, quedarien primer: ${format.list(wins)}. En ${format.ofHundred(tooClose)} de cada 100 l’avantatge seria massa petit per assenyalar cap guanyador.`
  },
}
