import { expect, test } from 'vitest'
import { happened } from './audit-words.ts'
import { changesOf } from './changes-of.ts'

const [ADA, GRACE, NOBODY] = ['1', '2', '3'].map((digit) => `0190a000-0000-7000-8000-00000000000${digit}`)
const known = {
  people: new Map([
    [ADA as string, 'Ada Byron'],
    [GRACE as string, 'Grace Hopper'],
  ]),
  timeZone: 'Europe/Madrid',
}
const change = (before: unknown, after: unknown) => ({ before, after })

test.each<[what: string, event: { before?: object; after?: object }, lines: string[]]>([
  ['nothing', {}, []],
  [
    'a lead that was worked on',
    {
      after: {
        fields: ['status', 'owner', 'tags', 'message'],
        status: change('new', 'contacted'),
        owner: change(null, ADA),
        tags: change([], ['django', 'urgent']),
      },
    },
    ['Changed: message', 'Status: new → contacted', 'Owner: none → Ada Byron', 'Tags: none → django, urgent'],
  ],
  ['a lead that goes to another', { after: { owner: change(ADA, GRACE) } }, ['Owner: Ada Byron → Grace Hopper']],
  ['a lead of somebody gone', { after: { owner: change(NOBODY, null) } }, ['Owner: somebody who is gone → none']],
  ['a merge', { after: { mergedInto: change(null, NOBODY) } }, ['Merged into: none → another lead']],
  [
    'a next step with its time',
    {
      after: {
        fields: ['nextStep', 'nextStepOn', 'nextStepTime'],
        nextStepOn: change(null, '2026-11-24'),
        nextStepTime: change(null, '09:30'),
      },
    },
    ['Changed: text of the next step', 'Next step: none → 24 Nov 2026, 09:30'],
  ],
  [
    'a next step on another day',
    { after: { nextStepOn: change('2026-11-24', '2026-11-25') } },
    ['Next step: 24 Nov 2026 → 25 Nov 2026'],
  ],
  [
    'an instant, where the site is',
    { after: { trashedAt: change(null, '2026-11-24T08:30:00.000Z') } },
    ['In the trash since: none → 24 Nov 2026, 09:30'],
  ],
  ['personal fields', { after: { fields: ['name', 'email'] } }, ['Changed: name, e-mail']],
  [
    'settings',
    { before: { approvalNeeded: false, name: 'A' }, after: { approvalNeeded: true, name: 'B' } },
    ['A second person has to approve each version: no → yes', 'Name: A → B'],
  ],
  [
    'a text in languages',
    { before: { title: { en: 'Shop' } }, after: { title: { en: 'A shop', ca: 'Una botiga' } } },
    ['Title: Shop → A shop'],
  ],
  ['a picture', { after: { printLogo: 'data:image/png' } }, ['Logo on paper: a picture']],
  ['what is the same', { before: { way: 'direct' }, after: { way: 'direct' } }, ['How it was asked: direct']],
  [
    'an export',
    {
      after: { filter: { mine: true, status: ['new', 'won'], to: '2026-11-24' }, count: 1200, exportedLeads: [NOBODY] },
    },
    ['Filter: mine yes, status new, won, to 24 Nov 2026', 'How many: 1,200'],
  ],
  ['an export of everything', { after: { filters: [], filter: {}, count: 2 } }, ['Filter: none', 'How many: 2']],
  ['an export by a name', { after: { filters: ['q', 'due'], filter: { due: false } } }, ['Filter: a search, due no']],
  ['a list of things', { after: { sources: [{ url: 'x' }, { url: 'y' }] } }, ['Sources: 2 entries']],
  ['a thing of things', { after: { depth: { a: { b: 1 } } } }, ['Depth: 1 entry']],
  ['a deletion', { before: { host: 'example.org', lead: NOBODY } }, ['Sent to: example.org']],
  ['a hash', { after: { version: 2, hash: 'ab'.repeat(32) } }, ['Version: 2', 'Hash: abababababab…']],
  [
    'names of programs',
    { after: { events: ['lead.created', 'model.published'], unknownThing: 'as-it-is' } },
    ['Events: lead created, model published', 'Unknown thing: as-it-is'],
  ],
  ['no day', { after: { note: '2026-99-99' } }, ['Note: 2026-99-99']],
  ['80 letters', { after: { note: 'n'.repeat(80) } }, [`Note: ${'n'.repeat(80)}`]],
  ['81 letters', { after: { note: 'n'.repeat(81) } }, [`Note: ${'n'.repeat(79)}…`]],
])('%s is said in words', (_, { before = null, after = null }, lines) => {
  expect(changesOf({ before, after }, known)).toEqual(lines)
})

test.each([
  ['leads', 'update', 'Lead: changed'],
  ['users', 'two-factor-on', 'User: two-factor sign-in turned on'],
  ['new-attics', 'tidied_up', 'New attics: tidied up'],
])('%s, %s is said in words', (resource, action, words) => {
  expect(happened({ resource, action })).toBe(words)
})
