import type { Missing } from '../en/missing.ts'

/** The texts of pages that are not there, in Spanish. */
export const missing: Missing = {
  title: 'Página no encontrada',
  lead: 'Puede que la dirección esté mal escrita o que la página ya no exista.',
  home: 'Ir al inicio',
  previewOver: 'Esta vista previa ha terminado',
  previewOverHint: 'El enlace ha caducado o se ha revocado. Pide uno nuevo a quien te lo envió.',
  withdrawn: 'Ya no se ofrece',
  withdrawnHint: 'Esta evaluación se ha retirado. Los veredictos que se dieron con ella siguen como están.',
}
