import type { Report } from '../en/report.ts'

/** The form under a result. */
export const contact: Report['contact'] = {
  title: 'Parlem-ne',
  hint: (site: string) =>
    `${site} llegeix les teves respostes abans de contestar, així no caldrà que ho tornis a explicar tot.`,
  name: 'El teu nom',
  email: 'Correu electrònic',
  company: 'Empresa',
  phone: 'Telèfon',
  message: 'Què hauríem de saber?',
  required: 'Obligatori',
  optional: 'Opcional',
  chooseTime: 'Tria una hora directament',
  which: 'Quin veredicte ens envies?',
  asRecorded: (statement: string) => `El desat: ${statement}`,
  asTried: (statement: string) => `El que estàs provant: ${statement}`,
  marketing: 'També em podeu escriure sobre altres coses de tant en tant.',
  send: 'Envia-ho i demana una trucada',
  sending: 'S’està enviant',
  sent: 'El teu missatge s’ha enviat.',
  sentHint: (name: string) => `Gràcies, ${name}. Et contestarem; el teu veredicte continua en aquesta adreça.`,
  needName: 'Escriu el teu nom.',
  needEmail: 'Escriu una adreça on puguem contestar.',
  badEmail: 'Sembla que aquesta adreça és incompleta: hauria de ser com nom@exemple.com.',
  needConsent: 'Marca aquesta casella: sense el teu consentiment no podem guardar aquestes dades.',
  failed: 'No s’ha pogut enviar el teu missatge.',
  failedHint: 'El que has escrit encara és aquí.',
  again: 'Torna-ho a enviar',
  privacy: 'Què guardem sobre tu i com esborrar-ho',
  website: 'Deixa això buit',
}
