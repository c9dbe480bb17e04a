import type { WhereExpressionBuilder } from 'typeorm'

/**
 * Narrows a query to the rows that contain every word of a text, in any order, ignoring accents and case. `%` and `_` are literal.
 *
 * @param held the SQL condition that a row matches a pattern
 */
export function search(query: WhereExpressionBuilder, text: string, held: (pattern: string) => string) {
  wordsOf(text).forEach((word, i) => {
    query.andWhere(`(${held(`holding(:word${i})`)})`, { [`word${i}`]: word })
  })
}

/** The words of a search, each once. */
export const wordsOf = (text: string): string[] => [...new Set(text.split(/\s+/).filter((word) => word !== ''))]

/** Whether a column of text fits a pattern. */
export const inText = (column: string) => (pattern: string) => `folded(${column}) like ${pattern}`

/** Whether a localised text fits a pattern in any of its languages. */
export const inTexts = (column: string) => (pattern: string) =>
  `exists (select from json_each_text(${column}) said where folded(said.value) like ${pattern})`
