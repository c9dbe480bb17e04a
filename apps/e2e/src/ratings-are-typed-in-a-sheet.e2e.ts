import { djangoOrNodejs } from '@verdict/starter-models'
import type { Locator, Page } from '@playwright/test'
import { draftOf, makeModel, signIn } from './api.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

const [first, second, third] = djangoOrNodejs.criteria
const CRITERIA = [first, second, third].map((criterion) => criterion?.key ?? '')

/** Whether two elements cover a part of each other. */
async function overlap(a: Locator, b: Locator): Promise<boolean> {
  const [one, other] = await Promise.all([a.boundingBox(), b.boundingBox()])
  if (!one || !other) throw new Error('Both are to be seen.')
  const apart = (from: number, size: number, than: number) => from + size <= than + 1
  return !(
    apart(one.x, one.width, other.x) ||
    apart(other.x, other.width, one.x) ||
    apart(one.y, one.height, other.y) ||
    apart(other.y, other.height, one.y)
  )
}

test('ratings are typed, selected, copied and filled as in a spreadsheet, beside what they rest on', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page.request)
  const document = { ...djangoOrNodejs, locales: ['en'] }
  const { id } = await makeModel(page.request, `sheet-${Date.now().toString(36)}`, document, 'Sheet?')
  await page.goto(`/admin/models/${id}/ratings`)
  const cell = (option: string, criterion: typeof first) =>
    page.getByRole('button', { name: new RegExp(`^${option} on ${criterion?.name.en ?? ''}: `) })
  const saved = async () => {
    await page.keyboard.press('ControlOrMeta+S')
    await expect(page.getByText(/\. Saved at /)).toBeVisible()
    const { ratings } = await draftOf(page.request, id)
    const value = (option: string, criterion: string) =>
      ratings.find((each) => each.option === option && each.criterion === criterion)?.value
    return CRITERIA.map((criterion) => [value('django', criterion), value('nodejs', criterion)])
  }

  await test.step('a column and a row by keys alone', async () => {
    await cell('Django', first).focus()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('2,5')
    await page.keyboard.press('Enter')
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    expect(await saved()).toEqual([
      [1, ratingOf('nodejs', 0)],
      [2.5, ratingOf('nodejs', 1)],
      [3, 4],
    ])
  })

  await test.step('what is drawn over with the mouse is filled down, and one undo takes it back', async () => {
    await cell('Django', first).hover()
    await page.mouse.down()
    await cell('Node.js', third).hover()
    await page.mouse.up()
    await expect(page.getByRole('toolbar')).toContainText('6 cells selected')
    expect(await seriousFindings(page)).toEqual([])
    await cell('Django', first).focus()
    await page.keyboard.press('ControlOrMeta+D')
    const node = ratingOf('nodejs', 0)
    expect(await saved()).toEqual(CRITERIA.map(() => [1, node]))
    await page.keyboard.press('ControlOrMeta+Z')
    expect(await saved()).toEqual([
      [1, node],
      [2.5, ratingOf('nodejs', 1)],
      [3, 4],
    ])
  })

  await test.step('a block is copied, and put in elsewhere', async () => {
    await page.keyboard.press('Escape')
    await cell('Django', first).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1\n2.5\n3')
    await cell('Node.js', first).focus()
    await page.keyboard.press('ControlOrMeta+V')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Put in 3 cells/ })
      .press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await saved()).toEqual([
      [1, 1],
      [2.5, 2.5],
      [3, 3],
    ])
  })

  await test.step('the panel stands beside the sheet, or below it, and follows the focus', async () => {
    const panel = page.getByRole('dialog', { name: 'Rating' })
    for (const width of [1440, 1000]) {
      await page.setViewportSize({ width, height: 900 })
      await cell('Django', first).click()
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(first?.name.en ?? '')
      await page.keyboard.press('ArrowDown')
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(second?.name.en ?? '')
      expect(await overlap(panel, page.getByRole('button', { name: /^Publish/ }))).toBe(false)
      expect(await overlap(panel, cell('Django', second))).toBe(false)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
    }
  })

  await test.step('it says what another rating would change, which is what comes when it is typed', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await cell('Django', first).click()
    const turns = page.getByRole('region', { name: 'What another rating would change' })
    const line = turns.getByRole('listitem').first()
    await expect(line).toContainText('goes from')
    const said = (await line.textContent()) ?? ''
    const [, value = ''] = /^From ([\d.]+) /.exec(said) ?? []
    await typeInCell(page, value)
    // It is there now, so that it is no longer what another rating would change.
    await expect(turns).not.toContainText(said)
  })

  await test.step('on a phone a cell opens over the page', async () => {
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto(`/admin/models/${id}/ratings`)
    await cell('Django', first).click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(first?.name.en ?? '')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

async function typeInCell(page: Page, value: string) {
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
}

const ratingOf = (option: string, at: number) =>
  djangoOrNodejs.ratings.find((each) => each.option === option && each.criterion === CRITERIA[at])?.value
