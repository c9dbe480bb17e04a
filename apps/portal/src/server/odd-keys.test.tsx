import type { KnownPage } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { validate } from '@verdict/engine/validate'
import { fireEvent, render as show, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../messages/on-the-server.ts'
import type { WholeLanguage } from '../messages/messages.ts'
import { Assessment } from '../questionnaire/Assessment.tsx'
import { pageContext } from '../testing/page-context.ts'
import { dataOf, render } from './server.tsx'
import { App } from '../app/App.tsx'
import type { Common, ModelPage } from '../page/page-data.ts'

const text = (en: string) => ({ en })
const ODD = ['constructor', 'tostring', 'valueof', 'hasownproperty'] as const
const rated = (option: string, criterion: string, value: number) => ({
  option,
  criterion,
  value,
  rationale: text('So it is.'),
  sources: [],
})

/** A model whose keys are all names that programs confuse, such as inherited members. */
const document: ModelDocument = {
  format: 'verdict.model/1',
  slug: 'constructor',
  title: text('Odd keys'),
  description: text('Made up.'),
  defaultLocale: 'en',
  locales: ['en'],
  options: ODD.map((key) => ({ key, name: text(`Option ${key}`), summary: text('') })),
  criteria: ODD.map((key) => ({ key, name: text(`Criterion ${key}`), description: text(''), weight: 1 })),
  ratings: ODD.flatMap((option, o) => ODD.map((criterion, c) => rated(option, criterion, (3 * o + 5 * c) % 11))),
  questions: ODD.map((key, i) => ({
    key,
    text: text(`Question ${key}?`),
    type: i % 2 === 0 ? 'single' : 'multi',
    choices: ODD.map((choice, c) => ({
      key: choice,
      label: text(`Choice ${choice}`),
      effects: [{ type: 'weight', criterion: ODD[(i + c) % 4] as string, add: 1 + c }],
    })),
  })),
  rules: [
    { key: 'constructor', description: text('Odd'), when: { '==': [{ var: 'constructor' }, 'valueof'] }, effects: [] },
  ],
  caseStudies: [],
  scenarios: [
    { key: 'constructor', description: text('Somebody'), answers: { tostring: ['constructor'] }, expect: {} },
  ],
} as ModelDocument

const version = { slug: 'constructor', version: 1, hash: 'a'.repeat(64), publishedAt: '2026-11-24T00:00:00.000Z' }

test('the model is one that may be published', () => {
  expect(validate(document)).toEqual([])
})

describe('a result in which only one question with an odd key is answered', () => {
  const answered: { [key: string]: string | string[] }[] = [
    {},
    ...ODD.map((key, i) => ({ [key]: i % 2 === 0 ? 'constructor' : ['constructor'] })),
  ]
  test.each(answered)('%j', async (answers) => {
    const verdict = decide(compile(document), answers)
    const result = {
      ...version,
      model: 'constructor',
      locale: 'en',
      createdAt: version.publishedAt,
      answers,
      priorities: {},
      verdict,
    }
    const { html } = await render({ ...pageContext, kind: 'result', token: 'x', document, result } as KnownPage, {})
    expect(html).not.toMatch(/NaN|undefined|\[native code\]|function |Infinity/)
    const given = Object.keys(answers).length
    expect(html.match(/<dd><span>Not asked</g)).toHaveLength(4 - given)
  })
})

describe('an assessment', () => {
  beforeEach(() => {
    localStorage.clear()
    // Nothing is to be sent anywhere.
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true })
  })

  test('asks questions with odd keys, none of which is answered at first', () => {
    const page = dataOf({ ...pageContext, ...version, kind: 'model', document }) as Common & ModelPage
    show(<App data={page} language={languages.get('en') as WholeLanguage} Page={Assessment as never} />)
    fireEvent.click(screen.getByRole('button', { name: 'Start the assessment' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Question constructor?')
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false)
  })
})
