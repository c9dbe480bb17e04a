import type { ModelDocument } from '@verdict/engine'

/** Stands where a case study does not say yet which option it tells of: a draft holds keys only, and this one is never an option's. */
export const OPTION_PLACEHOLDER = 'to-be-said'

/** Whether a pointer means such a place: it is missing, and not a mistake. */
export const isMissingOption = ({ caseStudies }: ModelDocument, pointer: string): boolean =>
  caseStudies.some(({ option }, i) => option === OPTION_PLACEHOLDER && pointer === `/caseStudies/${i}/option`)
