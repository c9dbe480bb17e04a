import type { MailWords } from './en.ts'

export const ca: MailWords = {
  privacy: 'Privacitat',
  imprint: 'Avís legal',
  hidden: '(l’enllaç només és al correu)',
  invitation: {
    subject: (firm) => `El teu compte a ${firm}`,
    text: (name, firm) =>
      `Hola, ${name},\n\nT’han convidat a treballar amb les avaluacions i els contactes de ${firm}. Tria una contrasenya i ja hi seràs.`,
    link: 'Triar una contrasenya',
    until: (date) =>
      `L’enllaç funciona una sola vegada, fins al ${date}. Si no esperaves aquest correu, el pots ignorar.`,
  },
  password: {
    subject: (firm) => `Una contrasenya nova per a ${firm}`,
    text: (name) => `Hola, ${name},\n\nAlgú ha demanat una contrasenya nova per al teu compte. Tria-la aquí.`,
    link: 'Triar una contrasenya nova',
    until: (date) =>
      `L’enllaç funciona una sola vegada, fins al ${date}. Si no has estat tu, no facis res: la teva contrasenya continua igual.`,
  },
  aboutYou: {
    link: 'Continua per confirmar-ho',
    until: (date) => `No passa res fins que ho confirmis allà, fins al ${date}. Si no has estat tu, no facis res.`,
    export: {
      subject: (firm) => `Què guarda ${firm} sobre tu`,
      text: (firm) =>
        `Algú ha demanat, amb aquesta adreça, una còpia de tot el que ${firm} guarda sobre tu. Si has estat tu, confirma-ho.`,
    },
    erasure: {
      subject: (firm) => `Esborrar el que ${firm} guarda sobre tu`,
      text: (firm) =>
        `Algú ha demanat, amb aquesta adreça, que s’esborri tot el que ${firm} guarda sobre tu. Si has estat tu, confirma-ho. No es pot desfer.`,
    },
  },
  result: {
    subject: (model) => `El teu resultat: ${model}`,
    text: (model) => `Aquí tens el resultat de l’avaluació «${model}», tal com es va demanar a la nostra pàgina.`,
    link: 'Obrir el resultat',
    attached: 'L’informe va adjunt en PDF. L’enllaç obre el resultat a qui el tingui.',
    talk: (firm) => `Parla’n amb: ${firm}`,
    book: 'Triar una hora per a la trucada',
    once: 'Reps aquest correu una sola vegada, perquè algú hi va indicar la teva adreça. No hi tornarem a escriure.',
  },
  assigned: { subject: (name) => `Se t’ha assignat: ${name}` },
  webhook: {
    link: 'Obrir el webhook',
    answered: (status) => `L’última resposta va ser HTTP ${status}.`,
    silent: 'Ningú no va respondre l’últim missatge.',
    failing: {
      subject: (host) => `Els missatges a ${host} no arriben`,
      text: ({ host, time, reason }) =>
        `Des del ${time} fallen els missatges al webhook de ${host}. ${reason} Cada missatge es torna a intentar durant tres dies; el que s’ha perdut es pot tornar a enviar durant 30 dies.`,
    },
    stopped: {
      subject: (host) => `Ja no s’envia res a ${host}`,
      text: ({ host }) =>
        `El receptor de ${host} ha respost que no vol més missatges (HTTP 410) i el webhook s’ha desactivat. Si és un error, torna’l a activar i envia el que s’ha perdut.`,
    },
    recovered: {
      subject: (host) => `Els missatges a ${host} tornen a arribar`,
      text: ({ host }) =>
        `El webhook de ${host} torna a funcionar i no queda res pendent. Si mentrestant s’han perdut missatges, es poden tornar a enviar des de la seva pàgina.`,
    },
  },
  lead: {
    subject: (name) => `Nou contacte: ${name}`,
    link: 'Obrir el contacte',
  },
}
