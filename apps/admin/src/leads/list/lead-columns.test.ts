import { expect, test } from 'vitest'
import { hiddenAtFirst } from '../../ui/list/list-columns.ts'
import { leadColumns } from './lead-columns.ts'

test('some columns are shown before anybody has chosen', () => {
  const shown = leadColumns.map(({ source }) => source).filter((source) => !hiddenAtFirst(leadColumns).includes(source))
  expect(shown).toEqual(['name', 'margin', 'status', 'owner', 'nextStepOn', 'createdAt'])
})
