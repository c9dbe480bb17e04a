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
  webhook: {
    link: 'Abrir el webhook',
    answered: (status) => `La última respuesta fue HTTP ${status}.`,
    silent: 'Nadie respondió al último mensaje.',
    failing: {
      subject: (host) => `Los mensajes a ${host} no llegan`,
      text: ({ host, time, reason }) =>
        `Desde el ${time} fallan los mensajes al webhook de ${host}. ${reason} Cada mensaje se vuelve a intentar durante tres días; lo que se perdió se puede volver a enviar durante 30 días.`,
    },
    stopped: {
      subject: (host) => `Ya no se envía nada a ${host}`,
      text: ({ host }) =>
        `El receptor de ${host} respondió que no quiere más mensajes (HTTP 410), así que el webhook se desactivó. Si es un error, actívalo de nuevo y envía lo que se perdió.`,
    },
    recovered: {
      subject: (host) => `Los mensajes a ${host} vuelven a llegar`,
      text: ({ host }) =>
        `El webhook de ${host} vuelve a funcionar y no queda nada pendiente. Si mientras tanto se perdieron mensajes, se pueden volver a enviar desde su página.`,
    },
  },
  lead: {
    subject: (name) => `Nuevo contacto: ${name}`,
    link: 'Abrir el contacto',
  },
}
