import { expect, test } from 'vitest'
import { closed, emptyDesk, press, screen } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import LanguagesTab from './LanguagesTab.tsx'

emptyDesk()

const document = { ...smallDocument, locales: ['en', 'ca'], title: { en: 'Small?', ca: 'Petit?' } }

/** A file that comes back from a translator. */
async function chosen(text: string, { readOnly = false } = {}) {
  const studio = await drawnInStudio(<LanguagesTab />, { document, readOnly })
  await studio.user.click(await screen.findByRole('button', { name: /^ca/ }))
  const choose = async (next: string) =>
    studio.user.upload(screen.getByLabelText('File with texts in ca'), new File([next], 'ca.csv', { type: 'text/csv' }))
  await choose(text)
  return { ...studio, choose }
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })

test('a file of translations is told first, and taken at once beside what was changed meanwhile', async () => {
  const rows = ['Place,en,ca', 'options/a/name,a,la a', 'overview/title,Small?,Menut?', 'options/z/name,z,la z']
  const { user, now, store } = await chosen(rows.join('\n'))
  const dialog = await screen.findByRole('dialog', { name: 'ca.csv' })
  expect(dialog.textContent).toContain('1 text new, 1 text changed, 0 texts as they are now.')
  expect(dialog.textContent).toContain('Left out, because the model has no such text: options/z/name.')
  expect(now().title).toEqual({ en: 'Small?', ca: 'Petit?' })
  store.edit((draft) => ({ ...draft, description: { en: 'Meanwhile' } }))
  await press(user, 'Take 2 texts')
  await closed()
  expect(now()).toMatchObject({
    title: { en: 'Small?', ca: 'Menut?' },
    description: { en: 'Meanwhile' },
    options: [{ name: { en: 'a', ca: 'la a' } }, { name: { en: 'b' } }],
  })
  store.undo()
  expect(now().title).toEqual({ en: 'Small?', ca: 'Petit?' })
  expect(now().options[0]?.name).toEqual({ en: 'a' })
})

test('a file with a fault changes nothing, and can be chosen again once it is mended', async () => {
  const { user, now, choose } = await chosen('Place,en\noptions/a/name,a')
  await screen.findByText('The first row needs a column “ca” with the translations.')
  expect(button(/^Take/).disabled).toBe(true)
  await user.keyboard('{Escape}')
  await closed()
  await choose('Place,ca\noptions/a/name,la a')
  await press(user, 'Take 1 text')
  expect(now().options[0]?.name).toEqual({ en: 'a', ca: 'la a' })
})

test('a workbook that cannot be read says what to do, and changes nothing', async () => {
  const { now } = await chosen('PK\u0003\u0004 and nothing else')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This workbook cannot be read\./)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(now()).toEqual(document)
})
