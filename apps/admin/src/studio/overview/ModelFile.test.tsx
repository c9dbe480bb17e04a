import { expect, test } from 'vitest'
import { emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { modelFileOf } from '../../ui/model-file.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { ModelFile } from './ModelFile.tsx'

emptyDesk()

const input = () => screen.getByLabelText<HTMLInputElement>('Model as JSON or YAML')
const heavier = {
  ...smallDocument,
  slug: 'elsewhere',
  title: { en: 'Heavier?' },
  criteria: smallDocument.criteria.map((each) => (each.key === 'price' ? { ...each, weight: 8 } : each)),
}

test('a file says in words what it would change, and changes it in one step', async () => {
  const { user, now } = await drawnInStudio(<ModelFile />)
  await user.upload(input(), new File([await modelFileOf(heavier, 'yaml')], 'heavier.yaml'))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Taking it makes 2 changes')
  expect(dialog.textContent).toMatch(/price.*5.*8/)
  expect(now()).toEqual(smallDocument)
  await press(user, 'Take 2 changes')
  expect(now()).toEqual({ ...heavier, slug: 'small' })
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(now()).toEqual(smallDocument)
})

test('the same file has nothing to take', async () => {
  const { user } = await drawnInStudio(<ModelFile />)
  await user.upload(input(), new File([await modelFileOf(smallDocument, 'json')], 'same.json'))
  expect((await screen.findByRole('dialog')).textContent).toContain('there is nothing to take')
})

test('a file that is no model changes nothing and says why; a good one afterwards is read', async () => {
  const { user, now } = await drawnInStudio(<ModelFile />)
  await user.upload(input(), new File(['Dear all'], 'letter.yaml'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/is no model: .* Nothing was changed\.$/)
  expect(now()).toEqual(smallDocument)
  await user.upload(input(), new File([await modelFileOf(heavier, 'json')], 'heavier.json'))
  await screen.findByRole('dialog')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
