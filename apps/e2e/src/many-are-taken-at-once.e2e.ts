import { djangoOrNodejs } from '@verdict/starter-models'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

test('a consultant pastes options, questions and ratings, and sees first what is understood', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(page.request)
  const { id } = await makeModel(page.request, `many-${Date.now().toString(36)}`, djangoOrNodejs, 'Many?')
  const copy = (text: string) => page.evaluate((text) => navigator.clipboard.writeText(text), text)
  const saved = async () => {
    await page.keyboard.press('ControlOrMeta+S')
    await expect(page.getByText(/\. Saved at /)).toBeVisible()
    return draftOf(page.request, id)
  }
  const dialog = page.getByRole('dialog')

  await test.step('options, one a line', async () => {
    await page.goto(`/admin/models/${id}/options`)
    await page.getByRole('button', { name: 'Paste lines: add options' }).click()
    await copy('Django\nPhoenix\tElixir on the web\nLaravel')
    await page.keyboard.press('ControlOrMeta+V')
    await expect(dialog.getByRole('status')).toHaveText('2 options to add, 1 line left out.')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(dialog).toBeHidden()
    expect((await saved()).options.map(({ key }) => key).slice(-2)).toEqual(['phoenix', 'laravel'])
  })

  await test.step('a question with its choices', async () => {
    await page.goto(`/admin/models/${id}/questions`)
    await page.getByRole('button', { name: 'Paste lines: add questions' }).click()
    await copy('How long will it live?\n- A year\n- Ten years\nIs there a budget?')
    await page.keyboard.press('ControlOrMeta+V')
    await dialog.getByRole('button', { name: 'Add 2 questions' }).click()
    const { questions } = await saved()
    expect(questions.slice(-2).map(({ type, choices = [] }) => [type, choices.length])).toEqual([
      ['single', 2],
      ['boolean', 2],
    ])
  })

  await test.step('a block of ratings, with the names of a spreadsheet', async () => {
    const [first, second] = djangoOrNodejs.criteria
    await page.goto(`/admin/models/${id}/ratings`)
    const cell = page.getByRole('button', { name: / on / }).first()
    await cell.focus()
    await copy(`\tLaravel\tPhoenix\r\n${second?.name.en}\t7,5\tn/a\r\n${first?.name.en}\t4\t6\r\n`)
    await page.keyboard.press('ControlOrMeta+V')
    await expect(dialog.getByRole('status')).toHaveText('3 × 3 cells, by their names: 3 new, 1 not read.')
    for (const width of [375, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
    }
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    const valuesOf = ({ ratings }: Awaited<ReturnType<typeof saved>>) =>
      ratings.flatMap(({ option, criterion, value }) =>
        ['laravel', 'phoenix'].includes(option) ? [`${option} ${criterion} ${value}`] : [],
      )
    expect(valuesOf(await saved()).sort()).toEqual(
      [`laravel ${second?.key} 7.5`, `laravel ${first?.key} 4`, `phoenix ${first?.key} 6`].sort(),
    )
    await page.getByRole('status').filter({ hasText: 'Rated 3 cells.' }).getByRole('button', { name: 'Undo' }).click()
    expect(valuesOf(await saved())).toEqual([])
  })
})
