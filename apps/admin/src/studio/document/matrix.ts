import type { ModelDocument, Rating } from '@verdict/engine'
import { replacedAt, withoutAt } from '../../ui/lists.ts'

/** A cell of the matrix, by the keys of its option and its criterion. */
export interface Cell {
  option: string
  criterion: string
}

/** A cell's name among others, such as `django/admin`. */
export const cellName = ({ option, criterion }: Cell): string => `${option}/${criterion}`

/** The document with one rating set anew; undefined takes it away. */
export function withRating(
  document: ModelDocument,
  option: string,
  criterion: string,
  rating: Rating | undefined,
): ModelDocument {
  const index = document.ratings.findIndex((each) => each.option === option && each.criterion === criterion)
  const { ratings } = document
  if (rating === undefined) return { ...document, ratings: withoutAt(ratings, index) }
  return { ...document, ratings: index === -1 ? [...ratings, rating] : replacedAt(ratings, index, rating) }
}

/** The document with ratings put into their cells. */
export function withRatings(document: ModelDocument, ratings: readonly Rating[]): ModelDocument {
  const put = new Map(ratings.map((rating) => [cellName(rating), rating]))
  const rest = new Map(put)
  const replaced = document.ratings.map((each) => {
    const cell = cellName(each)
    rest.delete(cell)
    return put.get(cell) ?? each
  })
  return { ...document, ratings: [...replaced, ...rest.values()] }
}

export const ratingOf = (document: ModelDocument, option: string, criterion: string): Rating | undefined =>
  document.ratings.find((each) => each.option === option && each.criterion === criterion)

/** Ratings by their cell, such as `django/admin`. */
export const ratingsByCell = (ratings: readonly Rating[]): ReadonlyMap<string, Rating> =>
  new Map([...ratings].reverse().map((rating) => [cellName(rating), rating]))

/** The cells without a rating, by criterion. */
export function unrated({ options, criteria, ratings }: ModelDocument): Cell[] {
  const rated = new Set(ratings.map(cellName))
  return criteria.flatMap((criterion) =>
    options
      .filter((option) => !rated.has(`${option.key}/${criterion.key}`))
      .map((option) => ({ option: option.key, criterion: criterion.key })),
  )
}
