import type { ModelDocument } from '@verdict/engine'
import { expect, test } from 'vitest'
import { emptyDesk, field, press, screen, within } from '../../testing/desk.tsx'
import { Weighing } from './Weighing.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'

emptyDesk()

const third = { key: 'look', name: { en: 'look' }, description: { en: '' }, weight: 10 }
const document: ModelDocument = {
  ...smallDocument,
  criteria: [...smallDocument.criteria, third],
  ratings: [
    ...smallDocument.ratings,
    ...['a', 'b'].map((option) => ({ option, criterion: 'look', value: 5, rationale: { en: '' }, sources: [] })),
  ],
  rules: [],
}
const weights = ({ criteria }: ModelDocument) => criteria.map(({ weight }) => weight)
const status = () => screen.getByText(/pairs asked|comparisons are left|All is said/).textContent
const proposal = () => screen.getByRole('region', { name: 'Proposed weights' })

test('pairs are asked one after the other; what follows is proposed, taken as one edit, and undone as one', async () => {
  const { user, now, store } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Pairs')
  expect(status()).toMatch(/^0 of 3 pairs asked\./)
  await press(user, 'speed: somewhat more')
  expect(screen.queryByRole('region', { name: 'Proposed weights' })).toBeNull()
  await press(user, 'price: somewhat more')
  expect(status()).toMatch(/^2 of 3 pairs asked\./)
  expect(weights(now())).toEqual([5, 5, 10])
  expect(
    within(proposal())
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['CriterionNowProposed', 'speed25.0%69.2%', 'price25.0%23.1%', 'look50.0%7.7%'])
  await press(user, 'look: far more')
  expect(screen.getByRole('alert').textContent).toMatch(/Look again at “.*” and “.*”/)
  await press(user, 'Look again')
  expect(screen.getByRole('group', { name: /^(speed|price|look) or / })).toBeTruthy()
  await press(user, 'look matters far more than speed')
  await press(user, 'speed: far more')
  expect(screen.queryByRole('alert')).toBeNull()
  await press(user, 'Take these weights')
  expect(weights(now()).map(Math.round)).toEqual([14, 5, 2])
  store.undo()
  expect(weights(now())).toEqual([5, 5, 10])
})

test('the best and the worst are compared with all others', async () => {
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Best and worst')
  const choose = async (name: string | RegExp, option: string) => {
    await user.click(screen.getByRole('combobox', { name }))
    await user.click(await screen.findByRole('option', { name: option }))
  }
  await choose('Matters most', 'look')
  await choose('Matters least', 'look')
  expect(screen.getByText('Choose two that differ.')).toBeTruthy()
  await choose('Matters least', 'price')
  expect(status()).toBe('3 of 3 comparisons are left.')
  await choose(/outweigh speed$/, '2 ×')
  await choose(/outweigh price$/, '6 ×')
  await choose(/outweighed by speed$/, '3 ×')
  expect(status()).toBe('All is said.')
  expect(within(proposal()).getByRole('row', { name: /^look/ }).textContent).toBe('look50.0%60.0%')
})

test('an order begins as the weights are, and needs how far its ends are apart', async () => {
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Order')
  const order = () =>
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(order()).toEqual(['1look', '2speed', '3price'])
  await press(user, 'Move price up')
  expect(order()).toEqual(['1look', '2price', '3speed'])
  await user.type(field(/outweighs the last/), '3')
  await user.tab()
  expect(within(proposal()).getByRole('row', { name: /^price/ }).textContent).toBe('price25.0%33.3%')
})
