import { describe, expect, test } from '@jest/globals'
import { smallModel, text } from '../../../test/starter.ts'
import { ModelColumns, type TakenRow } from './model-columns.ts'

const document = smallModel()
const [team, ...others] = document.questions
const version = (number: number, changes: object = {}, slug = 'stack') => ({
  slug,
  number,
  document: smallModel({ slug, ...changes }),
})
const lead = (changes: Partial<TakenRow>) =>
  ({ model: 'stack', version: 1, answers: {}, scores: {}, ...changes }) as TakenRow

const headers = (columns: { header: string }[]) => columns.map(({ header }) => header)
const cells = (columns: { cell(lead: TakenRow): unknown }[], of: TakenRow) => columns.map(({ cell }) => cell(of))

describe('a column a question', () => {
  test('in the order of the model, whatever was asked of whom', () => {
    const columns = new ModelColumns([version(1)]).answers('words')
    expect(headers(columns)).toEqual(['Who builds it?', 'How large?', 'What else?', 'Started?', 'How long?'])
    const asked = lead({ answers: { months: 6, needs: ['admin', 'live'], started: true, team: null } })
    expect(cells(columns, asked)).toEqual(['I don’t know', '', 'admin; live', 'Yes', 6])
    expect(cells(columns, lead({ answers: { needs: [] } }))).toEqual(['', '', 'None', '', ''])
  })

  test('with the keys of choices', () => {
    const columns = new ModelColumns([version(1)]).answers('keys')
    const asked = lead({ answers: { team: 'python', needs: ['admin', 'live'], started: false, months: 6, size: null } })
    expect(cells(columns, asked)).toEqual(['python', '', 'admin live', 'no', 6])
  })

  test('is named by the newest version that has it, and its answers by the version that was taken', () => {
    const renamed = {
      ...team,
      text: text('Which team?'),
      choices: [{ key: 'python', label: text('Pythonistas'), effects: [] }],
    }
    const columns = new ModelColumns([version(1), version(2, { questions: [renamed] })]).answers('words')
    expect(headers(columns)).toEqual(['Which team?', 'How large?', 'What else?', 'Started?', 'How long?'])
    expect(cells(columns, lead({ answers: { team: 'python' } }))[0]).toBe('python')
    expect(cells(columns, lead({ version: 2, answers: { team: 'python' } }))[0]).toBe('Pythonistas')
  })

  test('says which model where there are several, and is empty for leads of another', () => {
    const other = version(1, { title: text('Which database?'), questions: others }, 'database')
    const columns = new ModelColumns([version(1), other]).answers('words')
    expect(headers(columns).slice(0, 5)).toEqual([
      'Which database?: How large?',
      'Which database?: What else?',
      'Which database?: Started?',
      'Which database?: How long?',
      'Which stack?: Who builds it?',
    ])
    const row = cells(columns, lead({ answers: { months: 6 } }))
    expect(row.filter((cell) => cell !== '')).toEqual([6])
    expect(row.at(-1)).toBe(6)
  })

  test('whose key is a member of every object is empty where it was not answered', () => {
    const odd = { ...team, key: 'constructor' }
    const columns = new ModelColumns([version(1, { questions: [odd] })]).answers('words')
    expect(cells(columns, lead({}))).toEqual([''])
  })
})

test('a column an option, with its score; empty where it was ruled out', () => {
  const columns = new ModelColumns([version(1)]).scores()
  expect(headers(columns)).toEqual(['Score of django', 'Score of nodejs', 'Score of rails'])
  expect(cells(columns, lead({ scores: { django: 71.23456, nodejs: 0 } }))).toEqual([71.23, 0, ''])
})
