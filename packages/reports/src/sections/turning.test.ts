import { type Answers, compile, type RankedOption } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { settlingText } from '@verdict/facts/settling'
import { printedLead } from '@verdict/wording'
import type { Block, Cell, Piece } from '../paper.ts'
import { reportContextOf } from '../report-context.ts'
import { sample } from '../testing/sample.ts'
import { mind, tieAdvice } from './mind.ts'
import { turning } from './turning.ts'
import { why } from './why.ts'

const contextOf = (key: string, locale: string) => {
  const answers = djangoOrNodejs.scenarios.find((each) => each.key === key)?.answers ?? {}
  const { size: _, ...input } = sample({ answers, locale })
  return reportContextOf(input)
}

/** The rows of the tables: what is said, and the drawing beside it. */
const rowsIn = (pieces: Piece[]): Cell[][] => pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows : []))
const svgOf = (cell: Cell | undefined) => (cell && 'svg' in cell ? cell.svg : '')

/** The places of the mark, of the hollow one where the lead is now, and of zero, as shares of the width. */
function placesIn(svg: string) {
  const marks = [...svg.matchAll(/<svg x="([\d.-]+)%"[^>]*opt-mark/g)].map(([, at]) => Number(at))
  const [, zero = ''] = /<line class="axis" x1="([\d.-]+)%" x2="\1%" y1="0"/.exec(svg) ?? []
  return { mark: marks.at(-1) as number, before: marks.length > 1 ? marks[0] : undefined, zero: Number(zero) }
}

describe.each(['en', 'es', 'ca'])('in %s', (locale) => {
  test.each(djangoOrNodejs.scenarios.map(({ key }) => key))(
    '%s: each answer that turns it is drawn where it leads',
    (key) => {
      const context = contextOf(key, locale)
      const { facts, names } = context
      const block = turning(context)
      if (block?.kind !== 'section') return expect(facts.verdict.ranking.length).toBeLessThan(2)
      const first = names.option(facts.verdict.ranking[0]?.option as string)
      const drawn = rowsIn(block.pieces).filter(([, plot]) => svgOf(plot).includes('opt-mark'))
      for (const [said, plot] of drawn) {
        const { mark, zero } = placesIn(svgOf(plot))
        const names = JSON.stringify(said)
        // As it is, and where another answer leaves the same one ahead, it is to the right.
        if (mark > zero) expect(names).toContain(first)
        else expect(mark).toBeLessThanOrEqual(zero)
        expect([mark >= 0, mark <= 100]).toEqual([true, true])
      }
    },
  )
})

test('what turns it is drawn on one line, with what is too close shaded', () => {
  const block = turning(contextOf('one-freelancer', 'en'))
  if (block?.kind !== 'section') throw new Error('It is no section')
  const rows = rowsIn(block.pieces)
  expect(rows.map(([said]) => JSON.stringify(said))).toEqual([
    expect.stringContaining('As answered:'),
    expect.stringContaining('a JavaScript team builds it'),
    expect.stringContaining('it is live all the time'),
    expect.stringContaining('Points of lead;'),
  ])
  expect(JSON.stringify(block.note)).toContain('Shaded: under 2 points')
  const [now, one, other] = rows.map(([, plot]) => placesIn(svgOf(plot)))
  expect([now, one, other].map((each) => each?.zero)).toEqual([now?.zero, now?.zero, now?.zero])
  expect(now?.mark).toBeGreaterThan(now?.zero as number)
  expect([one?.before, other?.before]).toEqual([now?.mark, now?.mark])
  expect(one?.mark).toBeLessThan(other?.mark as number)
  expect(other?.mark).toBeLessThan(other?.zero as number)
})

test.each([
  ['Which one?', 'Which one? It is this.'],
  ['Which one', 'Which one: It is this.'],
])('the title of “%s” has one sign between its parts', async (model, title) => {
  const { wordsIn } = await import('../words/words.ts')
  for (const locale of ['en', 'es', 'ca']) expect(wordsIn(locale).title(model, 'It is this.')).toBe(title)
})

describe('a tie', () => {
  const TIE = { staff: 'sometimes', live: 'some', team: 'both' }
  const saidOf = (block: Block | undefined) => JSON.stringify(block?.kind === 'section' ? block : undefined)
  const context = (locale = 'en') => {
    const { size: _, ...input } = sample({ answers: TIE, locale })
    return reportContextOf(input)
  }

  test.each([
    ['en', 'Towards Django, if', 'Towards Node.js, if'],
    ['es', 'A favor de Django, si', 'A favor de Node.js, si'],
    ['ca', 'A favor de Django, si', 'A favor de Node.js, si'],
  ])('in %s says what would settle it towards either side, with the points', (locale, ...heads) => {
    const { facts, wording, names, answers } = context(locale)
    expect(facts.settling.length).toBeGreaterThan(2)
    const block = turning(context(locale))
    const said = saidOf(block)
    for (const head of heads) expect(said).toContain(head)
    const rows = block?.kind === 'section' ? rowsIn(block.pieces) : []
    expect(rows).toHaveLength(facts.settling.length)
    const then = (to: Answers) =>
      decide(compile(djangoOrNodejs), { ...answers, ...to }).ranking as [RankedOption, RankedOption]
    for (const each of facts.settling) {
      const row = JSON.stringify(
        rows.find((cells) => JSON.stringify(cells).includes(settlingText(each, answers, wording, names))),
      )
      // As the verdict on it would say.
      const { lead, decimals } = printedLead(...then({ [each.question]: each.to }), facts.tie)
      expect(row).toContain(`"${wording.points(lead, decimals)}"`)
    }
  })

  test('has its scores without the steps of a difference that means nothing', () => {
    expect(saidOf(why(context()))).toContain('"picture"')
    expect(saidOf(why(context()))).not.toContain('"table"')
  })

  test('says what else to decide on under a heading of its own', () => {
    expect(saidOf(tieAdvice(context()))).toContain('What else to decide on')
    expect(saidOf(mind(context()))).not.toContain((djangoOrNodejs.tieAdvice?.[0]?.en as string).slice(0, 20))
    expect(tieAdvice(contextOf('one-freelancer', 'en'))).toBeUndefined()
  })
})
