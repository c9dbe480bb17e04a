import { clientTypesetting } from '@verdict/reports/report-of'
import { typeset } from '@verdict/reports/typeset'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { hash } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { file, verdict } from './testing/spawned.ts'

const [, { answers }] = djangoOrNodejs.scenarios as [unknown, (typeof djangoOrNodejs.scenarios)[number]]
const document = djangoOrNodejs
const recorded = {
  document,
  version: 1,
  hash: hash(document),
  answers,
  priorities: {},
  verdict: decide(compile(document), answers, {}),
}
const colours = Object.fromEntries(
  [
    'ink',
    'ink-soft',
    'ink-faint',
    'rule',
    'caution',
    'accent',
    ...Array.from({ length: 8 }, (_, i) => `option-${i + 1}`),
  ].map((name) => [name, '#1c54b2']),
)
const { attached: own, paper } = clientTypesetting({
  recorded: { ...recorded, createdAt: '2026-11-26T10:00:00Z' },
  firm: { name: 'Taller Nord', accent: null, disclosure: null },
  locale: 'ca',
  size: 'a4',
  colours,
  address: 'https://example.org/r/x',
})
/** The report with something else attached as its proof. */
const reportWith = (proof: object) =>
  Buffer.from(typeset({ paper, attached: { ...own, content: JSON.stringify(proof) } }))
const report = Buffer.from(typeset({ paper, attached: own }))
const proven = { format: 'verdict.proof/1', ...recorded }

test('a report is decided again from what it carries', () => {
  const { status, stdout } = verdict('verify', file('report.pdf', report))
  expect(JSON.parse(stdout)).toMatchObject({
    verified: true,
    hash: recorded.hash,
    recomputed: { winner: recorded.verdict.winner },
  })
  expect(status).toBe(0)
})

test('so is what was taken out of it', () => {
  const { status, stdout } = verdict('verify', file('verdict-proof.json', proven))
  expect([JSON.parse(stdout).verified, status]).toEqual([true, 0])
})

const otherScore = structuredClone(recorded.verdict)
;(otherScore.ranking[0] as { score: number }).score += 1
const otherWeight = structuredClone(document)
;(otherWeight.criteria[0] as { weight: number }).weight += 1

test.each([
  ['a verdict', { ...proven, verdict: otherScore }],
  ['a model', { ...proven, document: otherWeight }],
  ['a fingerprint', { ...proven, hash: 'f'.repeat(64) }],
])('with %s that was changed it does not agree', (_, attached) => {
  const { status, stdout } = verdict('verify', file('changed.pdf', reportWith(attached)))
  expect([JSON.parse(stdout).verified, status]).toEqual([false, 1])
})

test.each([
  [
    'no proof',
    Buffer.from(typeset({ paper, attached: { ...own, name: 'other.json' } })),
    /carries no verdict-proof\.json/,
  ],
  ['a proof of another kind', reportWith({ format: 'other/1' }), /format verdict\.proof\/1/],
  ['answers that fit no question', reportWith({ ...proven, answers: { nothing: 1 } }), /\/answers\/nothing/],
  ['a model that is none', reportWith({ ...proven, document: { title: 1 } }), /\/document/],
  ['a verdict that is none', reportWith({ ...proven, verdict: {} }), /\/verdict/],
  ['half a PDF', report.subarray(0, 5_000), /changed\.pdf/],
])('%s is reported in a sentence', (_, bytes, said) => {
  const { status, stdout, stderr } = verdict('verify', file('changed.pdf', bytes))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(said)
  expect(stderr).not.toMatch(/^\s+at |should not have/m)
})
