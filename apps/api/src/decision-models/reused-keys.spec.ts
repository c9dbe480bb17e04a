import { expect, test } from '@jest/globals'
import { createCaseStudy, getDraft, publishModel, restoreDraft, saveDraft } from '@verdict/contracts'
import type { LocalText, ModelDocument } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { aDraft, at } from '../../test/drafts.ts'
import { text, unique } from '../../test/starter.ts'
import { keyedIn } from './keyed-elements.ts'
import { PublishedElementEntity } from './published-element.entity.ts'

const api = testApi()

const MEMBERS = ['options', 'criteria', 'questions', 'choices', 'rules', 'caseStudies', 'scenarios'] as const
type Members = (typeof MEMBERS)[number]

const study = (key = 'shop', title = 'A shop') => ({
  key,
  title: text(title),
  summary: text('It went well.'),
  option: 'django',
  sources: [],
})

const listOf = (draft: ModelDocument, members: Members): { key: string }[] =>
  members === 'choices' ? (at(draft.questions).choices ?? []) : draft[members]

/** The text that identifies an element to a reader. */
const NAMES = {
  options: 'name',
  criteria: 'name',
  questions: 'text',
  choices: 'label',
  rules: 'description',
  caseStudies: 'title',
  scenarios: 'description',
} satisfies { [members in Members]: string }

const rename = (draft: ModelDocument, members: Members, name: LocalText) =>
  Object.assign(at(listOf(draft, members).slice(-1)), { [NAMES[members]]: name })

/** A published model, and a way to save its draft changed. */
async function published() {
  const { id, current } = await aDraft(api, { caseStudies: [study()] })
  let revision = 1
  const whole = await current()
  const save = async (change: (draft: ModelDocument) => unknown) => {
    const draft = structuredClone(whole)
    change(draft)
    const reply = await api.call(saveDraft, { as: 'consultant', params: { id }, body: draft, revision })
    if (reply.status === 200) revision = Number(/\d+/.exec(String(reply.headers.etag))?.[0])
    return reply
  }
  const publish = async () => {
    const reply = await api.call(publishModel, {
      as: 'consultant',
      params: { id },
      body: { notes: 'A step' },
      revision,
    })
    expect(reply.status).toBe(201)
  }
  const restore = async (body: { version: number } | { revision: number }) => {
    const reply = await api.call(restoreDraft, { as: 'consultant', params: { id }, body, revision })
    revision = Number(/\d+/.exec(String(reply.headers.etag))?.[0])
    return reply
  }
  return { id, whole, save, publish, restore, revision: () => revision }
}

const errorsOf = ({ text }: { text: string }) => (JSON.parse(text) as { errors?: unknown }).errors

const without = (members: Members) => (draft: ModelDocument) => listOf(draft, members).pop()

test.each(MEMBERS)('a published key that was removed from %s is not given to something else', async (members) => {
  const { id, whole, save, publish } = await published()
  await publish()
  expect((await save(without(members))).status).toBe(200)
  const place = listOf(whole, members).length - 1
  const pointer = members === 'choices' ? `/questions/0/choices/${place}/key` : `/${members}/${place}/key`

  const refused = await save((draft) => rename(draft, members, text('Something else')))
  expect([refused.status, errorsOf(refused)]).toMatchObject([422, [{ pointer }]])
  expect((await api.call(getDraft, { as: 'viewer', params: { id } })).headers.etag).toBe('"2"')

  // As what it was it comes back, and may be renamed from then on.
  expect((await save(() => {})).status).toBe(200)
  expect((await save((draft) => rename(draft, members, text('Renamed')))).status).toBe(200)
})

test.each(MEMBERS)('what was renamed before it was removed from %s comes back by either name', async (members) => {
  const { save, publish } = await published()
  await publish()
  for (const name of ['Another name', undefined]) {
    await save((draft) => rename(draft, members, text('Another name')))
    expect((await save(without(members))).status).toBe(200)
    expect((await save((draft) => name && rename(draft, members, text(name)))).status).toBe(200)
  }
})

