import { saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import type { Page } from '@playwright/test'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const text = (en: string) => ({ en })
const [first] = djangoOrNodejs.criteria
const weigh = (add: number) => ({ type: 'weight' as const, criterion: first?.key ?? '', add })
const [question] = djangoOrNodejs.questions.filter(({ type }) => type === 'single')
const chosen = { '==': [{ var: question?.key ?? '' }, question?.choices?.[0]?.key ?? ''] }

/** A rule that names a choice which its question does not have, one that never fires, and two that add up. */
const RULES: typeof djangoOrNodejs.rules = [
  {
    key: 'gone',
    description: text('Asks for Elixir'),
    when: { '==': [{ var: question?.key ?? '' }, 'elixir'] },
    effects: [weigh(1)],
  },
  { key: 'dead', description: text('Can never be'), when: { and: [chosen, { '!': chosen }] }, effects: [weigh(2)] },
  { key: 'one', description: text('Adds some'), when: chosen, effects: [weigh(2)] },
  { key: 'two', description: text('Adds more'), when: chosen, effects: [weigh(3)] },
]

async function doubtfulModel(page: Page): Promise<string> {
  await signIn(page.request)
  const { id, draftRevision: revision } = await makeModel(
    page.request,
    `checked-${Date.now().toString(36)}`,
    { ...djangoOrNodejs, locales: ['en'] },
    'Checked?',
  )
  const draft = await draftOf(page.request, id)
  await call(page.request, saveDraft, {
    params: { id },
    body: { ...draft, rules: [...draft.rules, ...RULES] },
    revision,
  })
  return id
}

const DEAD = /No answers make the rule “Can never be” fire/

const checked = async (page: Page) => {
  await expect(page.getByRole('status').filter({ hasText: /^Checked at / })).toBeVisible({ timeout: 30_000 })
}
const line = (page: Page, said: RegExp) => page.getByRole('listitem').filter({ hasText: said })
const tab = (page: Page) => page.getByRole('tab', { name: /^Check/ })

test('a consultant is told what is wrong and doubtful, mends it with one press, and accepts the rest', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const id = await doubtfulModel(page)
  await page.goto(`/admin/models/${id}/`)

  await test.step('the tab counts errors before it is opened', async () => {
    await expect(tab(page)).toHaveText(/^Check\s+1\s+error$/, { timeout: 30_000 })
    await tab(page).click()
    await checked(page)
  })

  await test.step('a choice that a rule asks for is added with one press; then the rest is checked', async () => {
    await expect(line(page, /has no choice "elixir"/)).toBeVisible()
    await page.getByRole('button', { name: /^Add “elixir” to/ }).click()
    await checked(page)
    await expect(line(page, /has no choice/)).toBeHidden()
    await expect(line(page, DEAD)).toBeVisible()
  })

  await test.step('a finding leads to its field', async () => {
    await line(page, DEAD).getByRole('link').click()
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? ''),
      )
      .toMatch(/^rules\/dead/)
    await page.goBack()
  })

  await test.step('a dead rule is deleted with one press, and comes back with another', async () => {
    const dead = line(page, DEAD)
    await dead.getByRole('button', { name: 'Delete the rule' }).click()
    await expect(dead).toBeHidden({ timeout: 30_000 })
    const notice = page.getByRole('status').filter({ hasText: 'Done: Delete the rule' })
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect(dead).toBeVisible({ timeout: 30_000 })
    await dead.getByRole('button', { name: 'Delete the rule' }).press('Enter')
    await expect(dead).toBeHidden({ timeout: 30_000 })
  })

  await test.step('two rules that add up are shown with answers, and accepted by keys alone', async () => {
    const overlap = line(page, /“Adds some” and “Adds more” can fire together/)
    await expect(overlap).toContainText('These answers show it')
    await overlap.getByRole('button', { name: 'Accept…' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Both are meant')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Accepted' })).toContainText('“Both are meant”')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/\. Saved at /)).toBeVisible()
    await page.reload()
    await checked(page)
    await expect(page.getByRole('region', { name: 'Accepted' })).toContainText('“Both are meant”')
  })

  await test.step('it comes back when one of the rules changes', async () => {
    const draft = await draftOf(page.request, id)
    expect(JSON.stringify(draft)).not.toContain('Both are meant')
    await page.getByRole('region', { name: 'Accepted' }).getByRole('link').first().click()
    await page.getByRole('button', { name: /^Adds more/ }).click()
    const amount = page.getByRole('textbox', { name: 'Amount' }).first()
    await amount.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await tab(page).click()
    await checked(page)
    const back = line(page, /“Adds some” and “Adds more” can fire together/)
    await expect(back).toContainText('It is back because what it is about has changed')
    await expect(back).toContainText('“Both are meant”')
  })
})

test('typing is not held up by the check, which leaves everything but its tab as it is', async ({ page }) => {
  test.slow()
  const id = await doubtfulModel(page)
  await page.goto(`/admin/models/${id}/`)
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.click()
  await page.keyboard.press('End')
  // Watches what is drawn while a check runs and comes.
  await page.evaluate(() => {
    const page = window as unknown as { drawn: string[] }
    page.drawn = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const part = target instanceof Element ? target : target.parentElement
        if (part && !part.closest('[role=tab]')) page.drawn.push(part.outerHTML.slice(0, 120))
      }
    }).observe(document.querySelector('main') as Element, { subtree: true, childList: true, characterData: true })
  })
  await expect(tab(page)).toHaveText(/^Check\s+1\s+error$/, { timeout: 30_000 })
  expect(await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn)).toEqual([])
})
