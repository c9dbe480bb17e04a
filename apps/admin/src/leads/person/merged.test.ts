import type { Lead } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { isMixed, sourceOf, valueOf } from './merged.ts'

const lead = (id: string, changes: Partial<Lead>) =>
  ({ id, name: 'Marta', phone: null, nextStep: null, nextStepOn: null, nextStepTime: null, ...changes }) as Lead
const leads = [lead('a', {}), lead('b', { phone: '600' }), lead('c', { phone: '601', name: 'M.' })]

test('a field comes from the lead that is kept, unless it says nothing or another was chosen', () => {
  expect(sourceOf(leads, { kept: 'c', take: {} }, 'phone')?.id).toBe('c')
  expect(sourceOf(leads, { kept: 'a', take: {} }, 'phone')?.id).toBe('b')
  expect(sourceOf(leads, { kept: 'a', take: { phone: 'c' } }, 'phone')?.id).toBe('c')
  expect(sourceOf(leads, { kept: 'a', take: {} }, 'nextStep')?.id).toBe('a')
})

test('leads differ in what they say', () => {
  expect(isMixed(leads, 'name')).toBe(true)
  expect(isMixed(leads.slice(0, 2), 'name')).toBe(false)
  expect(valueOf(lead('a', { nextStep: 'Call', nextStepOn: '2026-12-01', nextStepTime: '09:30' }), 'nextStep')).toBe(
    'Call, 2026-12-01, 09:30',
  )
})
