import { describe, expect, test } from 'vitest'
import { reportContextOf } from '../report-context.ts'
import { sample } from '../testing/sample.ts'
import { mind } from './mind.ts'

const RENT = /^You may need neither at first/

function remarksFor(team: string) {
  const { size: _, ...input } = sample({ answers: { product: 'marketplace', team, live: 'no' } })
  const block = mind(reportContextOf(input))
  const [list] = block?.kind === 'section' ? block.pieces : []
  if (list?.kind !== 'list') throw new Error('It is no list')
  return list.items
}

describe('remarks on paper', () => {
  test('begin with what to do next, in bold, once', () => {
    const [first, ...others] = remarksFor('freelancer')
    expect(first).toEqual([{ strong: expect.stringMatching(RENT) }])
    expect(JSON.stringify(others)).not.toMatch('You may need neither')
    expect(others.length).toBeGreaterThan(0)
  })

  test('have nothing in bold where nothing is to be done first', () => {
    expect(JSON.stringify(remarksFor('javascript'))).not.toMatch('"strong"')
  })
})
