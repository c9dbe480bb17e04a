import type { Report } from '../en/report.ts'

/** The form under a result. */
export const contact: Report['contact'] = {
  title: 'Hablemos',
  hint: (person: string | null) =>
    `${person ? `${person} lee` : 'Leemos'} este veredicto antes de contestar: no tendrás que explicarlo otra vez.`,
  name: 'Tu nombre',
  email: 'Correo electrónico',
  company: 'Empresa',
  phone: 'Teléfono',
  message: '¿Qué deberíamos saber?',
  required: 'Obligatorio',
  optional: 'Opcional',
  chooseTime: 'Elegir una hora directamente',
  goesAlong: (answers: number, date: string) =>
    `Se envía también este veredicto y ${answers === 1 ? 'su respuesta' : `sus ${answers} respuestas`}, del ${date}.`,
  which: '¿Qué veredicto nos envías?',
  asRecorded: (statement: string) => `El registrado: ${statement}`,
  asTried: (statement: string) => `El que estás probando: ${statement}`,
  asTriedAlike: 'El que estás probando, que lleva a lo mismo',
  marketing: 'También podéis escribirme sobre otras cosas de vez en cuando.',
  send: 'Enviar y pedir una llamada',
  sending: 'Enviando',
  sent: 'Tu mensaje se ha enviado.',
  now: 'Qué pasa ahora',
  reads: (person: string | null) => `${person ? `${person} lee` : 'Leemos'} el veredicto y sus respuestas.`,
  sentHint: (name: string) => `Gracias, ${name}. Te contestaremos; tu veredicto sigue en esta dirección.`,
  needName: 'Escribe tu nombre.',
  needEmail: 'Escribe una dirección a la que podamos contestar.',
  badEmail: 'Esta dirección parece incompleta: debería ser como nombre@ejemplo.com.',
  needConsent: 'Marca esta casilla: sin tu consentimiento no podemos guardar estos datos.',
  failed: 'No se ha podido enviar tu mensaje.',
  failedHint: 'Lo que has escrito sigue aquí.',
  again: 'Enviar otra vez',
  privacy: 'Qué guardamos sobre ti y cómo borrarlo',
  website: 'Deja esto vacío',
}
