import type { Grounds } from '../en/grounds.ts'

/** What a verdict rests on and what it does not, in Spanish. */
export const grounds: Grounds = {
  counts: 'Aquí cuentan prioridades propias',
  nothingTurns: (open: number) =>
    open === 0
      ? 'Ninguna otra respuesta a una pregunta, ni a dos, lo cambiaría.'
      : `Ninguna otra de tus respuestas, ni dos a la vez, lo cambiaría. ${open === 1 ? 'La pregunta que queda abierta' : `Las ${open} preguntas que quedan abiertas`} sí ${open === 1 ? 'puede' : 'pueden'}.`,
  openMayTurn: (open: number) =>
    open === 1
      ? 'Queda una pregunta abierta, y su respuesta puede cambiar quién va primero.'
      : `Quedan ${open} preguntas abiertas, y sus respuestas pueden cambiar quién va primero.`,
  through: 'Repasar las preguntas',
  ownPriorities: (recorded: string) => `Con tus propias prioridades. El veredicto registrado: ${recorded}`,
  otherAnswers: (recorded: string) => `Con otras respuestas. El veredicto registrado: ${recorded}`,
}
