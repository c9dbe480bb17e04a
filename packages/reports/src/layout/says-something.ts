import type { ReportBlockKind } from '@verdict/contracts'
import type { Answers, ModelDocument, Strength } from '@verdict/engine'
import { isTie } from '@verdict/facts/ranking'
import { MOST_CASES } from '../sections/most-cases.ts'

/** What a stored verdict tells without being explained: by it blocks are counted in thousands of reports. */
export interface Outline {
  strength: Strength | null
  hasWinner: boolean
  hasRobustness: boolean
  /** How many there are of each. */
  ranked: number
  estimates: number
  remarks: number
  priorities: number
  caseStudies: string[]
}

/** An assessment of which that is known. */
export interface Outlined {
  answers: Answers
  locale: string | null
  outline: Outline
}

type Says = (outline: Outline, document: ModelDocument) => boolean

const hasEstimates: Says = ({ estimates }) => estimates > 0
const hasCases: Says = ({ caseStudies }, { caseStudies: known }) =>
  caseStudies.slice(0, MOST_CASES).some((key) => known.some((study) => study.key === key))
const hasRivals: Says = ({ ranked }) => ranked > 1

/** When the blocks of a kind have something to say, as their sections have it; those of the other kinds always do, or it takes an explanation to know. */
const SAYS: { readonly [kind in ReportBlockKind]?: Says } = {
  estimate: hasEstimates,
  assumptions: hasEstimates,
  'case-studies': hasCases,
  projects: hasCases,
  why: ({ ranked }) => ranked > 0,
  sure: (outline, document) => outline.hasRobustness && outline.hasWinner && hasRivals(outline, document),
  questions: hasRivals,
  mind: ({ remarks, strength, ranked }, { tieAdvice = [] }) =>
    remarks > 0 || (tieAdvice.length > 0 && isTie({ strength, ranking: { length: ranked } })),
  priorities: ({ priorities }) => priorities > 0,
}

/** Whether it depends on a verdict if blocks of a kind say something. */
export const dependsOnVerdict = (kind: ReportBlockKind) => SAYS[kind] !== undefined

/** Whether a block of a kind has something to say of an assessment. */
export const saysSomething = (kind: ReportBlockKind, { outline }: Pick<Outlined, 'outline'>, document: ModelDocument) =>
  SAYS[kind]?.(outline, document) ?? true
