import type { ModelDocument } from '@verdict/engine'

/** The option of a case study for which none has been chosen yet. A draft needs a key there; no option can have this one. */
export const OPTION_PLACEHOLDER = 'to-be-said'

/** Whether a pointer points to such a placeholder, which is shown as missing rather than wrong. */
export const isMissingOption = ({ caseStudies }: ModelDocument, pointer: string): boolean =>
  caseStudies.some(({ option }, i) => option === OPTION_PLACEHOLDER && pointer === `/caseStudies/${i}/option`)
