import { createPreviewLink, saveDraft } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, draftOf, makeModel, signIn } from './api.ts'
import { publish } from './publish.ts'
import { expect, findings, overflow, seriousFindings, test } from './test.ts'

const english = { ...djangoOrNodejs, locales: ['en'] }
const unique = (name: string) => `${name}-${Date.now().toString(36)}`

test('a consultant takes a draft as a client would, and keeps what came of it', async ({ page, context }) => {
  test.setTimeout(180_000)
  await signIn(page.request)
  const slug = unique('previewed')
  const { id } = await makeModel(page.request, slug, english, 'Previewed?')
  await page.goto(`/admin/models/${id}/`)
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('What the draft asks')

  const preview = await test.step('one press saves the draft and opens it', async () => {
    const opening = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    const tab = await opening
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('What the draft asks')
    await expect(tab.getByRole('complementary', { name: 'Preview' })).toContainText('Nothing here is stored or counted')
    return tab
  })

  const calls: string[] = []
  await test.step('it is taken as clients do, and calls nothing', async () => {
    preview.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('/api/')) calls.push(request.url())
    })
    await preview.getByRole('button', { name: 'Start the assessment' }).click()
    await preview.getByRole('radio').nth(1).check()
    const next = preview.getByRole('button', {
      name: /^(Continue|See the verdict|Continue anyway)( without answering)?$/,
    })
    while (!preview.url().includes('/result')) {
      const before = preview.url()
      await next.first().click()
      await expect.poll(() => preview.url()).not.toBe(before)
    }
    await expect(preview.getByRole('complementary', { name: 'Preview' })).toBeVisible()
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(/\w/)
    expect(await findings(preview)).toEqual([])
    for (const width of [375, 768, 1440]) {
      await preview.setViewportSize({ width, height: 900 })
      expect(await overflow(preview)).toBeLessThanOrEqual(0)
    }
  })

  await test.step('there is nothing to send, to save or to leave one’s details at', async () => {
    await expect(preview.getByText('Here clients leave their details')).toBeVisible()
    await expect(preview.getByRole('textbox', { name: /Name|E-mail/ })).toHaveCount(0)
    await expect(preview.getByRole('link', { name: 'Save as PDF' })).toHaveCount(0)
    expect(calls).toEqual([])
    const kept = await preview.evaluate(async () => ({
      names: Object.keys(localStorage).filter((name) => name.startsWith('verdict:answers:')),
      caches: await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
      ),
    }))
    expect(kept.names).toEqual([])
    expect(kept.caches.reduce((sum, count) => sum + count, 0)).toBe(0)
  })

  await test.step('the address opens the same verdict again', async () => {
    const said = await preview.getByRole('heading', { level: 1 }).textContent()
    await preview.reload()
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(said ?? '')
  })

  await test.step('it leads to what decided, with the focus there', async () => {
    const address = preview.url()
    await preview.getByRole('link', { name: 'Open in the studio' }).click()
    await expect(preview.getByText(/decided most/)).toBeVisible({ timeout: 30_000 })
    await expect
      .poll(() =>
        preview.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? ''),
      )
      .toMatch(/^(questions|rules)\//)
    expect(preview.url()).not.toContain('#')
    await preview.goto(address)
  })

  await test.step('it is kept as a scenario, and one press takes that back', async () => {
    await preview.getByRole('link', { name: 'Keep as a scenario' }).click()
    const who = preview.getByRole('textbox', { name: /Who this is/ })
    await expect(who).toHaveValue(/^From a preview, /, { timeout: 30_000 })
    await preview
      .getByRole('status')
      .filter({ hasText: 'Kept as a scenario' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(who).not.toHaveValue(/^From a preview, /)
  })

  await test.step('the links are listed, and one that is revoked ends at once', async () => {
    const path = new URL(preview.url()).origin
    await preview.close()
    await page.getByRole('button', { name: 'Links to previews' }).click()
    const dialog = page.getByRole('dialog', { name: 'Links to previews' })
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    // Keeping the scenario and taking that back may have been saved by then.
    await expect(dialog.getByRole('listitem')).toContainText(/as it is saved now|changed since/)
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Make a link/ }).click()
    const url = await dialog.getByRole('textbox', { name: 'New link' }).inputValue()
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    const stranger = await context.browser()!.newContext()
    const theirs = await stranger.newPage()
    await theirs.goto(path + new URL(url).pathname)
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('What the draft asks')
    await dialog.getByRole('listitem').first().getByRole('button', { name: 'Revoke' }).click()
    await page.getByRole('dialog', { name: 'Revoke this link?' }).getByRole('button', { name: 'Revoke' }).click()
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await theirs.reload()
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This preview has ended')
    await stranger.close()
  })
})

test('what is answered in a preview and what is answered for real never meet', async ({ page, portal }) => {
  test.setTimeout(90_000)
  const slug = unique('apart')
  const id = await publish(page.request, slug, english)
  const link = await call(page.request, createPreviewLink, { params: { id }, body: {} })
  await portal.start(slug)
  await page.getByRole('radio').first().check()
  await portal.goOn()
  await page.goto(new URL(link.url).pathname)
  await expect(page.getByRole('button', { name: 'Start the assessment' })).toBeVisible()
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await page.getByRole('radio').nth(1).check()
  await portal.goOn()
  await page.goto(`/${slug}`)
  await expect(page.getByText('You stopped at question 2.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goBack()
  const answers = await page.evaluate(
    (slug) => JSON.parse(localStorage.getItem(`verdict:answers:${slug}`) ?? '{}') as { answers: object },
    slug,
  )
  const [question] = djangoOrNodejs.questions
  expect(Object.values(answers.answers)[0]).toBe(question?.choices?.[0]?.key)
})

test('the answers that show a finding open as a client would see them', async ({ page, context }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const { id, draftRevision: revision } = await makeModel(page.request, unique('shown'), english, 'Shown?')
  const draft = await draftOf(page.request, id)
  const question = draft.questions.find(({ type }) => type === 'single')
  const chosen = { '==': [{ var: question?.key ?? '' }, question?.choices?.[0]?.key ?? ''] }
  const text = (en: string) => ({ en })
  const weigh = (add: number) => [{ type: 'weight' as const, criterion: draft.criteria[0]?.key ?? '', add }]
  const rules = [
    { key: 'one', description: text('Adds some'), when: chosen, effects: weigh(2) },
    { key: 'two', description: text('Adds more'), when: chosen, effects: weigh(3) },
  ]
  await call(page.request, saveDraft, {
    params: { id },
    body: { ...draft, rules: [...draft.rules, ...rules] },
    revision,
  })
  await page.goto(`/admin/models/${id}/check`)
  const overlap = page.getByRole('listitem').filter({ hasText: /“Adds some” and “Adds more” can fire together/ })
  await expect(overlap).toBeVisible({ timeout: 30_000 })
  const opening = context.waitForEvent('page')
  await overlap.getByRole('button', { name: 'Open in the preview' }).click()
  const tab = await opening
  await tab.waitForURL('**/preview/*/result?a=*')
  await expect(tab.getByRole('complementary', { name: 'Preview' })).toBeVisible()
  const [choice] = question?.choices ?? []
  await expect(tab.locator('#answers')).toContainText(choice?.short?.en ?? choice?.label.en ?? '')
})
