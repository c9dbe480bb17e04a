import type { MailWords } from './en.ts'

export const ca: MailWords = {
  privacy: 'Privacitat',
  imprint: 'Avís legal',
  hidden: '(l’enllaç només és al correu)',
  templates: {
    result: {
      subject: 'El teu resultat: {model}',
      text: 'Aquí tens el resultat de l’avaluació «{model}», tal com es va demanar a la nostra pàgina.\n\n{verdict}\n\n{link}\n\nL’informe va adjunt en PDF. Qualsevol que tingui l’enllaç pot obrir el resultat.\n\n{call}\n\nReps aquest correu una sola vegada, perquè algú hi va indicar la teva adreça. No hi tornarem a escriure.',
    },
    lead: { subject: 'Nou contacte: {lead}', text: '{brief}\n\n{link}' },
    assigned: { subject: 'Se t’ha assignat: {lead}', text: '{brief}\n\n{link}' },
    invitation: {
      subject: 'El teu compte a {firm}',
      text: 'Hola, {name},\n\nT’han convidat a treballar amb les avaluacions i els contactes de {firm}. Tria una contrasenya i ja hi seràs.\n\n{link}\n\nL’enllaç funciona una sola vegada. Data límit: {until}. Si no esperaves aquest correu, el pots ignorar.',
    },
    password: {
      subject: 'Una contrasenya nova per a {firm}',
      text: 'Hola, {name},\n\nAlgú ha demanat una contrasenya nova per al teu compte. Tria-la aquí.\n\n{link}\n\nL’enllaç funciona una sola vegada. Data límit: {until}. Si no has estat tu, no facis res: la teva contrasenya continua igual.',
    },
    'privacy-export': {
      subject: 'Què guarda {firm} sobre tu',
      text: 'Algú ha demanat, amb aquesta adreça, una còpia de tot el que {firm} guarda sobre tu. Si has estat tu, confirma-ho.\n\n{link}\n\nNo passa res fins que ho confirmis allà. Data límit: {until}. Si no has estat tu, no facis res.',
    },
    'privacy-erasure': {
      subject: 'Esborrar el que {firm} guarda sobre tu',
      text: 'Algú ha demanat, amb aquesta adreça, que s’esborri tot el que {firm} guarda sobre tu. Si has estat tu, confirma-ho. No es pot desfer.\n\n{link}\n\nNo passa res fins que ho confirmis allà. Data límit: {until}. Si no has estat tu, no facis res.',
    },
    'retention-stopped': {
      subject: 'Els registres antics ja no s’esborren',
      text: 'La regla de quant de temps es guarden els registres s’aplica cada hora, però està aturada (des de: {time}). Pot ser que es guardin registres d’aquests tipus més temps del promès.\n\n{records}\n\n{link}\n\nEl registre del servidor diu per què. Aquest correu arriba una sola vegada cada cop que les regles s’aturen.',
    },
    'webhook-failing': {
      subject: 'Els missatges a {host} no arriben',
      text: 'Els missatges al webhook de {host} fallen (des de: {time}). {reason} Cada missatge es torna a intentar durant tres dies; el que s’ha perdut es pot tornar a enviar durant 30 dies.\n\n{link}',
    },
    'webhook-stopped': {
      subject: 'Ja no s’envia res a {host}',
      text: 'El receptor de {host} ha respost que no vol més missatges (HTTP 410) i el webhook s’ha desactivat. Si és un error, torna’l a activar i envia el que s’ha perdut.\n\n{link}',
    },
    'webhook-recovered': {
      subject: 'Els missatges a {host} tornen a arribar',
      text: 'El webhook de {host} torna a funcionar i no queda res pendent. Si mentrestant s’han perdut missatges, es poden tornar a enviar des de la seva pàgina.\n\n{link}',
    },
    task: { subject: 'Pendent: {task}', text: '{task}\n\n{lead}\n{due}\n\n{link}' },
    mention: {
      subject: '{author} et menciona: {about}',
      text: '{comment}\n\nAl model «{model}», sobre: {about}\n\n{link}',
    },
    'approval-asked': {
      subject: '{author} et demana que aprovis: {model}',
      text: '{author} vol publicar el model «{model}». Una altra persona l’ha d’aprovar tal com és ara: n’hi ha prou amb una.\n\n{note}\n\n{link}',
    },
    'approval-given': {
      subject: '{author} ha donat el vistiplau: {model}',
      text: '{author} ha donat el vistiplau al model «{model}». Es pot publicar mentre ningú no el canviï.\n\n{note}\n\n{link}',
    },
    'approval-declined': {
      subject: '{author} no dona el vistiplau: {model}',
      text: '{author} no ha donat el vistiplau al model «{model}».\n\n{note}\n\n{link}',
    },
    'approval-void': {
      subject: '{author} ha canviat el que vas demanar d’aprovar: {model}',
      text: '{author} ha canviat el model «{model}» després que en demanessis el vistiplau. Tal com és ara no es pot publicar sense un altre vistiplau: mira què ha canviat i torna a demanar-lo.\n\n{link}',
    },
    digest: {
      subject: 'La teva setmana a {firm}',
      text: 'El que ha portat la setmana ({from} – {to}).\n\n{leads}\n\n{steps}\n\n{models}\n\n{link}\n\nReps aquest correu cada dilluns. Es desactiva al teu compte: {account}',
    },
  },
  links: {
    result: 'Obre el resultat',
    lead: 'Obre el contacte',
    assigned: 'Obre el contacte',
    invitation: 'Tria una contrasenya',
    password: 'Tria una contrasenya nova',
    'privacy-export': 'Continua per confirmar-ho',
    'privacy-erasure': 'Continua per confirmar-ho',
    'retention-stopped': 'Obre les regles',
    'webhook-failing': 'Obre el webhook',
    'webhook-stopped': 'Obre el webhook',
    'webhook-recovered': 'Obre el webhook',
    digest: 'Obre els contactes',
    task: 'Obre el contacte',
    mention: 'Obre el comentari',
    'approval-asked': 'Obre el model',
    'approval-given': 'Obre el model',
    'approval-declined': 'Obre el model',
    'approval-void': 'Obre el model',
  },
  talk: (person) => `Parla’n amb: ${person}`,
  book: 'Tria una hora per a la trucada',
  answered: (status) => `L’última resposta va ser HTTP ${status}.`,
  silent: 'Ningú no va respondre l’últim missatge.',
  nextStep: 'Pas següent',
  moreDue: 'Més del que es pot avisar d’un en un',
  retained: {
    leads: 'Contactes',
    assessments: 'Respostes sense contacte',
    mails: 'Correus',
    deliveries: 'Enviaments de webhooks',
    'audit-events': 'El registre de canvis',
  },
  digest: {
    leads: (count) => (count === 1 ? 'Un contacte nou' : `${count} contactes nous`),
    steps: (count) => (count === 1 ? 'Un pas pendent' : `${count} passos pendents`),
    models: 'El més consultat',
    times: (title, count) => (count === 1 ? `${title}: una vegada` : `${title}: ${count} vegades`),
  },
  examples: {
    name: 'Grace Hopper',
    task: 'Enviar l’oferta',
    about: 'Nota de Django en «Panell de gestió»',
    comment: '@Ada Lovelace, continua sent així amb la nova versió?',
    note: 'Fixa’t en els pesos dels primers criteris.',
    lead: 'Ada Lovelace, Analytical Engines',
    model: 'Django o Node.js?',
    verdict: 'Es recomana Django clarament.',
    brief: 'Aquí hi ha el que cal per a una primera trucada: qui és, el veredicte, per què i què preguntar.',
    call: 'Trenta minuts, sense cost.',
  },
}
