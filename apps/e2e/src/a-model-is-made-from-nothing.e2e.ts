import type { Page } from '@playwright/test'
import { draftOf } from './api.ts'
import { expect, test } from './test.ts'

/** The draft as it is stored. */
async function stored(page: Page) {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Not saved|Saving…/)).toBeHidden()
  const id = /models\/([^/?]+)/.exec(page.url())?.[1] as string
  return draftOf(page.request, id)
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('a model made by typing: its address, languages, keys and ratings are what was typed, without invented values', async ({
  desk,
  page,
}) => {
  test.setTimeout(240_000)
  await desk.open()
  await page.getByRole('link', { name: 'New model' }).click()
  await field(page, 'Title').pressSequentially('Which database?')
  await expect(field(page, 'Address')).toHaveValue('which-database')
  await field(page, 'Address').press('Control+a')
  await field(page, 'Address').pressSequentially('Our database')
  await field(page, 'Address').press('Enter')
  await expect(page.getByText('Only a-z, 0-9 and hyphens, at most 64, such as our-database.')).toBeVisible()
  const address = `my-new-model-${Date.now()}`
  await field(page, 'Address').press('Control+a')
  await field(page, 'Address').pressSequentially(address)
  await expect(field(page, 'Address')).toHaveValue(address)
  await page.getByRole('button', { name: 'Create the model' }).click()

  await test.step('languages are typed one after the other, and a wrong one is named', async () => {
    const languages = field(page, 'Languages')
    await languages.press('End')
    await languages.pressSequentially(', e1')
    await languages.press('Enter')
    await expect(page.getByText('“e1” is no language tag, such as en or pt-BR.')).toBeVisible()
    await languages.press('Backspace')
    await languages.pressSequentially('s')
    await languages.press('Enter')
    expect(await stored(page)).toMatchObject({ slug: address, locales: ['en', 'es'], defaultLocale: 'en' })
    await languages.press('Control+a')
    await languages.pressSequentially('en')
    await languages.press('Tab')
  })

  await test.step('an element is named at once, and its key follows the name', async () => {
    await desk.tab('Options')
    for (const name of ['PostgreSQL', 'MySQL']) {
      await page.getByRole('button', { name: 'Add an option' }).click()
      await expect(field(page, 'Name')).toBeFocused()
      await page.keyboard.type(name)
      await page.keyboard.press('Tab')
      await expect(field(page, 'Key')).toHaveValue(name.toLowerCase())
    }
    await desk.tab('Criteria')
    for (const name of ['Consistency', 'Speed']) {
      await page.getByRole('button', { name: 'Add a criterion' }).click()
      await expect(field(page, 'Name')).toBeFocused()
      await page.keyboard.type(name)
      await page.getByRole('button', { name: 'Done' }).click()
      await field(page, `Weight of ${name} as a number`).pressSequentially('5')
      await field(page, `Weight of ${name} as a number`).press('Tab')
    }
    const draft = await stored(page)
    expect(draft.options.map(({ key }: { key: string }) => key)).toEqual(['postgresql', 'mysql'])
    expect(draft.criteria.map(({ key }: { key: string }) => key)).toEqual(['consistency', 'speed'])
    expect(draft.ratings).toEqual([])
  })

  await test.step('cells are empty until somebody rates them, and Check leads to each', async () => {
    await expect(page.getByRole('tab', { name: 'Ratings 4 missing' })).toBeVisible()
    await desk.tab('Check')
    await page.getByRole('listitem').filter({ hasText: 'MySQL is not rated on Speed.' }).getByRole('link').click()
    await expect(field(page, 'Rating')).toHaveValue('')
    await expect(field(page, 'At least')).not.toBeEditable()
    await field(page, 'Rating').pressSequentially('9,5')
    await field(page, 'Rating').press('Tab')
    await expect(field(page, 'At least')).toHaveValue('8.5')
    await expect(field(page, 'At most')).toHaveValue('10')
    expect((await stored(page)).ratings).toMatchObject([
      { option: 'mysql', criterion: 'speed', value: 9.5, low: 8.5, high: 10 },
    ])
  })

  await test.step('a bound beyond the rating waits until the rating is moved', async () => {
    await field(page, 'Rating').fill('5')
    await field(page, 'Rating').press('Enter')
    await field(page, 'At least').fill('6')
    await field(page, 'At least').press('Enter')
    await expect(page.getByText(/^6 is above the rating, 5, so the draft keeps at least/)).toBeVisible()
    expect((await stored(page)).ratings[0]).toMatchObject({ value: 5 })
    await field(page, 'Rating').fill('7')
    await field(page, 'Rating').press('Enter')
    await expect(field(page, 'At least')).toHaveValue('6')
    expect((await stored(page)).ratings[0]).toMatchObject({ value: 7, low: 6 })
  })

  await test.step('an unfinished source keeps nothing from being saved, outlasts the page, and is named', async () => {
    await page.getByRole('button', { name: 'Add a source' }).click()
    await field(page, 'Title').pressSequentially('The manual')
    await field(page, 'Address').pressSequentially('https:/')
    await field(page, 'Publisher').pressSequentially('Somebody')
    expect((await stored(page)).ratings[0]?.sources).toEqual([])
    await page.reload()
    await expect(field(page, 'Address')).toHaveValue('https:/')
    await expect(field(page, 'Publisher')).toHaveValue('Somebody')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await desk.tab('Check')
    await expect(
      page.getByText('MySQL, Speed: Source is unfinished at “https:/”: Its address is not whole yet.'),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Finish it' }).click()
    await field(page, 'Address').press('End')
    await field(page, 'Address').pressSequentially('/example.org')
    await field(page, 'Address').press('Tab')
    await expect(field(page, 'Publisher')).toBeFocused()
    expect((await stored(page)).ratings[0]?.sources).toEqual([
      { title: 'The manual', url: 'https://example.org', publisher: 'Somebody' },
    ])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
  })

  await test.step('a copied option brings its ratings, and a removed key comes back for nothing else', async () => {
    await desk.tab('Options')
    await page.getByRole('button', { name: 'MySQL' }).click()
    await page.getByRole('button', { name: 'Copy this option' }).click()
    await expect(field(page, 'Name')).toHaveValue('Copy of MySQL')
    const draft = await stored(page)
    const copies = draft.ratings.filter(({ option }: { option: string }) => option === 'copy-of-mysql')
    expect(copies).toMatchObject([{ criterion: 'speed', value: 7, low: 6 }])
    await page.getByRole('button', { name: 'Remove this option' }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.getByText('Removed “Copy of MySQL”.')).toBeVisible()
    await stored(page)
    await page.reload()
    await page.getByRole('button', { name: 'MySQL' }).click()
    await page.getByRole('button', { name: 'Copy this option' }).click()
    await expect(field(page, 'Key')).toHaveValue('copy-of-mysql-2')
    await field(page, 'Key').fill('mysql')
    await field(page, 'Key').press('Enter')
    await expect(page.getByText('“mysql” is the key of another.')).toBeVisible()
  })

  await test.step('two options that must not win are two', async () => {
    await desk.tab('Scenarios')
    await page.getByRole('button', { name: 'Add a scenario' }).click()
    await page.getByRole('combobox', { name: 'Must not win' }).click()
    await page.getByRole('option', { name: 'PostgreSQL' }).click()
    await page.getByRole('option', { name: 'MySQL', exact: true }).click()
    await page.keyboard.press('Escape')
    expect((await stored(page)).scenarios[0]?.expect).toEqual({ notWinner: ['postgresql', 'mysql'] })
  })

  await test.step('removing what is used says by what', async () => {
    await desk.tab('Options')
    await page.getByRole('button', { name: 'MySQL', exact: true }).click()
    await page.getByRole('button', { name: 'Remove this option' }).click()
    await expect(page.getByText('1 scenario: “new”')).toBeVisible()
    await page.getByRole('button', { name: 'Keep it' }).click()
  })
})
