import { expect, test } from 'vitest'
import { emptyDesk, press, screen, within } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import LanguagesTab from './LanguagesTab.tsx'

emptyDesk()

const document = { ...smallDocument, locales: ['en', 'es', 'ca'], title: { en: 'Small?', ca: 'Petit?' } }
test('what is missing is listed, written key by key, and stays in sight until another list is chosen', async () => {
  const { user, now } = await drawnInStudio(<LanguagesTab />, { document })
  await user.click(await screen.findByRole('button', { name: /^ca/ }))
  const listed = screen.getByRole('group', { name: 'Texts that are listed' })
  const missing = Number(
    within(listed)
      .getByRole('button', { name: /^Missing/ })
      .textContent?.replace(/\D/g, ''),
  )
  expect(screen.queryByText('Small?')).toBeNull()
  const [first] = screen.getAllByRole('textbox')
  await user.type(first as HTMLElement, 'la a')
  expect(now().options[0]?.name).toEqual({ en: 'a', ca: 'la a' })
  expect((first as HTMLTextAreaElement).value).toBe('la a')
  expect(within(listed).getByRole('button', { name: `Missing ${missing - 1}` })).toBeTruthy()
  await press(user, new RegExp('^All'))
  expect(screen.getByText('Small?')).toBeTruthy()
  await press(user, `Missing ${missing - 1}`)
  expect(screen.queryByDisplayValue('la a')).toBeNull()
  await press(user, 'Changed since 0')
  expect(screen.getByText(`What is there in ca is of the present texts; ${missing - 1} are missing.`)).toBeTruthy()
})
