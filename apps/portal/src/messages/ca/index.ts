import { de } from '@verdict/wording/ca/asking'
import type { Messages } from '../en/index.ts'

export { asking as wording } from '@verdict/wording/ca/asking'

const plural = new Intl.PluralRules('ca')
export const counted = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`
/** "Of", "to" and "the" before a date: "de l’1 d’abril". */
export const of = (date: string) => (/^11?\s/.test(date) ? `de l’${date}` : `del ${date}`)
export const to = (date: string) => (/^11?\s/.test(date) ? `a l’${date}` : `al ${date}`)
export const the = (date: string) => (/^11?\s/.test(date) ? `l’${date}` : `el ${date}`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const questions = (n: number) => counted(n, 'pregunta', 'preguntes')

/** The portal's texts up to the verdict, in Catalan. Texts about models and verdicts are in the wording package. */
export const messages: Messages = {
  page: {
    skip: 'Ves al contingut',
    theme: 'Fosc',
    languages: 'Llengua',
    needsScript: 'Per respondre cal JavaScript; la resta es pot llegir sense.',
    crashed: 'Aquesta pàgina ha deixat de funcionar',
    crashedHint:
      'Les teves respostes són en aquest dispositiu. Torna a carregar la pàgina; si torna a fallar, escriu a qui te l’ha enviat.',
    privacy: 'Política de privacitat',
    imprint: 'Avís legal',
    reload: 'Torna a carregar la pàgina',
    quoted: (text: string) => `«${text}»`,
  },
  list: {
    title: 'Què vols decidir?',
    lead: 'Unes quantes preguntes senzilles i una recomanació que pots comprovar línia per línia.',
    empty: 'Aquí encara no hi ha cap avaluació.',
    emptyHint: 'Quan es publiqui un model, sortirà aquí.',
  },
  start: {
    length: (count: number, minutes: number) =>
      `${questions(count)} com a màxim, ${minutes === 1 ? 'un minut' : `uns ${minutes} minuts`}.`,
    lead: 'Obtens una resposta que pots defensar en una reunió: els motius, com n’és de segura i què la canviaria.',
    asks: (site: string) => `T’ho pregunta ${site}.`,
    reads: (person: string) => `${person} llegeix el que envies.`,
    exampleTitle: 'Un exemple, no el teu cas',
    how: 'Com funciona',
    steps: (criteria: number) => [
      ['Respons', 'Preguntes senzilles, d’una en una. S’acaba quan cap resposta ja no pot canviar qui va primer.'],
      [
        'Les teves respostes fixen què compta',
        `Cada opció té una nota en ${counted(criteria, 'criteri', 'criteris')}, totes a la vista.`,
      ],
      ['Reps el veredicte', 'A l’instant, i abans que ningú et demani el nom.'],
    ],
    example: (text: string) => `Un exemple. ${text}.`,
    begin: 'Comença l’avaluació',
    lastVerdict: 'Obre el teu últim veredicte',
    forgetVerdict: 'Oblida’l',
    verdictKept: 'Es desa 30 dies en aquest dispositiu.',
    compares: 'Al final es compara amb el veredicte que et van compartir.',
    private: 'Sense compte. Les teves respostes no surten d’aquest dispositiu fins que demanes el veredicte.',
    stopped: (question: number) => `Ho vas deixar a la pregunta ${question}.`,
    onThisDevice: 'Les teves respostes encara són en aquest dispositiu.',
    carryOn: 'Continua',
    answersInBothPlaces: (count: number) =>
      `Aquest dispositiu ja té respostes, i l’enllaç en porta ${count} d’un altre. Es mostren les d’aquest.`,
    takeAnswersOfLink: 'Fes servir les respostes de l’enllaç',
    damagedLink: 'Cap resposta de l’enllaç no encaixa aquí. Copia’l sencer.',
    afresh: 'Torna a començar',
    takeAway: 'Què te n’emportes',
    takeaways: [
      ['Un veredicte i la seva força', 'Clar, amb avantatge o massa igualat. D’un empat se’n diu empat.'],
      ['Els motius, sumats', 'L’avantatge per criteri, i en què es basa cada nota.'],
      ['Fins a quin punt és segur', 'En quantes variacions de prioritats i notes es manté.'],
      ['Setmanes i cost', 'Un interval per a cada opció, i d’on surten les xifres.'],
    ],
    behind: 'Qui hi ha al darrere',
    criteria: (count: number) => counted(count, 'criteri', 'criteris'),
    criteriaHint: (ratings: number) =>
      `amb pesos a la vista i ${counted(ratings, 'nota', 'notes')}, cadascuna amb el seu marge i en què es basa.`,
    scenarios: (count: number) => counted(count, 'escenari', 'escenaris'),
    scenariosHint: 'posen a prova cada canvi: si un en trenca cap, es veu.',
    version: (number: number) => `Versió ${number}`,
    versionHint: (date: string) => `${of(date)}. Cada resultat es pot tornar a calcular anys després.`,
    revised: 'Aquesta avaluació s’ha revisat des de llavors.',
    askedAgain: (list: string) => `Respon un altre cop, perquè la teva resposta ja no encaixa: ${list}.`,
    noLongerAsked: (count: number) =>
      counted(count, 'resposta és d’una pregunta que ja no es fa.', 'respostes són de preguntes que ja no es fan.'),
    options: 'Què es compara',
  },
  question: {
    number: (number: number) => `Pregunta ${number}`,
    of: (all: number, last: boolean) => (last ? '(l’última)' : `de ${all} com a màxim`),
    fell: (count: number) => counted(count, 'ja no cal', 'ja no calen'),
    unsure: 'No ho sé',
    several: 'Tria totes les que corresponguin.',
    none: 'Cap d’aquestes',
    between: (min: string, max: string, unit: string) => `${capital(de(min))} a ${max}${unit ? ` ${unit}` : ''}.`,
    outOfRange: (min: string, max: string) =>
      `Escriu un nombre ${de(min)} a ${max}. Si el teu queda fora, escriu el més proper dels dos.`,
    back: 'Enrere',
    next: 'Continua',
    nextWithout: 'Continua sense respondre',
    finish: 'Mira el veredicte',
    finishWithout: 'Mira el veredicte sense respondre',
    keyChoose: 'tria',
    keyNext: 'continua',
    keyBack: 'enrere',
    keysOff: 'Desactiva les tecles numèriques',
    keysOn: 'Activa les tecles numèriques',
    change: (question: string, answer: string) => `Canvia «${question}»: ${answer}`,
    changeShort: 'Canvia',
    soFar: 'Les teves respostes fins ara',
    why: 'Cada cop es pregunta el que encara pot canviar més.',
    later: 'Qui va al davant es mostra a partir de tres respostes, per no influir-hi.',
    hidden: 'Qui va al davant queda amagat fins al final.',
    hide: 'Amaga-ho fins al final',
    show: 'Mostra qui va al davant',
    ahead: 'va al davant',
    before: 'Abans de respondre',
    standing: 'Puntuacions després de cada resposta',
    open: 'Encara no hi ha res decidit.',
    ownCount: 'Aquí també compten les teves prioritats.',
    still: 'Encara possible',
    range: (low: string, high: string) => `${de(low)} a ${high}`,
    scores: (list: string) => `: ${list}`,
    score: (option: string, points: string) => `${option} ${points}`,
    out: 'queda fora',
    sending: 'S’està decidint',
    nothingAnswered: 'Encara no hi ha res amb què decidir: respon almenys una pregunta.',
    notSent: 'No s’han pogut enviar les teves respostes.',
    notSentHint: 'Estan segures en aquest dispositiu i s’enviaran quan hi hagi connexió.',
    sendAgain: 'Torna-ho a enviar',
    openVerdict: 'Obre el veredicte complet',
    reload: 'Continua amb la versió nova',
  },
  model: {
    terms: (list: string) => `En paraules planeres: ${list}`,
    words: { clear: 'clar', leaning: 'amb avantatge', tooClose: 'igualat' },
    kept: 'Què desem',
    fingerprint: (title: string, version: number, hash: string) =>
      `Model «${title}», versió ${version}, empremta ${hash}.`,
    how: 'Com decideix el model',
    compare: 'Les opcions, criteri per criteri',
  },
  preview: {
    name: 'Vista prèvia',
    stamp: (date: string, time: string, until: string) =>
      `L’esborrany ${of(date)}, ${time}. Aquí no es desa ni es compta res. L’enllaç funciona fins ${to(until)}.`,
    draft: 'Esborrany',
    fingerprint: (title: string, hash: string) => `Esborrany de «${title}», empremta ${hash}.`,
  },
}