test('a key that was never published is free again', async () => {
  const { save } = await published()
  await save(without('options'))
  expect((await save((draft) => rename(draft, 'options', text('Something else')))).status).toBe(200)
})

test('an element that is only renamed keeps its identity', async () => {
  const { save, publish } = await published()
  await publish()
  expect((await save((draft) => rename(draft, 'options', text('Ruby on Rails')))).status).toBe(200)
})

test('a translation that changed meanwhile makes nothing else of it', async () => {
  const { save, publish } = await published()
  await publish()
  await save(without('options'))
  const both = { en: at((await published()).whole.options.slice(-1)).name.en as string, es: 'Rieles' }
  expect((await save((draft) => rename(draft, 'options', both))).status).toBe(200)
})

test('a question of another type is another question, and a choice of a question that comes back must be what it was', async () => {
  const { save, publish } = await published()
  await publish()
  const question = (draft: ModelDocument) => at(draft.questions, 1)
  await save((draft) => draft.questions.splice(1, 1))
  const retyped = await save((draft) => (question(draft).type = 'single'))
  expect([retyped.status, errorsOf(retyped)]).toMatchObject([422, [{ pointer: '/questions/1/key' }]])
  const rechosen = await save((draft) => (at(question(draft).choices ?? []).label = text('Huge')))
  expect([rechosen.status, errorsOf(rechosen)]).toMatchObject([422, [{ pointer: '/questions/1/choices/0/key' }]])
  expect((await save(() => {})).status).toBe(200)
})

test('yes and no come and go with the type of a question', async () => {
  const { save, publish } = await published()
  await publish()
  const started = (draft: ModelDocument) => at(draft.questions, 3)
  await save((draft) => Object.assign(started(draft), { type: 'number', min: 0, max: 1, choices: undefined }))
  const again = await save((draft) => {
    for (const { key, label } of started(draft).choices ?? []) label.en = `${key}!`
  })
  expect(again.status).toBe(200)
})

test('every saved or published document is restored completely', async () => {
  const { save, publish, restore, whole } = await published()
  await publish()
  await save((draft) => rename(draft, 'rules', text('Python people')))
  await save(without('rules'))
  await publish()
  expect((await restore({ version: 1 })).body?.rules).toEqual(whole.rules)
  await save(without('rules'))
  expect((await restore({ revision: 2 })).body?.rules.at(-1)?.description.en).toBe('Python people')
})

test('a key that a later version has not is refused as well', async () => {
  const { save, publish } = await published()
  await publish()
  await save(without('scenarios'))
  await publish()
  expect((await save((draft) => rename(draft, 'scenarios', text('A Ruby team')))).status).toBe(422)
})

test('an element that is the same in every version is stored once', async () => {
  const { id, whole, save, publish } = await published()
  await publish()
  const kept = () => api.count(PublishedElementEntity, { modelId: id })
  const first = await kept()
  expect(first).toBe(keyedIn(whole).length)
  await save((draft) => rename(draft, 'options', text('Ruby on Rails')))
  await publish()
  await save(() => {})
  await publish()
  expect(await kept()).toBe(first + 1)
})

test('a save that brings back a key waits for no version, however many there are', async () => {
  const { save, publish } = await published()
  await publish()
  await save(without('options'))
  const other = api.database.createQueryRunner()
  await other.startTransaction()
  await other.query('lock table model_versions in access exclusive mode')
  const saved = await save((draft) => rename(draft, 'options', text('Something else')))
  await other.rollbackTransaction()
  await other.release()
  expect(saved.status).toBe(422)
})

test('a case study of the library comes back by the title that it has there now', async () => {
  const key = unique('library')
  const { save, publish } = await published()
  await save((draft) => draft.caseStudies.push(study(key)))
  await publish()
  await save(() => {})
  await api.call(createCaseStudy, { as: 'consultant', body: study(key, 'A shop, three years on') })
  expect((await save((draft) => draft.caseStudies.push(study(key, 'A shop, three years on')))).status).toBe(200)
})
