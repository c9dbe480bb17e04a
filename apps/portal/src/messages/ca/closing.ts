import { MOST_FEW } from '@verdict/wording'
import type { Closing } from '../en/closing.ts'
import { counted } from './index.ts'

const questions = (n: number) => counted(n, 'pregunta', 'preguntes')

/** The texts of the steps after the questions, in Catalan. */
export const closing: Closing = {
  settledHidden: (left: number) =>
    `Responguis el que responguis a ${left === 1 ? 'l’última pregunta' : `les ${left} preguntes que queden`}, queda primera la mateixa opció.`,
  reopened: (left: number) =>
    `Amb el que més t’importa, ${left === 1 ? 'l’última pregunta pot' : `les ${left} preguntes que queden poden`} tornar a canviar qui va primer.`,
  settledHint: (estimates: boolean) =>
    `Encara poden canviar l’avantatge${estimates ? ', les setmanes, el cost' : ''} i les observacions. L’avantatge pot acabar sent massa petit per donar un guanyador.`,
  settledWithout: (answers: number, left: number) =>
    `${answers <= MOST_FEW ? `Això només es basa en ${counted(answers, 'resposta', 'respostes')}. ` : ''}Abans has deixat ${questions(left)} sense respondre: amb ${left === 1 ? 'la resposta' : 'les respostes'} el resultat bé podria canviar.`,
  outdated: 'Aquesta avaluació s’ha revisat mentre responies.',
  outdatedHint: 'Les teves respostes es conserven; les que ja no encaixin es deixaran fora.',
  goOn: 'Continua igualment',
  most: 'Què és el que més t’importa?',
  mostHint: (most: number, times: string) =>
    `Tria’n fins a ${most}, o cap: les teves respostes ja diuen què compta. El que triïs compta ${times} vegades, i pot canviar el veredicte.`,
  moreCriteria: (count: number) => `${counted(count, 'criteri', 'criteris')} més`,
  continueLinkTitle: 'Continua en un altre dispositiu',
  continueLinkHint:
    'Aquest enllaç conté les teves respostes després de la #, que els navegadors no envien a cap servidor. Obre’l allà on vulguis continuar.',
  continueLinkLabel: 'Enllaç amb les teves respostes',
  continueLinkCopy: 'Copia',
  continueLinkCopied: 'S’ha copiat',
}
