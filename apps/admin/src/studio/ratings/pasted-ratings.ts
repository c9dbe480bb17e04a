import type { ModelDocument, Rating } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { readNumber } from '../../ui/typing/read-number.ts'
import { cellName, ratingsByCell } from '../document/matrix.ts'
import { ratedByHand } from '../document/rating-range.ts'

/** A cell that a pasted block has something for. */
export interface PastedCell {
  option: string
  criterion: string
  /** As it was pasted. */
  text: string
  before: Rating | undefined
  /** Undefined where the text is not put in. */
  after: Rating | undefined
  /** Why it is not. */
  problem?: string
}

export interface PastedRatings {
  /** Rows and columns of the block. */
  size: [rows: number, columns: number]
  /** Where the cells were found by the names beside and above the block, and not by where it was pasted. */
  byName: boolean
  cells: PastedCell[]
  /** Cells of the block that have no cell here. */
  outside: number
}

const TWICE = 'It is there twice: the first holds.'

const same = (name: string) => name.trim().toLowerCase()

/**
 * What a block would do to the ratings. With names at its left and above it, they say which cell is which, in any order; without, its
 * first cell is put where it was pasted. An empty cell changes nothing. Ranges move along with their rating and keep their width.
 *
 * @param at where it was pasted
 */
export function pastedRatings(
  block: readonly string[][],
  at: { option: string; criterion: string },
  document: ModelDocument,
  names: Names,
): PastedRatings {
  const { options, criteria, ratings, defaultLocale } = document
  const size: [number, number] = [block.length, Math.max(0, ...block.map((row) => row.length))]
  const optionKeys = options.map(({ key }) => key)
  const criterionKeys = criteria.map(({ key }) => key)
  const named = namedBlock(block, {
    options: byNames(optionKeys, (key) => names.option(key)),
    criteria: byNames(criterionKeys, (key) => names.criterion(key)),
  })
  const byName = named !== undefined
  const start = [criterionKeys.indexOf(at.criterion), optionKeys.indexOf(at.option)] as const
  const rows = named?.rows ?? block.map((_, i) => criterionKeys[start[0] + i])
  const columns = named?.columns ?? Array.from({ length: size[1] }, (_, i) => optionKeys[start[1] + i])
  const values = named?.values ?? block

  const now = ratingsByCell(ratings)
  const cells: PastedCell[] = []
  const seen = new Set<string>()
  let outside = 0
  for (const [i, row] of values.entries())
    for (const [j, text] of row.entries()) {
      const [criterion, option] = [rows[i], columns[j]]
      if (text === '') continue
      if (criterion === undefined || option === undefined) {
        outside++
        continue
      }
      const cell = cellName({ option, criterion })
      const before = now.get(cell)
      const isTwice = seen.has(cell)
      seen.add(cell)
      const read = isTwice ? { problem: TWICE } : readNumber(text, { min: 0, max: 10 })
      if ('problem' in read || read.value === undefined)
        cells.push({
          option,
          criterion,
          text,
          before,
          after: undefined,
          problem: 'problem' in read ? read.problem : `“${text}” is no rating.`,
        })
      else {
        const { value } = read
        const after = ratedByHand(before, { option, criterion }, value, defaultLocale)
        cells.push({ option, criterion, text, before, after })
      }
    }
  return { size, byName, cells, outside }
}

/** What a cell becomes: it is rated for the first time, rated otherwise, stays, or was not read. */
export function fateOf({ before, after }: PastedCell): 'new' | 'changed' | 'same' | 'unread' {
  if (!after) return 'unread'
  if (!before) return 'new'
  return before.value === after.value ? 'same' : 'changed'
}

/** Keys by name and by themselves. */
const byNames = (keys: string[], nameOf: (key: string) => string): ReadonlyMap<string, string> =>
  new Map([...keys, ...keys.map(nameOf)].map((name, i) => [same(name), keys[i % keys.length] as string]))

/** The block without its names, where all that stand above it are options and some at its left are criteria; or the other way round. */
function namedBlock(
  block: readonly string[][],
  known: { options: ReadonlyMap<string, string>; criteria: ReadonlyMap<string, string> },
) {
  const [head = [], ...body] = block
  const above = head.slice(1)
  const beside = body.map(([first = '']) => first)
  const values = body.map((row) => row.slice(1))
  const fits = (names: string[], keys: ReadonlyMap<string, string>) =>
    names.length > 0 && names.some((name) => name !== '') && names.every((name) => name === '' || keys.has(same(name)))
  const some = (names: string[], keys: ReadonlyMap<string, string>) => names.some((name) => keys.has(same(name)))
  const keysOf = (names: string[], keys: ReadonlyMap<string, string>) => names.map((name) => keys.get(same(name)))
  const { options, criteria } = known
  if (fits(above, options) && some(beside, criteria))
    return { rows: keysOf(beside, criteria), columns: keysOf(above, options), values }
  if (fits(above, criteria) && some(beside, options)) {
    const turned = above.map((_, j) => values.map((row) => row[j] ?? ''))
    return { rows: keysOf(above, criteria), columns: keysOf(beside, options), values: turned }
  }
  return undefined
}
