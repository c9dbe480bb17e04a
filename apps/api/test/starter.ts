import {
  createCaseStudy,
  createModel,
  type Model,
  publishModel,
  type ReplyOf,
  takeAssessment,
  takeLead,
} from '@verdict/contracts'
import type { Answers, LocalText, ModelDocument } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { SiteEntity } from '../src/site/site.entity.ts'
import type { Reply, TestApi } from './api.ts'

/** What most tests start from, made through the API as people would make it. */

export const text = (en: string): LocalText => ({ en })
export const unique = (name: string) => `${name}-${uuid().slice(-12)}`

/** A small valid model: three options, a question of every type, a rule, estimates and a scenario that passes. */
export function smallModel(changes: Partial<ModelDocument> = {}): ModelDocument {
  const choice = (key: string, criterion: string, add: number) => ({
    key,
    label: text(key),
    effects: [{ type: 'weight' as const, criterion, add }],
  })
  const rating = (option: string, criterion: string, value: number) => ({
    option,
    criterion,
    value,
    rationale: text('why'),
    sources: [],
  })
  return {
    format: 'verdict.model/1',
    slug: 'stack',
    title: text('Which stack?'),
    description: text('For a first product'),
    defaultLocale: 'en',
    locales: ['en'],
    options: ['django', 'nodejs', 'rails'].map((key) => ({ key, name: text(key), summary: text(`${key} it is`) })),
    criteria: [
      { key: 'speed', name: text('Speed'), description: text('How soon it runs'), weight: 5 },
      { key: 'price', name: text('Price'), description: text('What it costs'), weight: 3 },
    ],
    ratings: [
      rating('django', 'speed', 9),
      rating('django', 'price', 4),
      rating('nodejs', 'speed', 6),
      rating('nodejs', 'price', 8),
      rating('rails', 'speed', 2),
      rating('rails', 'price', 2),
    ],
    questions: [
      {
        key: 'team',
        text: text('Who builds it?'),
        type: 'single',
        choices: [choice('python', 'speed', 2), choice('javascript', 'price', 4)],
      },
      {
        key: 'size',
        text: text('How large?'),
        type: 'scale',
        choices: [choice('small', 'price', 1), choice('large', 'speed', 1)],
      },
      {
        key: 'needs',
        text: text('What else?'),
        type: 'multi',
        choices: [choice('admin', 'speed', 1), choice('live', 'price', 1)],
      },
      {
        key: 'started',
        text: text('Started?'),
        type: 'boolean',
        choices: [choice('yes', 'speed', 1), choice('no', 'price', 1)],
      },
      {
        key: 'months',
        text: text('How long?'),
        type: 'number',
        min: 1,
        max: 36,
        effects: [
          {
            type: 'weight',
            criterion: 'price',
            add: [
              [1, 0],
              [36, 2],
            ],
          },
        ],
      },
    ],
    rules: [
      {
        key: 'no-ruby',
        description: text('A Python team does not write Ruby'),
        when: { '==': [{ var: 'team' }, 'python'] },
        effects: [{ type: 'exclude', option: 'rails', reason: text('Nobody knows Ruby') }],
      },
    ],
    estimates: { hourlyRate: 50, hoursPerWeek: 40, currency: 'EUR', options: [{ option: 'django', weeks: [6, 8] }] },
    caseStudies: [],
    scenarios: [
      { key: 'python', description: text('A Python team'), answers: { team: 'python' }, expect: { winner: 'django' } },
    ],
    settings: { samples: 100, priorities: { max: 3 } },
    ...changes,
  }
}

/** One answer to each question of the small model. */
export const answers: Answers = { team: 'python', size: 'small', needs: ['admin', 'live'], started: true, months: 6 }

/** What a call gave, where anything but success would make a test meaningless. */
export async function done<Body>(
  reply: Promise<Pick<Reply<never>, 'status' | 'text'> & { body: Body }>,
): Promise<Body> {
  const { status, body, text } = await reply
  if (status >= 300) throw new Error(`Expected success, got ${status}: ${text}`)
  return body
}

/** The site as the first start creates it. */
export const someSite = (api: TestApi) =>
  api.database.manager.upsert(
    SiteEntity,
    {
      id: 1,
      name: 'Verdict',
      consentText: text('You may reply to me.'),
      consentVersion: 1,
      languages: ['en'],
      embedSites: [],
      timeZone: 'UTC',
      revision: 1,
    },
    ['id'],
  )

/** An unpublished model; its draft is at revision 1. */
export function newDraft(api: TestApi, changes: Partial<ModelDocument> = {}): Promise<Model> {
  const document = smallModel(changes)
  const slug = changes.slug ?? unique('stack')
  return done(
    api.call(createModel, { as: 'consultant', body: { slug, title: document.title.en as string, from: { document } } }),
  )
}

export interface Published {
  model: Model
  slug: string
  hash: string
}

/** A model with one version. */
export async function newPublished(api: TestApi, changes: Partial<ModelDocument> = {}): Promise<Published> {
  const model = await newDraft(api, changes)
  const { hash } = await publish(api, model.id, 1)
  return { model, slug: model.slug, hash }
}

export const publish = (api: TestApi, id: string, revision: number) =>
  done(api.call(publishModel, { as: 'consultant', params: { id }, revision, body: { notes: 'A step on the way' } }))

const first = new WeakMap<TestApi, Promise<Published>>()

/** A model with one version, the same all through a file. */
export function anyPublished(api: TestApi): Promise<Published> {
  const known = first.get(api) ?? newPublished(api)
  first.set(api, known)
  return known
}

/** The present site, which earlier tests of a file may have changed. */
async function anySite(api: TestApi) {
  if ((await api.count(SiteEntity)) === 0) await someSite(api)
}

/** A client's result. */
export async function newResult(api: TestApi, changes: { slug?: string; version?: number; answers?: Answers } = {}) {
  await anySite(api)
  const { slug = (await anyPublished(api)).slug, version = 1, answers: given = answers } = changes
  return done(api.call(takeAssessment, { body: { model: slug, version, answers: given } }))
}

export const leadOf = (token: string, changes: object = {}) => ({
  token,
  name: 'Ada Byron',
  email: 'ada@example.org',
  company: 'Engines & Sons',
  phone: '+44 20 7946 0000',
  message: 'Please call me.',
  consent: { text: 'You may reply to me.', accepted: true as const },
  ...changes,
})

/** A new lead. */
export async function newLead(api: TestApi, changes: object = {}) {
  const { token } = await newResult(api)
  const { id } = await done(api.call(takeLead, { body: leadOf(token, changes) }))
  return { id, token }
}

export const caseStudyOf = (key: string, changes: object = {}) => ({
  key,
  title: text('A shop'),
  summary: text('It sells'),
  option: 'django',
  sources: [{ title: 'A talk', url: 'https://example.org/talk', published: '2026-05' }],
  ...changes,
})

export const newCaseStudy = (api: TestApi, changes: object = {}): Promise<ReplyOf<typeof createCaseStudy>> =>
  done(api.call(createCaseStudy, { as: 'consultant', body: caseStudyOf(unique('shop'), changes) }))
