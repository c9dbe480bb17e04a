import { MOST_FEW } from '@verdict/wording'
import type { Closing } from '../en/closing.ts'
import { counted } from './index.ts'

const questions = (n: number) => counted(n, 'pregunta', 'preguntas')

/** The texts of the steps after the questions, in Spanish. */
export const closing: Closing = {
  settledHidden: (left: number) =>
    `Respondas lo que respondas a ${left === 1 ? 'la última pregunta' : `las ${left} preguntas que quedan`}, queda primera la misma opción.`,
  reopened: (left: number) =>
    `Con lo que más te importa, ${left === 1 ? 'la última pregunta puede' : `las ${left} preguntas que quedan pueden`} volver a cambiar quién va primero.`,
  settledHint: (estimates: boolean) =>
    `Aún pueden cambiar la ventaja${estimates ? ', las semanas, el coste' : ''} y las observaciones. La ventaja puede acabar siendo demasiado pequeña para dar un ganador.`,
  settledWithout: (answers: number, left: number) =>
    `${answers <= MOST_FEW ? `Esto se apoya en solo ${counted(answers, 'respuesta', 'respuestas')}. ` : ''}Antes has dejado ${questions(left)} sin responder: con ${left === 1 ? 'su respuesta' : 'sus respuestas'} el resultado bien podría cambiar.`,
  outdated: 'Esta evaluación se ha revisado mientras respondías.',
  outdatedHint: 'Tus respuestas se conservan; las que ya no encajen se dejarán fuera.',
  goOn: 'Seguir de todos modos',
  most: '¿Qué es lo que más te importa?',
  mostHint: (most: number, times: string) =>
    `Elige hasta ${most}, o ninguno: tus respuestas ya dicen qué cuenta. Lo que elijas cuenta ${times} veces, y puede cambiar el veredicto.`,
  moreCriteria: (count: number) => `${counted(count, 'criterio', 'criterios')} más`,
  continueLinkTitle: 'Continuar en otro dispositivo',
  continueLinkHint:
    'Este enlace contiene tus respuestas después de la #, que los navegadores no envían a ningún servidor. Ábrelo donde quieras continuar.',
  continueLinkLabel: 'Enlace con tus respuestas',
  continueLinkCopy: 'Copiar',
  continueLinkCopied: 'Copiado',
}
