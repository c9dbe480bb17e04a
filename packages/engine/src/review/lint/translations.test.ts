import { describe, expect, test } from 'vitest'
import { model, single, text } from '../../../testing/model.ts'
import type { LocalText, ModelDocument } from '../../document.ts'
import { lintTranslations } from './translations.ts'

const findings = (change: Partial<ModelDocument>, locales = ['en', 'es', 'ca']) =>
  lintTranslations({ ...full, ...change, locales }).map(({ code, pointer, about }) =>
    [code, pointer, about.locales?.join(), about.count].filter((part) => part !== undefined).join(' '),
  )
const in3 = (en: string, es: string | undefined = 'algo', ca: string | undefined = 'cosa'): LocalText => ({
  en,
  ...(es !== undefined && { es }),
  ...(ca !== undefined && { ca }),
})
/** A model whose every text is in three languages. */
const full: ModelDocument = JSON.parse(JSON.stringify(model()), (_, value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'en' ? in3('text') : value,
)

describe('texts in the languages that the model says it has', () => {
  test('all there', () => {
    expect(findings({})).toEqual([])
  })
  test.each<{ case: string; title: LocalText; is: string[] }>([
    { case: 'one missing', title: { en: 'A', es: 'B' }, is: ['missingTranslation /title ca'] },
    { case: 'two missing', title: { en: 'A' }, is: ['missingTranslation /title es,ca'] },
    { case: 'one empty', title: in3('A', ''), is: ['missingTranslation /title es'] },
    { case: 'one of blanks alone', title: in3('A', ' \t\n'), is: ['missingTranslation /title es'] },
    { case: 'a language more than the model has', title: { ...in3('A'), fr: 'C' }, is: [] },
    { case: 'blank in every language', title: in3(' ', '', '\n'), is: ['textBlank /title'] },
    { case: 'in no language of the model', title: { fr: 'C' }, is: ['textBlank /title'] },
    {
      case: 'a name that every object has is no language',
      title: { en: 'A', es: 'B', ca: 'C', constructor: 'D' },
      is: [],
    },
  ])('$case', ({ title, is }) => {
    expect(findings({ title })).toEqual(is)
  })
  test('what may be left empty is not called blank', () => {
    const empty = text('')
    expect(findings({ description: empty, subtitle: empty, disclosure: empty })).toEqual([])
  })
  test('but it is called untranslated where it says something in one of them', () => {
    expect(findings({ description: text('Something') })).toEqual(['missingTranslation /description es,ca'])
  })
  test('a model in one language misses nothing', () => {
    expect(findings({ title: text('A') }, ['en'])).toEqual([])
  })
})

describe('a short form has 22 letters at most', () => {
  const short = (en: string, es = 'algo') => {
    const { questions } = model({ questions: [single('q', { a: [] }, { text: in3('Q?'), short: in3(en, es) })] })
    return findings({ questions: questions.map((question) => ({ ...question, choices: [] })) })
  }
  test.each<{ case: string; short: [string, string?]; is: string[] }>([
    { case: '22 letters', short: ['x'.repeat(22)], is: [] },
    { case: '23 letters', short: ['x'.repeat(23)], is: ['shortTooLong /questions/0/short en 23'] },
    { case: '22 of which some take two units', short: ['😀'.repeat(22)], is: [] },
    { case: '22 of which some are written with an accent apart', short: ['é'.normalize('NFD').repeat(22)], is: [] },
    {
      case: 'in two languages: the longest is said',
      short: ['x'.repeat(23), 'y'.repeat(30)],
      is: ['shortTooLong /questions/0/short en,es 30'],
    },
    {
      case: 'too long and missing elsewhere',
      short: ['x'.repeat(23), ' '],
      is: ['missingTranslation /questions/0/short es', 'shortTooLong /questions/0/short en 23'],
    },
  ])('$case', ({ short: texts, is }) => {
    expect(short(...texts)).toEqual(is)
  })
  test('any other text may be longer', () => {
    expect(findings({ title: in3('x'.repeat(23)) })).toEqual([])
  })
})
