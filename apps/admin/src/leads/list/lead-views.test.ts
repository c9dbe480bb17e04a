import { describe, expect, test } from 'vitest'
import type { LeadFilter } from '../lead-filter.ts'
import { facetsOf } from './facets.ts'
import { chipsOf } from './filter-words.ts'
import { leadViews, viewOf } from './lead-views.ts'

const names = { owner: () => 'Grace', model: () => 'Which stack?', winner: () => 'Django' }
const known = {
  colleagues: [{ id: 'u1', name: 'Grace' }],
  models: [{ slug: 'stack', title: 'Which stack?' }],
  tags: ['shop'],
  winners: [{ key: 'django', name: 'Django' }],
  locales: ['ca'],
}

describe('a view', () => {
  test.each(leadViews.map((view) => [view.name, view] as const))(
    '%s is found by its own filter, narrowed or not',
    (_, view) => {
      expect(viewOf(view.filter)).toBe(view)
      expect(viewOf({ ...view.filter, q: 'a', createdFrom: '2026-01-01' })).toBe(view)
    },
  )
})

describe('a chip', () => {
  const filter: LeadFilter = {
    q: 'a',
    due: true,
    owner: 'u1',
    status: ['new', 'won'],
    tag: 'shop',
    empty: ['phone', 'company'],
    createdFrom: '2026-03-01',
  }

  test('stands for each part that the view has not by itself', () => {
    expect(chipsOf(filter, { due: true }, names).map(({ text }) => text)).toEqual([
      'Owner: Grace',
      'Status: New, Won',
      'Tag: shop',
      'Received since 1 Mar 2026',
      'No phone',
      'No company',
    ])
  })

  test('names the option that came first, and a language, as people do', () => {
    const told = chipsOf({ winner: 'django', locale: 'ca' }, {}, names)
    expect(told.map(({ text }) => text)).toEqual(['Came first: Django', 'Took it in Catalan'])
  })

  test('takes away its own part and no other', () => {
    for (const { without } of chipsOf(filter, {}, names)) {
      const left = chipsOf(without, {}, names)
      expect(left).toHaveLength(chipsOf(filter, {}, names).length - 1)
      expect(without.q).toBe('a')
    }
  })
})

test('every choice of the panel turns its part on, and off again', () => {
  for (const filter of [{}, { q: 'a', status: ['lost' as const], empty: ['tags' as const] }])
    for (const { title } of facetsOf(filter, known)) {
      const choicesIn = (now: LeadFilter) => facetsOf(now, known).find((facet) => facet.title === title)?.choices ?? []
      for (const [i, choice] of choicesIn(filter).entries()) {
        const on = choicesIn(choice.toggled)[i]
        expect([choice.label, on?.isOn]).toEqual([choice.label, !choice.isOn])
        expect(choicesIn(on?.toggled ?? {})[i]?.isOn).toBe(choice.isOn)
      }
    }
})
