import type { Missing } from '../en/missing.ts'

/** The texts of pages that are not there, in Catalan. */
export const missing: Missing = {
  title: 'No s’ha trobat la pàgina',
  lead: 'Potser l’adreça està mal escrita o la pàgina ja no existeix.',
  home: 'Ves a l’inici',
  withdrawn: 'Ja no s’ofereix',
  withdrawnHint: 'Aquesta avaluació s’ha retirat. Els veredictes que s’hi van donar queden com estan.',
}
