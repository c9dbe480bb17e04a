import type { Lead } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { addressesOf, isMixed, keptOf, messageOf, sourceOf, valueOf } from './merged.ts'

const lead = (id: string, changes: Partial<Lead>) =>
  ({ id, name: 'Marta', phone: null, nextStep: null, nextStepOn: null, nextStepTime: null, ...changes }) as Lead
const leads = [lead('a', {}), lead('b', { phone: '600' }), lead('c', { phone: '601', name: 'M.' })]

test('a field comes from the lead that is kept, unless it says nothing or another was chosen', () => {
  expect(sourceOf(leads, { kept: 'c', take: {} }, 'phone')?.id).toBe('c')
  expect(sourceOf(leads, { kept: 'a', take: {} }, 'phone')?.id).toBe('b')
  expect(sourceOf(leads, { kept: 'a', take: { phone: 'c' } }, 'phone')?.id).toBe('c')
  expect(sourceOf(leads, { kept: 'a', take: {} }, 'nextStep')?.id).toBe('a')
})

const given = (field: 'status' | 'name', ...values: string[]) =>
  sourceOf(
    values.map((value, i) => lead(String(i), { [field]: value })),
    { kept: '0', take: {} },
    field,
  )?.[field]

test.each([
  ['status', ['new', 'proposal'], 'proposal'],
  ['status', ['qualified', 'contacted'], 'qualified'],
  ['status', ['lost', 'new'], 'new'],
  ['status', ['new', 'lost'], 'new'],
  ['status', ['proposal', 'won'], 'won'],
  ['name', ['M. Puig', 'Marta Puig'], 'Marta Puig'],
  ['name', ['Marta Puig', 'M. Puig i Vila'], 'M. Puig i Vila'],
] as const)('of the %s %j, %s is offered', (field, values, offered) => {
  expect(given(field, ...values)).toBe(offered)
  expect(given(field, ...[...values].reverse())).toBe(offered)
})

test('the lead with the newest result is kept, that which was looked at where there is none, and whichever was chosen', () => {
  const [none, taken] = [{ assessment: null }, { assessment: 't' }]
  const newest = [lead('a', none), lead('b', taken), lead('c', taken)]
  expect(keptOf(newest, 'c')?.id).toBe('b')
  expect(keptOf(newest, 'c', 'a')?.id).toBe('a')
  expect(keptOf([lead('a', none), lead('c', none)], 'c')?.id).toBe('c')
  expect(keptOf(newest, 'c', 'gone')?.id).toBe('b')
})

test('an address is the same in any case, and none is no address', () => {
  const emails = ['', 'Marta@person.example', 'marta@person.example', 'other@person.example']
  expect(addressesOf(emails.map((email) => lead('a', { email })))).toEqual([
    'marta@person.example',
    'other@person.example',
  ])
})

test('all that was written stays, what was chosen first', () => {
  const wrote = [lead('a', { message: 'One' }), lead('b', { message: 'Two' }), lead('c', { message: null })]
  expect(messageOf(wrote, { kept: 'b', take: {} })).toBe('Two\n\nOne')
  expect(messageOf(wrote, { kept: 'c', take: {} })).toBe('One\n\nTwo')
  expect(messageOf(wrote, { kept: 'b', take: { message: 'a' } })).toBe('One\n\nTwo')
})

test('leads differ in what they say', () => {
  expect(isMixed(leads, 'name')).toBe(true)
  expect(isMixed(leads.slice(0, 2), 'name')).toBe(false)
  expect(valueOf(lead('a', { nextStep: 'Call', nextStepOn: '2026-12-01', nextStepTime: '09:30' }), 'nextStep')).toBe(
    'Call, 2026-12-01, 09:30',
  )
})
