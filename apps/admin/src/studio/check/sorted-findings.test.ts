import type { AcceptedFinding } from '@verdict/contracts'
import type { Finding, Severity, Subject } from '@verdict/engine/review'
import { expect, test } from 'vitest'
import { sortedFindings } from './sorted-findings.ts'

const finding = (key: string, severity: Severity, code = 'neverWins') =>
  ({ key, severity, code, state: 'now' }) as unknown as Finding & Subject
const accepted = (state: string) => ({ state }) as AcceptedFinding

test('findings are sorted by how grave they are, those that are accepted as they are apart', () => {
  const sorted = sortedFindings(
    [finding('a', 'warning'), finding('b', 'error'), finding('c', 'warning'), finding('d', 'info')],
    new Map([['c', accepted('now')]]),
  )
  const keys = Object.entries(sorted).map(([kind, list]) => [kind, list.map((each) => each.finding.key)])
  expect(Object.fromEntries(keys)).toEqual({ error: ['b'], warning: ['a'], info: ['d'], accepted: ['c'] })
})

test('one that was accepted in another state comes back, with what was said', () => {
  const then = accepted('then')
  const { warning, accepted: still } = sortedFindings([finding('a', 'warning')], new Map([['a', then]]))
  expect(warning).toEqual([{ finding: finding('a', 'warning'), accepted: then, cameBack: true }])
  expect(still).toEqual([])
})

test('scenarios that fail are listed elsewhere', () => {
  expect(sortedFindings([finding('a', 'error', 'scenarioFails')], new Map()).error).toEqual([])
})
