import { describe, expect, test } from '@jest/globals'
import { acceptFinding, checkModel, getDraft, listAcceptedFindings, retractAcceptedFinding } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { aDraft, at } from '../../test/drafts.ts'
import { acceptance } from '../../test/findings.ts'
import { newDraft, smallModel, text } from '../../test/starter.ts'
import { AcceptedFindingEntity } from './accepted-finding.entity.ts'
import { ModelEntity } from './model.entity.ts'

const api = testApi()
const as = 'consultant'

const ALWAYS: ModelDocument['rules'][number] = {
  key: 'no-rails',
  description: text('Nobody writes Ruby'),
  when: { '==': [1, 1] },
  effects: [{ type: 'exclude', option: 'rails', reason: text('No') }],
}
const ofRuby = ({ rules }: ModelDocument) => rules.find(({ key }) => key === 'no-rails') as typeof ALWAYS

/** A draft with a rule that rules out Rails whatever is answered; `check` finds that. */
async function doubtful() {
  const draft = await aDraft(api, { rules: [...smallModel().rules, ALWAYS] })
  const params = { id: draft.id }
  const found = async () => {
    const { body } = await api.call(checkModel, { as: 'viewer', params })
    return body.findings.find(({ code }) => code === 'ruleAlwaysFires')!
  }
  const accept = async (reason: string) => {
    const { key, state } = await found()
    return (await api.call(acceptFinding, { as, params, body: { key, state, reason } })).body
  }
  return { ...draft, params, found, accept }
}

describe('a finding that is accepted', () => {
  test('is returned with its reason, who accepted it and when, by the check and by the list', async () => {
    const { accept, found, params } = await doubtful()
    const accepted = await accept('We never sell Rails')
    expect(accepted).toMatchObject({ reason: 'We never sell Rails', acceptedBy: expect.any(String) })
    expect((await found()).accepted).toEqual(accepted)
    const { body } = await api.call(listAcceptedFindings, { as: 'viewer', params })
    expect(body).toEqual([accepted])
  })

  test('stays so when something else changes, or the rule is moved or renamed', async () => {
    const { accept, found, save } = await doubtful()
    await accept('Meant')
    await save(1, (now) => {
      now.rules.reverse()
      at(now.criteria).weight = 17
      Object.assign(ofRuby(now), { description: text('Ruby is nobody’s') })
    })
    expect((await found()).accepted).toMatchObject({ reason: 'Meant' })
  })

  test('comes back when what it is about changes, with what was said', async () => {
    const { accept, found, save, params } = await doubtful()
    await accept('Meant')
    await save(1, (now) => {
      Object.assign(ofRuby(now), { when: { '==': [2, 2] } })
    })
    const { accepted, acceptedBefore } = await found()
    expect([accepted, acceptedBefore]).toEqual([undefined, expect.objectContaining({ reason: 'Meant' })])
    await accept('Still meant')
    expect((await found()).accepted).toMatchObject({ reason: 'Still meant' })
    expect(await api.count(AcceptedFindingEntity, { modelId: params.id })).toBe(1)
  })

  test('is taken back', async () => {
    const { accept, found, params } = await doubtful()
    const { id: finding } = await accept('Meant')
    const retract = () => api.call(retractAcceptedFinding, { as, params: { ...params, finding } })
    expect((await retract()).status).toBe(204)
    expect((await found()).accepted).toBeUndefined()
    expect((await retract()).status).toBe(404)
  })

  test('leaves the draft, its hash and its revision as they are', async () => {
    const { accept, params } = await doubtful()
    const now = async () => [
      (await api.call(getDraft, { as, params })).text,
      (await api.database.getRepository(ModelEntity).findOneByOrFail(params)).draftHash,
    ]
    const before = await now()
    await accept('Meant')
    expect(await now()).toEqual(before)
  })
})

test('of two who accept at once, one reason stands', async () => {
  const { id } = await newDraft(api)
  const reasons = ['One', 'Another', 'A third']
  const replies = await Promise.all(
    reasons.map((reason) => api.call(acceptFinding, { as, params: { id }, body: { ...acceptance, reason } })),
  )
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
  const { body } = await api.call(listAcceptedFindings, { as, params: { id } })
  expect(body).toHaveLength(1)
})

test.each([
  ['without a reason', { ...acceptance, reason: ' ' }, '/reason'],
  ['of no state', { ...acceptance, state: 'yes' }, '/state'],
  ['of no key', { ...acceptance, key: '' }, '/key'],
])('an acceptance %s is refused', async (_, body, pointer) => {
  const { id } = await newDraft(api)
  const reply = await api.call(acceptFinding, { as, params: { id }, body })
  expect(reply.status).toBe(422)
  expect((reply.body as unknown as { errors: unknown }).errors).toEqual([expect.objectContaining({ pointer })])
})

test('there is nothing to accept in a model that is not there', async () => {
  const params = { id: '01890000-0000-7000-8000-000000000000' }
  expect((await api.call(acceptFinding, { as, params, body: acceptance })).status).toBe(404)
  expect((await api.call(listAcceptedFindings, { as, params })).status).toBe(404)
})
