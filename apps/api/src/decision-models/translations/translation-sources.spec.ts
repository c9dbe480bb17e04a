import { describe, expect, test } from '@jest/globals'
import { createModel, listTranslationSources, noteTranslationSources } from '@verdict/contracts'
import type { LocalText, ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { testApi } from '../../../test/api.ts'
import { at, draftSteps } from '../../../test/drafts.ts'
import { newDraft, smallModel, unique } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { followedText } from './followed-text.ts'
import { TranslationSourceEntity } from './translation-source.entity.ts'

const api = testApi()
const as = 'consultant'

/** The small model in two languages, whole. */
function twice(): ModelDocument {
  const document = structuredClone(smallModel({ slug: unique('twice'), locales: ['en', 'es'] }))
  for (const { text } of textsOf(document)) text.es = `${text.en} en español`
  return document
}

/** A draft in two languages that is edited step by step. */
async function translated() {
  const { id } = await newDraft(api, twice())
  const params = { id }
  const { save, publish } = draftSteps(api, id)
  const noted = async () => (await api.call(listTranslationSources, { as: 'viewer', params })).body.sources
  const confirm = (sources: Awaited<ReturnType<typeof noted>>) =>
    api.call(noteTranslationSources, { as, params, body: { sources } })
  return { id, params, save, publish, noted, confirm }
}

const nameOf = (document: ModelDocument): LocalText => at(document.options).name
const ofName = { path: 'options/django/name', language: 'es', source: 'django', said: 'django en español' }

describe('of which text a translation is', () => {
  test('is noted once the text changes without it, and stays what it was however often it changes', async () => {
    const { save, noted } = await translated()
    await save((now) => (now.title.en = 'Which?'))
    await save((now) => (nameOf(now).en = 'Django'))
    await save((now) => (nameOf(now).en = 'Django 6'))
    expect(await noted()).toEqual([
      ofName,
      { path: 'title', language: 'es', source: 'Which stack?', said: 'Which stack? en español' },
    ])
  })

  test('is not noted of one that changes too, nor of one that is missing', async () => {
    const { save, noted } = await translated()
    await save((now) => Object.assign(nameOf(now), { en: 'Django', es: 'Django' }))
    await save((now) => (now.title.es = ' '))
    await save((now) => (now.title.en = 'Which?'))
    expect(await noted()).toEqual([])
  })

  test('outlasts a publish, also where a version of before says it', async () => {
    const { save, publish, noted, id } = await translated()
    await publish()
    await save((now) => (nameOf(now).en = 'Django'))
    await publish()
    expect(await noted()).toEqual([ofName])
    // As a draft that was changed before anything was noted.
    await save((now) => (nameOf(now).en = 'Django 6'))
    await api.database.getRepository(TranslationSourceEntity).delete({ modelId: id })
    await publish()
    expect(await noted()).toEqual([{ ...ofName, source: 'Django' }])
  })

  test('follows a key that is changed, and goes with a text that is not published any more', async () => {
    const { save, publish, noted } = await translated()
    await save((now) => (nameOf(now).en = 'Dj'))
    await save((now) => {
      const renamed = JSON.parse(JSON.stringify(now).replaceAll('"django"', '"dj"')) as ModelDocument
      Object.assign(now, renamed)
    })
    expect(await noted()).toMatchObject([{ path: 'options/dj/name', source: 'django' }])
    await save((now) => {
      now.options = now.options.filter(({ key }) => key !== 'dj')
      now.ratings = now.ratings.filter(({ option }) => option !== 'dj')
      now.scenarios = []
      now.caseStudies = []
      now.rules = []
      delete now.estimates
      for (const { choices = [] } of now.questions) for (const choice of choices) choice.effects = []
    })
    expect(await noted()).toHaveLength(1)
    await publish()
    expect(await noted()).toEqual([])
  })

  test('is known of a copy of the model as of the model itself, and of its new title', async () => {
    const { id, save, noted } = await translated()
    await save((now) => (nameOf(now).en = 'Django'))
    const body = { slug: unique('copy'), title: 'A copy', from: { model: id } }
    const { body: copy } = await api.call(createModel, { as, body })
    const listed = await api.call(listTranslationSources, { as, params: { id: copy.id } })
    const ofTitle = { path: 'title', language: 'es', source: 'Which stack?', said: 'Which stack? en español' }
    expect(listed.body.sources).toEqual([ofName, ofTitle])
    expect(await noted()).toEqual([ofName])
  })

  test('is noted anew by whoever confirms it, before or after the text is saved', async () => {
    const { id, save, noted, confirm } = await translated()
    await save((now) => (nameOf(now).en = 'Django'))
    const { status, body } = await confirm([{ ...ofName, source: 'Django 6' }])
    expect([status, body.sources]).toEqual([200, [{ ...ofName, source: 'Django 6' }]])
    await save((now) => (nameOf(now).en = 'Django 6'))
    expect(await noted()).toEqual([{ ...ofName, source: 'Django 6' }])
    const [event] = await api.database.getRepository(AuditEventEntity).findBy({ resource: 'translations', record: id })
    expect(event?.after).toEqual({ confirmed: 1, languages: ['es'] })
  })

  test('cannot be noted of what the draft does not have', async () => {
    const { confirm, noted } = await translated()
    const { status, body } = await confirm([
      ofName,
      { ...ofName, path: 'options/none/name' },
      { ...ofName, language: 'ca' },
    ])
    expect(status).toBe(422)
    expect((body as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer)).toEqual([
      '/sources/1/path',
      '/sources/2/language',
    ])
    expect(await noted()).toEqual([])
  })
})

test('the path of a text follows the keys in it', () => {
  const renamed = new Map([
    ['options/a', 'options/b'],
    ['criteria/c', 'criteria/d'],
    ['questions/q', 'questions/r'],
    ['questions/q/choices/x', 'questions/r/choices/y'],
    ['case-studies/s', 'case-studies/t'],
    ['overview/glossary/orm', 'overview/glossary/mapper'],
  ])
  const paths = [
    'title',
    'options/a/name',
    'ratings/a/c/rationale',
    'questions/q/text',
    'questions/q/choices/x/label',
    'questions/q/choices/z/label',
    'caseStudies/s/title',
    'glossary/orm/term',
  ]
  expect(paths.map((path) => followedText(path, renamed))).toEqual([
    'title',
    'options/b/name',
    'ratings/b/d/rationale',
    'questions/r/text',
    'questions/r/choices/y/label',
    'questions/r/choices/z/label',
    'caseStudies/t/title',
    'glossary/mapper/term',
  ])
})
