import type { MailWords } from './en.ts'

export const es: MailWords = {
  privacy: 'Privacidad',
  imprint: 'Aviso legal',
  hidden: '(el enlace solo está en el correo)',
  templates: {
    result: {
      subject: 'Tu resultado: {model}',
      text: 'Aquí está el resultado de la evaluación «{model}», tal como se pidió en nuestra página.\n\n{verdict}\n\n{link}\n\nEl informe va adjunto en PDF. Cualquiera que tenga el enlace puede abrir el resultado.\n\n{call}\n\nRecibes este correo una sola vez, porque alguien indicó allí tu dirección. No volveremos a escribir a esa dirección.',
    },
    lead: { subject: 'Nuevo contacto: {lead}', text: '{brief}\n\n{link}' },
    assigned: { subject: 'Se te ha asignado: {lead}', text: '{brief}\n\n{link}' },
    invitation: {
      subject: 'Tu cuenta en {firm}',
      text: 'Hola, {name}:\n\nTe han invitado a trabajar con las evaluaciones y los contactos de {firm}. Elige una contraseña y ya estarás dentro.\n\n{link}\n\nEl enlace funciona una sola vez, hasta el {until}. Si no esperabas este correo, puedes ignorarlo.',
    },
    password: {
      subject: 'Una contraseña nueva para {firm}',
      text: 'Hola, {name}:\n\nAlguien ha pedido una contraseña nueva para tu cuenta. Elígela aquí.\n\n{link}\n\nEl enlace funciona una sola vez, hasta el {until}. Si no has sido tú, no hagas nada: tu contraseña sigue igual.',
    },
    'privacy-export': {
      subject: 'Qué guarda {firm} sobre ti',
      text: 'Alguien ha pedido, con esta dirección, una copia de todo lo que {firm} guarda sobre ti. Si has sido tú, confírmalo.\n\n{link}\n\nNo pasa nada hasta que lo confirmes allí; puedes hacerlo hasta el {until}. Si no has sido tú, no hagas nada.',
    },
    'privacy-erasure': {
      subject: 'Borrar lo que {firm} guarda sobre ti',
      text: 'Alguien ha pedido, con esta dirección, que se borre todo lo que {firm} guarda sobre ti. Si has sido tú, confírmalo. No se puede deshacer.\n\n{link}\n\nNo pasa nada hasta que lo confirmes allí; puedes hacerlo hasta el {until}. Si no has sido tú, no hagas nada.',
    },
    'retention-stopped': {
      subject: 'Los registros antiguos ya no se borran',
      text: 'La regla de cuánto se guardan los registros se aplica cada hora, pero no se aplica desde el {time}. Puede que se guarden registros de estos tipos más tiempo del prometido.\n\n{records}\n\n{link}\n\nEl registro del servidor dice por qué. Este correo llega una sola vez cada vez que las reglas se paran.',
    },
    'webhook-failing': {
      subject: 'Los mensajes a {host} no llegan',
      text: 'Desde el {time} fallan los mensajes al webhook de {host}. {reason} Cada mensaje se vuelve a intentar durante tres días; lo que se perdió se puede volver a enviar durante 30 días.\n\n{link}',
    },
    'webhook-stopped': {
      subject: 'Ya no se envía nada a {host}',
      text: 'El receptor de {host} respondió que no quiere más mensajes (HTTP 410), así que el webhook se desactivó. Si es un error, actívalo de nuevo y envía lo que se perdió.\n\n{link}',
    },
    'webhook-recovered': {
      subject: 'Los mensajes a {host} vuelven a llegar',
      text: 'El webhook de {host} vuelve a funcionar y no queda nada pendiente. Si mientras tanto se perdieron mensajes, se pueden volver a enviar desde su página.\n\n{link}',
    },
    task: { subject: 'Pendiente: {task}', text: '{task}\n\n{lead}\n{due}\n\n{link}' },
    mention: {
      subject: '{author} te menciona: {about}',
      text: '{comment}\n\nEn el modelo «{model}», sobre: {about}\n\n{link}',
    },
    'approval-asked': {
      subject: '{author} te pide que apruebes: {model}',
      text: '{author} quiere publicar el modelo «{model}». Otra persona tiene que aprobarlo tal como está ahora: basta con una.\n\n{note}\n\n{link}',
    },
    'approval-given': {
      subject: '{author} ha dado el visto bueno: {model}',
      text: '{author} ha dado el visto bueno al modelo «{model}». Se puede publicar mientras nadie lo cambie.\n\n{note}\n\n{link}',
    },
    'approval-declined': {
      subject: '{author} no da el visto bueno: {model}',
      text: '{author} no ha dado el visto bueno al modelo «{model}».\n\n{note}\n\n{link}',
    },
    'approval-void': {
      subject: '{author} ha cambiado lo que pediste aprobar: {model}',
      text: '{author} ha cambiado el modelo «{model}» después de que pidieras el visto bueno. Tal como está ahora no se puede publicar sin otro visto bueno: mira qué ha cambiado y vuelve a pedirlo.\n\n{link}',
    },
    digest: {
      subject: 'Tu semana en {firm}',
      text: 'Lo que trajo la semana del {from} al {to}.\n\n{leads}\n\n{steps}\n\n{models}\n\n{link}\n\nRecibes este correo cada lunes. Se desactiva en tu cuenta: {account}',
    },
  },
  links: {
    result: 'Abrir el resultado',
    lead: 'Abrir el contacto',
    assigned: 'Abrir el contacto',
    invitation: 'Elegir una contraseña',
    password: 'Elegir una contraseña nueva',
    'privacy-export': 'Seguir para confirmarlo',
    'privacy-erasure': 'Seguir para confirmarlo',
    'retention-stopped': 'Abrir las reglas',
    'webhook-failing': 'Abrir el webhook',
    'webhook-stopped': 'Abrir el webhook',
    'webhook-recovered': 'Abrir el webhook',
    digest: 'Abrir los contactos',
    task: 'Abrir el contacto',
    mention: 'Abrir el comentario',
    'approval-asked': 'Abrir el modelo',
    'approval-given': 'Abrir el modelo',
    'approval-declined': 'Abrir el modelo',
    'approval-void': 'Abrir el modelo',
  },
  talk: (person) => `Háblalo con ${person}`,
  book: 'Elegir una hora para la llamada',
  answered: (status) => `La última respuesta fue HTTP ${status}.`,
  silent: 'Nadie respondió al último mensaje.',
  nextStep: 'Siguiente paso',
  moreDue: 'Más de lo que cabe avisar uno a uno',
  retained: {
    leads: 'Contactos',
    assessments: 'Respuestas sin contacto',
    mails: 'Correos',
    deliveries: 'Envíos de webhooks',
    'audit-events': 'El registro de cambios',
  },
  digest: {
    leads: (count) => (count === 1 ? 'Un contacto nuevo' : `${count} contactos nuevos`),
    steps: (count) => (count === 1 ? 'Un paso pendiente' : `${count} pasos pendientes`),
    models: 'Lo más consultado',
    times: (title, count) => (count === 1 ? `${title}: una vez` : `${title}: ${count} veces`),
  },
  examples: {
    name: 'Grace Hopper',
    task: 'Enviar la oferta',
    about: 'Nota de Django en «Panel de gestión»',
    comment: '@Ada Lovelace, ¿sigue siendo así con la nueva versión?',
    note: 'Fíjate en los pesos de los primeros criterios.',
    lead: 'Ada Lovelace, Analytical Engines',
    model: '¿Django o Node.js?',
    verdict: 'Se recomienda Django claramente.',
    brief: 'Aquí está lo que hace falta para una primera llamada: quién es, el veredicto, por qué y qué preguntar.',
    call: 'Treinta minutos, sin coste.',
  },
}
