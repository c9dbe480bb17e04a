import { emptyInLeads } from '@verdict/contracts'
import { describe, expect, test } from 'vitest'
import type { LeadFilter } from '../lead-filter.ts'
import { chipsOf, emptyNames } from './filter-words.ts'

const names = {
  owner: (id: string) => `colleague ${id}`,
  model: (slug: string) => `the model ${slug}`,
  winner: (key: string) => `option ${key}`,
}
const chips = (filter: object, own: object = {}) => chipsOf(filter as LeadFilter, own as LeadFilter, names)

describe('the parts of a filter', () => {
  test.each<{ filter: object; text: string }>([
    { filter: { status: 'won' }, text: 'Status: Won' },
    { filter: { status: ['new', 'won'] }, text: 'Status: New, Won' },
    { filter: { owner: 'me' }, text: 'Owner: you' },
    { filter: { owner: 'nobody' }, text: 'No owner' },
    { filter: { owner: 'u1' }, text: 'Owner: colleague u1' },
    { filter: { tag: 'fair' }, text: 'Tag: fair' },
    { filter: { tag: ['fair', 'spring'] }, text: 'Tag: fair or spring' },
    { filter: { strength: 'tooClose' }, text: 'Verdict: Too close to call' },
    { filter: { model: 'stack' }, text: 'Model: the model stack' },
    { filter: { winner: 'django' }, text: 'Came first: option django' },
    { filter: { locale: 'ca' }, text: 'Took it in Catalan' },
    { filter: { origin: 'hand' }, text: 'Source: written down' },
    { filter: { suspect: true }, text: 'Suspected' },
    { filter: { suspect: false }, text: 'Not suspected' },
    { filter: { trash: true }, text: 'In the trash' },
    { filter: { trash: false }, text: 'Not in the trash' },
    { filter: { due: true }, text: 'Due' },
    { filter: { due: false }, text: 'Not due' },
    { filter: { id: ['a', 'b'] }, text: '2 chosen' },
    { filter: { createdFrom: '2026-11-24' }, text: 'Received since 24 Nov 2026' },
    { filter: { createdTo: '2026-11-24' }, text: 'Received until 24 Nov 2026' },
    { filter: { nextStepFrom: '2026-11-24' }, text: 'Next step since 24 Nov 2026' },
    { filter: { nextStepTo: '2026-11-24' }, text: 'Next step until 24 Nov 2026' },
    ...emptyInLeads.map((field) => ({ filter: { empty: [field] }, text: emptyNames[field] })),
  ])('say "$text"', ({ filter, text }) => {
    expect(chips(filter)).toEqual([{ text, without: {} }])
  })

  test('leave the others where one is taken away, also of several that are empty', () => {
    const filter = { q: 'mar', due: true, empty: ['tags', 'phone'] }
    expect(chips(filter)).toEqual([
      { text: 'Due', without: { q: 'mar', empty: ['tags', 'phone'] } },
      { text: 'No tags', without: { q: 'mar', due: true, empty: ['phone'] } },
      { text: 'No phone', without: { q: 'mar', due: true, empty: ['tags'] } },
    ])
  })

  test('are not said again that the view has by itself, but where they are otherwise there', () => {
    const own = { status: ['new'], due: true }
    expect(chips({ ...own, tag: 'fair' }, own).map(({ text }) => text)).toEqual(['Tag: fair'])
    expect(chips({ status: ['new', 'won'], due: true }, own).map(({ text }) => text)).toEqual(['Status: New, Won'])
  })

  test('of what is searched, and of what this release does not know, are none', () => {
    expect(chips({ q: 'mar', colour: 'red' })).toEqual([])
  })
})
