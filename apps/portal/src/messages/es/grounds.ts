import type { Grounds } from '../en/grounds.ts'
import { counted } from './index.ts'

/** What a verdict rests on and what it does not, in Spanish. */
export const grounds: Grounds = {
  nothingTurns: (open: number) =>
    open === 0
      ? 'Ninguna otra respuesta a una pregunta, ni a dos, lo cambiaría.'
      : `Ninguna otra respuesta, ni dos a la vez, lo cambiaría. ${open === 1 ? 'La pregunta que queda abierta' : `Las ${open} preguntas que quedan abiertas`} sí ${open === 1 ? 'puede' : 'pueden'}.`,
  openMayTurn: (open: number) =>
    open === 1
      ? 'Queda una pregunta abierta, y su respuesta puede cambiar quién va primero.'
      : `Quedan ${open} preguntas abiertas, y sus respuestas pueden cambiar quién va primero.`,
  reach:
    'La marca es la ventaja de ahora; la línea y las cifras, hasta dónde puede moverla otra respuesta a esa sola pregunta: por debajo de cero va delante otra opción. Sombreado: demasiado igualado.',
  forgotten: 'Olvidado en este dispositivo.',
  leadLines: (tie: string) =>
    `Puntos de ventaja: hueco, ahora; lleno, como sería; a la izquierda del cero gana otra opción.${tie === '0' ? '' : ` Sombreado: menos de ${tie}, sin ganador.`}`,
  through: 'Repasar las preguntas',
  ownPriorities: (recorded: string) => `Con tus propias prioridades. El veredicto registrado: ${recorded}`,
  otherAnswers: (recorded: string) => `Con otras respuestas. El veredicto registrado: ${recorded}`,
  offline:
    'Sin nuestro servidor: el PDF contiene el modelo, las respuestas y el veredicto. Quien tenga el código de este producto lo decide de nuevo a partir de ese archivo, sin red:',
  alike: (differing) =>
    differing.length === 0
      ? 'Habéis respondido lo mismo.'
      : `${counted(differing.length, 'respuesta es distinta', 'respuestas son distintas')}, y no cambia quién va por delante: ${differing.join(', ')}.`,
  seeOrTake: 'Mira por qué, o hazlo tú y compara.',
  answerThis: 'Responder',
  overAll: (list: string, ties: string) =>
    `Contando todas las formas de responder, queda primero ${list}; en ${ties} de ellas, demasiado igualado.`,
  fewAnswers: 'Con tan pocas respuestas no decimos que nada sea claro.',
  asPublished:
    'Notas tal como están publicadas. Algunas respuestas mueven alguna: cómo quedan está en la tabla de todos los criterios.',
  saveFirst: 'Para compartir esto, o tenerlo en PDF, guárdalo como resultado nuevo.',
  isBack: 'Vuelve a verse el veredicto registrado.',
  checkIt: 'Contrástalo con nosotros',
  talkFirst: 'Pregúntanos antes de empezar',
  wordsHead: 'Palabras de esta página',
  words: [
    [
      'Puntos',
      'La puntuación de una opción, de 0 (la peor nota en todo) a 100 (la mejor en todo). Una ventaja es la diferencia entre dos puntuaciones.',
    ],
    ['Criterio', 'Algo en lo que una opción puede ser mejor o peor. Cada opción tiene una nota de 0 a 10 en cada uno.'],
    ['Peso', 'Cuánto cuenta un criterio. Lo mueven tus respuestas y tus propias prioridades.'],
    [
      'Variación',
      'La misma decisión con pesos y notas algo distintos, tomados al azar. Cuantas más veces siga primera una opción, más seguro es el veredicto.',
    ],
    [
      'Claro, con ventaja, demasiado igualado',
      'Hasta qué punto es seguro, en una palabra. Si está demasiado igualado, no señalamos ganador.',
    ],
  ],
}
