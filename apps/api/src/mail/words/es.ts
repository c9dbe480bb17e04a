import type { MailWords } from './en.ts'

export const es: MailWords = {
  privacy: 'Privacidad',
  imprint: 'Aviso legal',
  hidden: '(el enlace solo está en el correo)',
  invitation: {
    subject: (firm) => `Tu cuenta en ${firm}`,
    text: (name, firm) =>
      `Hola, ${name}:\n\nTe han invitado a trabajar con las evaluaciones y los contactos de ${firm}. Elige una contraseña y ya estarás dentro.`,
    link: 'Elegir una contraseña',
    until: (date) =>
      `El enlace funciona una sola vez, hasta el ${date}. Si no esperabas este correo, puedes ignorarlo.`,
  },
  password: {
    subject: (firm) => `Una contraseña nueva para ${firm}`,
    text: (name) => `Hola, ${name}:\n\nAlguien ha pedido una contraseña nueva para tu cuenta. Elígela aquí.`,
    link: 'Elegir una contraseña nueva',
    until: (date) =>
      `El enlace funciona una sola vez, hasta el ${date}. Si no has sido tú, no hagas nada: tu contraseña sigue igual.`,
  },
  aboutYou: {
    link: 'Seguir para confirmarlo',
    until: (date) => `No pasa nada hasta que lo confirmes allí, hasta el ${date}. Si no has sido tú, no hagas nada.`,
    export: {
      subject: (firm) => `Qué guarda ${firm} sobre ti`,
      text: (firm) =>
        `Alguien ha pedido, con esta dirección, una copia de todo lo que ${firm} guarda sobre ti. Si has sido tú, confírmalo.`,
    },
    erasure: {
      subject: (firm) => `Borrar lo que ${firm} guarda sobre ti`,
      text: (firm) =>
        `Alguien ha pedido, con esta dirección, que se borre todo lo que ${firm} guarda sobre ti. Si has sido tú, confírmalo. No se puede deshacer.`,
    },
  },
  result: {
    subject: (model) => `Tu resultado: ${model}`,
    text: (model) => `Aquí está el resultado de la evaluación «${model}», tal como se pidió en nuestra página.`,
    link: 'Abrir el resultado',
    attached: 'El informe va adjunto en PDF. El enlace abre el resultado a quien lo tenga.',
    talk: (firm) => `Háblalo con ${firm}`,
    book: 'Elegir una hora para la llamada',
    once: 'Recibes este correo una sola vez, porque alguien indicó allí tu dirección. No volveremos a escribir a ella.',
  },
  assigned: { subject: (name) => `Se te ha asignado: ${name}` },
  lead: {
    subject: (name) => `Nuevo contacto: ${name}`,
    link: 'Abrir el contacto',
  },
}
