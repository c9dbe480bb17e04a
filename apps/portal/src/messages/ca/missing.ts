import type { Missing } from '../en/missing.ts'

/** The texts of pages that are not there, in Catalan. */
export const missing: Missing = {
  title: 'No s’ha trobat la pàgina',
  lead: 'Potser l’adreça està mal escrita o la pàgina ja no existeix.',
  home: 'Ves a l’inici',
  previewOver: 'Aquesta vista prèvia ha acabat',
  previewOverHint: 'L’enllaç ha caducat o s’ha revocat. Demana’n un de nou a qui te’l va enviar.',
  withdrawn: 'Ja no s’ofereix',
  withdrawnHint: 'Aquesta avaluació s’ha retirat. Els veredictes que s’hi van donar queden com estan.',
}
