import { postgresqlMysqlMongodbOrSqlite as databases } from '@verdict/starter-models'
import { Portal } from './portal.ts'
import { expect, findings, overflow, test } from './test.ts'

const words = (locale: string) => ({
  name: databases.title[locale] as string,
  where: databases.questions.find(({ key }) => key === 'where')?.text[locale] as string,
})

test('a consultant publishes a starter model as it is, and clients take it in their language', async ({
  desk,
  page,
  browser,
}) => {
  await desk.open()
  await page.getByRole('link', { name: 'New model' }).click()
  await page.getByRole('button', { name: `Start from “${words('en').name}”` }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(words('en').name)
  // The title stays, so that its translations do too; the address is this test's own.
  const slug = `databases-${Date.now().toString(36)}`
  await page.getByRole('textbox', { name: 'Address' }).fill('')
  await page.getByRole('textbox', { name: 'Address' }).pressSequentially(slug)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await page.getByLabel('Notes').pressSequentially('As it comes.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Same as version 1')).toBeVisible()

  const phone = await browser.newContext({
    viewport: { width: 375, height: 800 },
    locale: 'en-GB',
    baseURL: new URL(page.url()).origin,
  })
  const client = await phone.newPage()
  const portal = new Portal(client)
  await client.goto(`/${slug}`)
  // It has no weeks, and promises none.
  await expect(client.getByRole('heading', { name: 'What you take away' })).toBeVisible()
  await expect(client.getByRole('heading', { name: 'Weeks and cost' })).toBeHidden()
  await portal.start(slug)
  await portal.answer(words('en').where, 'On several servers, or as functions that start when called')
  await portal.take({
    'What will it mostly keep?': 'Things that belong together: customers, orders, invoices',
    'What happens if two figures in it contradict each other?': 'Money, stock or seats are lost',
    'Who will look after the database?': 'A provider: we rent it ready to use',
    'Which one does your team know best?': 'PostgreSQL',
  })
  await expect(portal.verdict).toContainText('PostgreSQL')
  await expect(client.getByText('Several servers cannot safely write to one SQLite file')).toBeVisible()
  await expect(client.getByText('it matters less than backups that somebody has really restored once')).toBeVisible()
  expect(await overflow(client)).toBeLessThanOrEqual(0)
  expect(await findings(client)).toEqual([])

  const result = new URL(client.url()).pathname
  for (const [locale, ruledOut] of [
    ['es', 'Varios servidores no pueden escribir con seguridad en un mismo archivo de SQLite'],
    ['ca', 'Diversos servidors no poden escriure amb seguretat en un mateix fitxer de SQLite'],
  ] as const) {
    await client.goto(`/${slug}?lang=${locale}`)
    await expect(client.getByRole('heading', { level: 1 })).toHaveText(words(locale).name)
    await client.goto(`${result}?lang=${locale}`)
    await expect(client.getByText(ruledOut)).toBeVisible()
    expect(await overflow(client)).toBeLessThanOrEqual(0)
  }
  await phone.close()
})
