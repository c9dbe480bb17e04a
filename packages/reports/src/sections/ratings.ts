import { ownMember, type Rating, type Source } from '@verdict/engine'
import { indexOf } from '@verdict/facts/ranking'
import { RatingPlot } from '@verdict/pictures/RatingPlot'
import { printedLead, printedParts } from '@verdict/wording'
import { createElement } from 'react'
import { drawnOnce } from '../draw.ts'
import type { Block, Cell, Column, Inline } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'

/** Points of a rating's line, and of each option's row in it. */
const PLOT = 92
const ROW = 6
/** Points of an option's column, and letters of its name at the head of it. */
const OPTION = 61
const MOST_LETTERS = 10
/** More options than this have no column of their own beside the plot. */
const MOST_COLUMNS = 4

/**
 * Every criterion with its weight, the effective ratings, its part of the lead, and its sources.
 *
 * @param cites whether the list is there that the numbers of the sources point to
 */
export function ratings(context: ReportContext, cites = true): Block {
  const { document, facts, names, wording, words, colours } = context
  const { verdict } = facts
  const [first, second] = verdict.ranking
  const lead = first && second ? printedLead(first, second, facts.tie) : undefined
  const parts = lead ? printedParts(facts.parts, lead) : []
  const shares = wording.percents(parts.map(({ share }) => share))
  const shown =
    document.options.length <= MOST_COLUMNS
      ? document.options
      : document.options.filter(({ key }) => key === first?.option || key === second?.option)
  const cited = citations(document.ratings)
  const rows = parts.map(({ criterion, printed }, i): Cell[] => {
    const counted = document.options.map(({ key }) => counting(context, key, criterion))
    const known = counted.filter((each) => each !== undefined)
    const height = Math.max(13, ROW * (known.length + 1))
    const said = known
      .map(({ option, value }) => words.ratingSaid(names.option(option), wording.points(value)))
      .join(', ')
    const plot = createElement(RatingPlot, { ratings: known, label: said })
    return [
      [{ strong: names.criterion(criterion) }],
      [shares[i] as string],
      { svg: drawnOnce(plot, { width: PLOT, height }, colours), height, alt: said },
      ...shown.map(({ key }): Inline[] => {
        const value = counting(context, key, criterion)?.value
        return [value === undefined ? '' : wording.points(value)]
      }),
      [wording.signed(printed, lead?.decimals)],
      ...(cites ? [[{ soft: numbersOf(document.ratings, criterion, cited) }]] : []),
    ]
  })
  const columns: Column[] = [
    { width: { share: 3 } },
    { width: 'auto', align: 'end' },
    { width: { points: PLOT } },
    ...shown.map((): Column => ({ width: { points: OPTION }, align: 'end' })),
    { width: 'auto', align: 'end' },
    ...(cites ? [{ width: { share: 1 } } as const] : []),
  ]
  const head: Cell[] = [
    [words.criterion],
    [words.weight],
    ['0–10'],
    // The full names are above the table.
    ...shown.map(({ key }): Inline[] => [{ option: indexOf(document, key), name: shortened(names.option(key)) }]),
    [words.lead],
    ...(cites ? [[words.sources]] : []),
  ]
  return {
    kind: 'section',
    wide: true,
    pieces: [
      { kind: 'note', text: [words.criteriaLead(context.address)] },
      { kind: 'table', ruled: true, columns, head, rows },
    ],
  }
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length <= MOST_LETTERS
    ? name
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
}

/** A rating as it counted after the answers, with the range in which it is held to be right. */
function counting({ document, facts }: ReportContext, option: string, criterion: string): Rating | undefined {
  const given = document.ratings.find((each) => each.option === option && each.criterion === criterion)
  const value = ownMember(ownMember(facts.verdict.ratings, option) ?? {}, criterion) ?? given?.value
  if (!given || value === undefined) return undefined
  return { ...given, value, low: given.low ?? given.value, high: given.high ?? given.value }
}

/** The sources of all ratings, each once, by address: their numbers. */
function citations(all: readonly Rating[]): Map<string, { number: number; source: Source }> {
  const cited = new Map<string, { number: number; source: Source }>()
  for (const source of all.flatMap(({ sources }) => sources))
    if (!cited.has(source.url)) cited.set(source.url, { number: cited.size + 1, source })
  return cited
}

function numbersOf(all: readonly Rating[], criterion: string, cited: ReturnType<typeof citations>): string {
  const numbers = all
    .filter((each) => each.criterion === criterion)
    .flatMap(({ sources }) => sources.map(({ url }) => cited.get(url)?.number as number))
  return [...new Set(numbers)].sort((a, b) => a - b).join(', ')
}

/** The sources by their numbers. */
export function sources({ document, wording, words }: ReportContext): Block | undefined {
  const cited = [...citations(document.ratings).values()]
  if (cited.length === 0) return undefined
  const dated = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? wording.date(day) : day)
  const rows = cited.map(({ number, source: { title, url, publisher, published } }): Cell[] => [
    [String(number)],
    [
      { link: url, text: title },
      [publisher, published && dated(published)]
        .filter(Boolean)
        .map((each) => `, ${each}`)
        .join(''),
    ],
  ])
  return {
    kind: 'section',
    wide: true,
    heading: words.listOfSources,
    pieces: [{ kind: 'table', columns: [{ width: { points: 20 }, align: 'end' }, { width: { share: 1 } }], rows }],
  }
}

/** Which mark is whose, in the order of the model. */
export const criteriaTitle = (context: ReportContext, cites = true): Block => ({
  kind: 'title',
  title: context.words[cites ? 'criteria' : 'criteriaOnly'](context.facts.parts.length),
  lead: context.document.options.flatMap(({ key }, i) => [i > 0 ? '   ' : '', optionIn(context, key)]),
})
