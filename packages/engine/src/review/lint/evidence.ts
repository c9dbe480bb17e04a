import type { ModelDocument, Rating, Source } from '../../document.ts'
import { at } from '../../pointer.ts'
import { finding, type Finding } from './finding.ts'

/**
 * Ratings without a source, with evidence that is older than a year or past its `bestBefore`, and dates in the future.
 *
 * @param today ISO date; without it no age is known
 */
export function lintEvidence({ ratings, caseStudies }: ModelDocument, today: string | undefined): Finding[] {
  return [
    ...ratings.flatMap((rating, i): Finding[] => {
      const pointer = at('/ratings', i)
      const about = { option: rating.option, criterion: rating.criterion }
      if (rating.sources.length === 0) return [finding('evidenceMissing', pointer, about)]
      if (today === undefined) return []
      const date = toCome([rating.reviewed, ...rating.sources.flatMap(datesOf)], today)
      if (date !== undefined) return [finding('evidenceInFuture', pointer, { ...about, date })]
      return old(rating, today).map((date) => finding('evidenceOld', pointer, { ...about, ...date }))
    }),
    ...caseStudies.flatMap(({ key, sources }, i): Finding[] => {
      const date = today === undefined ? undefined : toCome(sources.flatMap(datesOf), today)
      return date === undefined ? [] : [finding('evidenceInFuture', at('/caseStudies', i), { caseStudy: key, date })]
    }),
  ]
}

const datesOf = ({ published, accessed }: Source) => [published, accessed]

/** The first date of which not even the first day has come. */
const toCome = (dates: readonly (string | undefined)[], today: string): string | undefined =>
  dates.find((date) => date !== undefined && `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10) > today)

/** The last day of a date: a year or a month alone ends with its last day. */
const lastDay = (date: string) => `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)

/** Nothing where the evidence is fresh; the day until which it was good, where it names one. */
function old({ reviewed, sources }: Rating, today: string): { date?: string }[] {
  const until = sources.flatMap(({ bestBefore }) => bestBefore ?? [])
  const past = until.filter((date) => lastDay(date) < today).sort()[0]
  if (past !== undefined) return [{ date: past }]
  const newest = [reviewed, ...sources.flatMap(datesOf)]
    .flatMap((date) => (date === undefined ? [] : [lastDay(date)]))
    .sort()
    .at(-1)
  return until.length > 0 || (newest !== undefined && newest >= yearBefore(today)) ? [] : [{}]
}

const yearBefore = (today: string) => `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`
