import type { ModelDocument, Rating, Source } from '@verdict/engine'
import { today } from '../../ui/today.ts'
import { type Cell, cellName, ratingOf, ratingsByCell, withRatings } from './matrix.ts'
import { ratedByHand } from './rating-range.ts'

/** The document with a cell rated: a first rating takes the usual range, another one moves its range along. */
export function withValue(document: ModelDocument, cell: Cell, value: number): ModelDocument {
  const before = ratingOf(document, cell.option, cell.criterion)
  return withRatings(document, [ratedByHand(before, cell, value, document.defaultLocale)])
}

/** The document without the ratings of these cells. */
export function withoutRatings(document: ModelDocument, cells: readonly Cell[]): ModelDocument {
  const gone = new Set(cells.map(cellName))
  return { ...document, ratings: document.ratings.filter((each) => !gone.has(cellName(each))) }
}

/** The document with the first value of every column of these cells, row by row, put into the cells below it; ranges move along. */
export function filledDown(document: ModelDocument, cells: readonly Cell[]): ModelDocument {
  const now = ratingsByCell(document.ratings)
  const firsts = new Map<string, Rating | undefined>()
  const filled: Rating[] = []
  for (const cell of cells) {
    if (!firsts.has(cell.option)) firsts.set(cell.option, now.get(cellName(cell)))
    const [first, before] = [firsts.get(cell.option), now.get(cellName(cell))]
    if (first && before?.value !== first.value)
      filled.push(ratedByHand(before, cell, first.value, document.defaultLocale))
  }
  return withRatings(document, filled)
}

/** The document with the ratings of these cells changed, where there are any. */
function changed(document: ModelDocument, cells: readonly Cell[], change: (rating: Rating) => Rating): ModelDocument {
  const those = new Set(cells.map(cellName))
  return { ...document, ratings: document.ratings.map((each) => (those.has(cellName(each)) ? change(each) : each)) }
}

/** The document with the ratings of these cells marked as held against their sources today. */
export const reviewedToday = (document: ModelDocument, cells: readonly Cell[]): ModelDocument => {
  const reviewed = today()
  return changed(document, cells, (rating) => ({ ...rating, reviewed }))
}

/** The document with a source added to the ratings of these cells that do not have its address yet. */
export const withSource = (document: ModelDocument, cells: readonly Cell[], source: Source): ModelDocument =>
  changed(document, cells, (rating) =>
    rating.sources.some(({ url }) => url === source.url) ? rating : { ...rating, sources: [...rating.sources, source] },
  )

/** The sources of all ratings and case studies, one an address, those that are used most first. */
export function usedSources({ ratings, caseStudies }: ModelDocument): Source[] {
  const used = new Map<string, { source: Source; times: number }>()
  for (const source of [...ratings, ...caseStudies].flatMap(({ sources }) => sources)) {
    const entry = used.get(source.url) ?? { source, times: 0 }
    used.set(source.url, { ...entry, times: entry.times + 1 })
  }
  return [...used.values()].sort((a, b) => b.times - a.times).map(({ source }) => source)
}
