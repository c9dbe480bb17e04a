import { describe, expect, test } from '@jest/globals'
import { checkModel, createModel, publishModel } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { testApi } from '../../test/api.ts'
import { newDraft, text, unique } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'

const api = testApi()

/** A rule that rules out Rails whatever is answered. */
const ALWAYS: ModelDocument['rules'][number] = {
  key: 'no-ruby',
  description: text('Nobody writes Ruby'),
  when: { '==': [1, 1] },
  effects: [{ type: 'exclude', option: 'rails', reason: text('No') }],
}

async function checked(changes: Partial<ModelDocument> = {}) {
  const { id } = await newDraft(api, changes)
  const { status, body } = await api.call(checkModel, { as: 'viewer', params: { id } })
  expect(status).toBe(200)
  return body
}

describe('a check', () => {
  test('returns the outcomes of the scenarios and how often each option wins', async () => {
    const { errors, scenarios, fairness, searched } = await checked({
      scenarios: [
        {
          key: 'python',
          description: text('A Python team'),
          answers: { team: 'python' },
          expect: { winner: 'django' },
        },
        { key: 'ruby', description: text('Ruby wins'), answers: { team: 'python' }, expect: { winner: 'rails' } },
      ],
    })
    expect(errors).toEqual([])
    expect(scenarios).toEqual([
      { key: 'python', pointer: '/scenarios/0', pass: true, reasons: [] },
      {
        key: 'ruby',
        pointer: '/scenarios/1',
        pass: false,
        reasons: [
          { code: 'winner', expected: 'rails', actual: 'django', message: expect.stringMatching(/rails|Rails/) },
        ],
      },
    ])
    expect(Object.keys(fairness?.shares ?? {})).toEqual(['django', 'nodejs', 'rails'])
    const won = Object.values(fairness?.shares ?? {}).reduce((sum, each) => sum + each, 0)
    expect(won + (fairness?.noneFits ?? 0)).toBeCloseTo(1)
    expect(searched).toEqual({ complete: true })
  })

  test('returns findings with their place and a witness', async () => {
    const { findings } = await checked({
      rules: [ALWAYS],
    })
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'ruleAlwaysFires', pointer: '/rules/0', message: expect.any(String) }),
    )
  })

  test('returns every error of a draft that cannot be decided, and no further results', async () => {
    const { errors, findings, scenarios, fairness, searched } = await checked({
      ratings: [],
      scenarios: [{ key: 'who', description: text('Who'), answers: { team: 'cobol' }, expect: {} }],
    })
    expect(errors.length).toBeGreaterThan(1)
    for (const { pointer, code, message } of errors) expect([pointer, code, message].every(Boolean)).toBe(true)
    expect([findings, scenarios, fairness]).toEqual([[], [], null])
    expect(searched.complete).toBe(false)
  })

  test('has no findings in the starter model', async () => {
    const slug = unique('shipped')
    const from = { document: { ...djangoOrNodejs, slug } }
    const made = await api.call(createModel, { as: 'consultant', body: { slug, title: 'Shipped', from } })
    const { body } = await api.call(checkModel, { as: 'viewer', params: { id: made.body.id } })
    expect([body.errors, body.findings]).toEqual([[], []])
    expect(body.scenarios.filter(({ pass }) => !pass)).toEqual([])
    expect(body.scenarios).toHaveLength(djangoOrNodejs.scenarios.length)
  })

  test('changes nothing', async () => {
    const { id } = await newDraft(api)
    const events = () => api.count(AuditEventEntity, { record: id })
    const before = await events()
    await api.call(checkModel, { as: 'viewer', params: { id } })
    expect(await events()).toBe(before)
    const publishing = { as: 'consultant' as const, params: { id }, revision: 1, body: { notes: 'As it was' } }
    expect((await api.call(publishModel, publishing)).status).toBe(201)
  })
})

test('the sentences name the elements of the draft, in the language that is asked for', async () => {
  const { id } = await newDraft(api, { rules: [ALWAYS] })
  const said = async (query: { locale?: string }) => {
    const { body } = await api.call(checkModel, { as: 'viewer', params: { id }, query })
    return body.findings.find(({ code }) => code === 'ruleAlwaysFires')?.message
  }
  const [none, en, es, ca, xx] = [
    await said({}),
    await said({ locale: 'en' }),
    await said({ locale: 'es' }),
    await said({ locale: 'ca' }),
    await said({ locale: 'xx' }),
  ]
  expect(en).toContain('“Nobody writes Ruby”')
  expect([none, xx]).toEqual([en, en])
  expect(new Set([en, es, ca]).size).toBe(3)
})
