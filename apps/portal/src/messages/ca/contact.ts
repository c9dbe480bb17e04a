import type { Report } from '../en/report.ts'

/** The form under a result. */
export const contact: Report['contact'] = {
  title: 'Parlem-ne',
  hint: (person: string | null) =>
    `${person ? `${person} llegeix` : 'Llegim'} aquest veredicte abans de contestar: no caldrà que ho tornis a explicar.`,
  name: 'El teu nom',
  email: 'Correu electrònic',
  company: 'Empresa',
  phone: 'Telèfon',
  message: 'Què hauríem de saber?',
  required: 'Obligatori',
  optional: 'Opcional',
  chooseTime: 'Tria una hora directament',
  goesAlong: (answers: number, date: string) =>
    `També s’envia aquest veredicte i ${answers === 1 ? 'la seva resposta' : `les seves ${answers} respostes`}, del ${date}.`,
  which: 'Quin veredicte ens envies?',
  asRecorded: (statement: string) => `El registrat: ${statement}`,
  asTried: (statement: string) => `El que estàs provant: ${statement}`,
  asTriedAlike: 'El que estàs provant, que porta al mateix',
  marketing: 'També em podeu escriure sobre altres coses de tant en tant.',
  send: 'Envia-ho i demana una trucada',
  sending: 'S’està enviant',
  sent: 'El teu missatge s’ha enviat.',
  now: 'Què passa ara',
  reads: (person: string | null) => `${person ? `${person} llegeix` : 'Llegim'} el veredicte i les seves respostes.`,
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
