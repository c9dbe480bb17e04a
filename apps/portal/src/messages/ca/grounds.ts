import { de } from '@verdict/wording/ca/asking'
import type { Grounds } from '../en/grounds.ts'
import { counted } from './index.ts'

/** What a verdict rests on and what it does not, in Catalan. */
export const grounds: Grounds = {
  nothingTurns: (open: number) =>
    open === 0
      ? 'Cap altra resposta a una pregunta, ni a dues, no ho canviaria.'
      : `Cap altra resposta, ni dues alhora, no ho canviaria. ${open === 1 ? 'La pregunta que queda oberta' : `Les ${open} preguntes que queden obertes`} sí que ${open === 1 ? 'pot' : 'poden'}.`,
  openMayTurn: (open: number) =>
    open === 1
      ? 'Queda una pregunta oberta, i la resposta pot canviar qui va primer.'
      : `Queden ${open} preguntes obertes, i les respostes poden canviar qui va primer.`,
  reach:
    'La marca és l’avantatge d’ara; la línia i les xifres, fins on el pot moure una altra resposta a aquesta sola pregunta: per sota de zero va al davant una altra opció. Ombrejat: massa igualat.',
  forgotten: 'Oblidat en aquest dispositiu.',
  leadLines: (tie: string) =>
    `Punts d’avantatge: buit, ara; ple, com seria; a l’esquerra del zero guanya una altra opció.${tie === '0' ? '' : ` Ombrejat: menys ${de(tie)}, sense guanyador.`}`,
  through: 'Repassa les preguntes',
  ownPriorities: (recorded: string) => `Amb les teves prioritats. El veredicte registrat: ${recorded}`,
  otherAnswers: (recorded: string) => `Amb altres respostes. El veredicte registrat: ${recorded}`,
  offline:
    'Sense el nostre servidor: el PDF conté el model, les respostes i el veredicte. Qui tingui el codi d’aquest producte ho decideix de nou a partir d’aquest fitxer, sense xarxa:',
  alike: (differing) =>
    differing.length === 0
      ? 'Heu respost el mateix.'
      : `${counted(differing.length, 'resposta és diferent', 'respostes són diferents')}, i no canvia qui va al davant: ${differing.join(', ')}.`,
  seeOrTake: 'Mira per què, o fes-lo tu i compara.',
  answerThis: 'Respon',
  overAll: (list: string, ties: string) =>
    `Comptant totes les maneres de respondre, queda primer ${list}; en ${ties} d’elles, massa igualat.`,
  fewAnswers: 'Amb tan poques respostes no diem que res sigui clar.',
  asPublished:
    'Notes tal com estan publicades. Algunes respostes en mouen alguna: com queden és a la taula de tots els criteris.',
  saveFirst: 'Per compartir això, o tenir-ho en PDF, desa-ho com a resultat nou.',
  isBack: 'Es torna a veure el veredicte registrat.',
  checkIt: 'Contrasta-ho amb nosaltres',
  talkFirst: 'Consulta’ns abans de començar',
  wordsHead: 'Paraules d’aquesta pàgina',
  words: [
    [
      'Punts',
      'La puntuació d’una opció, de 0 (la pitjor nota en tot) a 100 (la millor en tot). Un avantatge és la diferència entre dues puntuacions.',
    ],
    ['Criteri', 'Una cosa en què una opció pot ser millor o pitjor. Cada opció té una nota de 0 a 10 en cadascun.'],
    ['Pes', 'Quant compta un criteri. El mouen les teves respostes i les teves prioritats.'],
    [
      'Variació',
      'La mateixa decisió amb pesos i notes una mica diferents, triats a l’atzar. Com més vegades continuï primera una opció, més segur és el veredicte.',
    ],
    [
      'Clar, amb avantatge, massa igualat',
      'Fins a quin punt és segur, en una paraula. Si està massa igualat, no assenyalem cap guanyador.',
    ],
  ],
}
