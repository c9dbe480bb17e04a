import type { ModelDocument, Rating } from '@verdict/engine'
import { lintEvidence } from '@verdict/engine/review'
import { today } from '../../ui/today.ts'
import { type Cell, cellName, unrated } from '../document/matrix.ts'

export type RatingFilter = 'unrated' | 'unsourced' | 'old' | 'changed'

/** What each filter is called, in the order in which they are offered. */
export const FILTERS: readonly [RatingFilter, string][] = [
  ['unrated', 'Not rated'],
  ['unsourced', 'No source'],
  ['old', 'To review'],
  ['changed', 'Changed'],
]

/** The cells of each filter. What lacks evidence, or has old evidence, is what Check says. */
export function filteredCells(
  document: ModelDocument,
  then: ReadonlyMap<string, Rating>,
): { [filter in RatingFilter]: Cell[] } {
  const found = lintEvidence({ ...document, caseStudies: [] }, today())
  const about = (code: string) =>
    found
      .filter((finding) => finding.code === code)
      .map(({ about: { option = '', criterion = '' } }) => ({ option, criterion }))
  return {
    unrated: unrated(document),
    unsourced: about('evidenceMissing'),
    old: about('evidenceOld'),
    changed: document.ratings.filter((rating) => isChanged(rating, then.get(cellName(rating)))),
  }
}

/** Whether a value differs from the one that clients get now. */
export const isChanged = (rating: Rating | undefined, published: Rating | undefined): boolean =>
  published !== undefined && published.value !== rating?.value
