import { describe, expect, test } from 'vitest'
import { caseStudy, model } from '../../../testing/model.ts'
import type { ModelDocument, Rating, Source } from '../../document.ts'
import { lintEvidence } from './evidence.ts'

const today = '2026-11-26'
const source = (dates: Partial<Source>): Source => ({ title: 'A report', url: 'https://example.org/', ...dates })
/** One option on one criterion, with such evidence. */
const rated = (evidence: Partial<Rating>): ModelDocument => {
  const document = model({ options: { django: [9] }, criteria: { speed: 5 } })
  return { ...document, ratings: document.ratings.map((rating) => ({ ...rating, ...evidence })) }
}
const findings = (document: ModelDocument, on: string | undefined = today) =>
  lintEvidence(document, on).map(({ code, pointer, about }) =>
    [code, pointer, about.date].filter((part) => part !== undefined).join(' '),
  )

describe('a rating without a source', () => {
  test('lacks its evidence, with and without a day', () => {
    expect(findings(rated({ sources: [] }))).toEqual(['evidenceMissing /ratings/0'])
    expect(lintEvidence(rated({ sources: [] }), undefined).map(({ code }) => code)).toEqual(['evidenceMissing'])
  })
  test('is not called old as well', () => {
    expect(findings(rated({ sources: [], reviewed: '2001' }))).toEqual(['evidenceMissing /ratings/0'])
  })
})

describe('evidence is good for a year from its newest date, a month or a year alone to its end', () => {
  test.each<{ case: string; evidence: Partial<Rating>; old: boolean }>([
    { case: 'read today', evidence: { sources: [source({ accessed: today })] }, old: false },
    { case: 'read a year ago to the day', evidence: { sources: [source({ accessed: '2025-11-26' })] }, old: false },
    { case: 'read a day before that', evidence: { sources: [source({ accessed: '2025-11-25' })] }, old: true },
    { case: 'read in that month', evidence: { sources: [source({ accessed: '2025-11' })] }, old: false },
    { case: 'read in the month before', evidence: { sources: [source({ accessed: '2025-10' })] }, old: true },
    { case: 'read in that year', evidence: { sources: [source({ accessed: '2025' })] }, old: false },
    { case: 'read in the year before', evidence: { sources: [source({ accessed: '2024' })] }, old: true },
    {
      case: 'published long ago, read lately',
      evidence: { sources: [source({ published: '2001', accessed: '2026-01-01' })] },
      old: false,
    },
    { case: 'published lately', evidence: { sources: [source({ published: '2026-03' })] }, old: false },
    {
      case: 'old, but reviewed',
      evidence: { reviewed: '2026-01-31', sources: [source({ published: '2001' })] },
      old: false,
    },
    {
      case: 'reviewed long ago too',
      evidence: { reviewed: '2025-01-31', sources: [source({ published: '2001' })] },
      old: true,
    },
    {
      case: 'one of two sources is new',
      evidence: { sources: [source({ accessed: '2001' }), source({ accessed: '2026' })] },
      old: false,
    },
    { case: 'without any date', evidence: { sources: [source({})] }, old: true },
    {
      case: 'good until a day to come, however old',
      evidence: { sources: [source({ published: '2001', bestBefore: '2030' })] },
      old: false,
    },
    { case: 'good until today', evidence: { sources: [source({ bestBefore: today })] }, old: false },
    {
      case: 'good until the end of this month',
      evidence: { sources: [source({ bestBefore: '2026-11' })] },
      old: false,
    },
  ])('$case', ({ evidence, old }) => {
    expect(findings(rated(evidence))).toEqual(old ? ['evidenceOld /ratings/0'] : [])
  })
  test.each<{ case: string; sources: Source[]; until: string }>([
    {
      case: 'good until yesterday',
      sources: [source({ accessed: today, bestBefore: '2026-11-25' })],
      until: '2026-11-25',
    },
    { case: 'good until last month', sources: [source({ bestBefore: '2026-10' })], until: '2026-10' },
    { case: 'good until last year', sources: [source({ bestBefore: '2025' })], until: '2025' },
    {
      case: 'the first of two is said',
      sources: [source({ bestBefore: '2026-02' }), source({ bestBefore: '2026-01' })],
      until: '2026-01',
    },
    {
      case: 'one of two that is past',
      sources: [source({ bestBefore: '2030' }), source({ bestBefore: '2026-01' })],
      until: '2026-01',
    },
  ])('$case: it was good until then', ({ sources, until }) => {
    expect(findings(rated({ sources }))).toEqual([`evidenceOld /ratings/0 ${until}`])
  })
  test('without a day no age is known', () => {
    expect(lintEvidence(rated({ sources: [source({ accessed: '1999' })] }), undefined)).toEqual([])
  })
  test('a year before a day in February that not every year has', () => {
    expect(findings(rated({ sources: [source({ accessed: '2027-02-28' })] }), '2028-02-29')).toEqual([
      'evidenceOld /ratings/0',
    ])
    expect(findings(rated({ sources: [source({ accessed: '2027-03-01' })] }), '2028-02-29')).toEqual([])
  })
})

describe('a date of which not even the first day has come', () => {
  test.each<{ case: string; evidence: Partial<Rating>; date: string | undefined }>([
    { case: 'tomorrow', evidence: { sources: [source({ accessed: '2026-11-27' })] }, date: '2026-11-27' },
    { case: 'today', evidence: { sources: [source({ accessed: today })] }, date: undefined },
    { case: 'this month', evidence: { sources: [source({ published: '2026-11' })] }, date: undefined },
    { case: 'next month', evidence: { sources: [source({ published: '2026-12' })] }, date: '2026-12' },
    { case: 'this year', evidence: { sources: [source({ published: '2026' })] }, date: undefined },
    { case: 'next year', evidence: { sources: [source({ published: '2027' })] }, date: '2027' },
    {
      case: 'a review to come',
      evidence: { reviewed: '2027-01-01', sources: [source({ accessed: today })] },
      date: '2027-01-01',
    },
    {
      case: 'good until a day to come is no such date',
      evidence: { sources: [source({ accessed: today, bestBefore: '2027' })] },
      date: undefined,
    },
    {
      case: 'the review is said before the source',
      evidence: { reviewed: '2028', sources: [source({ accessed: '2027' })] },
      date: '2028',
    },
  ])('$case', ({ evidence, date }) => {
    expect(findings(rated(evidence))).toEqual(date === undefined ? [] : [`evidenceInFuture /ratings/0 ${date}`])
  })
  test('of a case study', () => {
    const document = {
      ...rated({ sources: [source({ accessed: today })] }),
      caseStudies: [
        caseStudy('a', 'django'),
        caseStudy('b', 'django', { sources: [source({}), source({ accessed: '2027' })] }),
      ],
    }
    expect(lintEvidence(document, today)).toMatchObject([
      {
        code: 'evidenceInFuture',
        severity: 'error',
        pointer: '/caseStudies/1',
        about: { caseStudy: 'b', date: '2027' },
      },
    ])
    expect(lintEvidence(document, undefined)).toEqual([])
  })
})
