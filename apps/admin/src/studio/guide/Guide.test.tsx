import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { Route, Routes } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { address, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { useFocusAt } from '../fields/use-focus-at.ts'
import OptionsTab from '../OptionsTab.tsx'
import { drawnInStudio, wide } from '../testing/studio.tsx'
import { Guide } from './Guide.tsx'

emptyDesk()
afterEach(() => wide(1024))

const empty: ModelDocument = { ...smallDocument, options: [], criteria: [], ratings: [], rules: [] }

function Guided() {
  useFocusAt()
  return (
    <>
      <Guide id="small" />
      <Routes>
        <Route path="options" element={<OptionsTab />} />
      </Routes>
    </>
  )
}
const guide = () => screen.queryByRole('navigation', { name: 'What is still missing' })

test('each step leads to where its next thing is made', async () => {
  const { user, now } = await drawnInStudio(<Guided />, { document: empty })
  await user.click(screen.getByRole('link', { name: 'Options: at least 2' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add an option'))
  await user.keyboard('{Enter}Postgres{Enter}')
  await waitFor(() => expect(now().options).toHaveLength(2))
  const link = screen.getByRole('link', { name: 'Options: a name' })
  expect(link.getAttribute('aria-current')).toBe('step')
  await user.click(link)
  await waitFor(() => expect(address()).toContain('at=options/'))
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
  await user.keyboard('MySQL')
  await user.tab()
  await waitFor(() => expect(screen.queryByRole('link', { name: /^Options/ })).toBeNull())
  expect(guide()?.textContent).toContain('Criteria: at least 2')
})

test('all steps unfold in a narrow window, and fold when one is followed', async () => {
  wide(375)
  const { user } = await drawnInStudio(<Guided />, { document: empty })
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Options: at least 2'])
  await press(user, 'All steps')
  expect(screen.getByRole('button', { name: 'Only the next' }).getAttribute('aria-expanded')).toBe('true')
  await user.click(screen.getByRole('link', { name: 'Scenarios: none yet' }))
  expect(screen.getByRole('button', { name: 'All steps' }).getAttribute('aria-expanded')).toBe('false')
})

test.each([
  { who: 'a whole model', opened: { document: djangoOrNodejs } },
  { who: 'a model that was published', opened: { document: empty, published: smallDocument } },
  { who: 'somebody who only looks', opened: { document: empty, readOnly: true } },
])('nothing is said of $who', async ({ opened }) => {
  await drawnInStudio(<Guided />, opened)
  expect(guide()).toBeNull()
})
