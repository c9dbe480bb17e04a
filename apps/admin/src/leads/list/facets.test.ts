import { emptyInLeads, leadOrigins, leadStatuses } from '@verdict/contracts'
import { describe, expect, test } from 'vitest'
import type { LeadFilter } from '../lead-filter.ts'
import { facetsOf } from './facets.ts'

const KNOWN = {
  colleagues: [{ id: 'u1', name: 'Ada' }],
  models: [{ slug: 'stack', title: 'Django or Node.js?' }],
  tags: ['fair', 'spring'],
  winners: [{ key: 'django', name: 'Django' }],
  locales: ['ca'],
}
const NOTHING = { colleagues: [], models: [], tags: [], winners: [], locales: [] }

const choice = (filter: object, title: string, label: string) => {
  const choices = facetsOf(filter as LeadFilter, KNOWN).find((facet) => facet.title === title)?.choices
  return choices?.find((each) => each.label === label)
}

test('every value is offered under its field; a field without any is not', () => {
  const offered = facetsOf({}, KNOWN).map(({ title, choices }) => [title, choices.map(({ label }) => label)])
  expect(Object.fromEntries(offered)).toMatchObject({
    Owner: ['You', 'Nobody', 'Ada'],
    'Came first': ['Django'],
    Language: ['Catalan'],
    Tags: ['fair', 'spring'],
    Model: ['Django or Node.js?'],
  })
  const counts = new Map(facetsOf({}, KNOWN).map(({ title, choices }) => [title, choices.length]))
  expect([counts.get('Status'), counts.get('Source'), counts.get('Is empty')]).toEqual(
    [leadStatuses, leadOrigins, emptyInLeads].map(({ length }) => length),
  )
  const titles = facetsOf({}, NOTHING).map(({ title }) => title)
  expect(titles.filter((title) => ['Came first', 'Language', 'Tags', 'Model'].includes(title))).toEqual([])
})

describe('a field of one value', () => {
  test.each([
    { filter: {}, isOn: false, toggled: { owner: 'u1' } },
    { filter: { owner: 'me', due: true }, isOn: false, toggled: { owner: 'u1', due: true } },
    { filter: { owner: 'u1', due: true }, isOn: true, toggled: { due: true } },
  ])('takes the place of another, and goes where it is on: $filter', ({ filter, isOn, toggled }) => {
    expect(choice(filter, 'Owner', 'Ada')).toMatchObject({ isOn, toggled })
  })

  test('that is “no” is not the same as none', () => {
    expect(choice({}, 'More', 'Not suspected')).toMatchObject({ isOn: false, toggled: { suspect: false } })
    expect(choice({ suspect: false }, 'More', 'Not suspected')).toMatchObject({ isOn: true, toggled: {} })
    expect(choice({ suspect: false }, 'More', 'Suspected of spam')).toMatchObject({ isOn: false })
  })

  test('counts those that have it, whatever else of its field is chosen', () => {
    expect(choice({ owner: 'me', due: true }, 'Owner', 'Ada')?.counted).toEqual({ owner: 'u1', due: true })
  })
})

describe('a field whose values add up', () => {
  test.each([
    { filter: {}, isOn: false, toggled: { tag: ['fair'] } },
    { filter: { tag: 'spring' }, isOn: false, toggled: { tag: ['spring', 'fair'] } },
    { filter: { tag: ['spring', 'fair'] }, isOn: true, toggled: { tag: ['spring'] } },
    { filter: { tag: 'fair', due: true }, isOn: true, toggled: { due: true } },
  ])('lets each of them through: $filter', ({ filter, isOn, toggled }) => {
    expect(choice(filter, 'Tags', 'fair')).toMatchObject({ isOn, toggled })
    expect(choice(filter, 'Tags', 'fair')?.toggled).toEqual(toggled)
  })

  test('counts those that have this one alone', () => {
    expect(choice({ tag: ['spring'], due: true }, 'Tags', 'fair')?.counted).toEqual({ tag: ['fair'], due: true })
  })
})

describe('what is empty', () => {
  test.each([
    { filter: {}, isOn: false, toggled: { empty: ['phone'] }, counted: { empty: ['phone'] } },
    {
      filter: { empty: ['tags'] },
      isOn: false,
      toggled: { empty: ['tags', 'phone'] },
      counted: { empty: ['tags', 'phone'] },
    },
    {
      filter: { empty: ['phone', 'tags'] },
      isOn: true,
      toggled: { empty: ['tags'] },
      counted: { empty: ['tags', 'phone'] },
    },
    {
      filter: { empty: ['phone'], due: true },
      isOn: true,
      toggled: { due: true },
      counted: { due: true, empty: ['phone'] },
    },
  ])('all has to be, and is counted with the rest: $filter', ({ filter, ...is }) => {
    const { label: _, ...found } = choice(filter, 'Is empty', 'No phone')!
    expect(found).toEqual(is)
  })
})
