import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { createWebhook, listCaseStudies, listLeads, listUsers, testWebhook } from '@verdict/contracts'
import { call, leaveDetails, makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const TABS = [
  ...['', 'options', 'criteria', 'ratings', 'questions', 'rules'],
  ...['estimates', 'case-studies', 'scenarios', 'check', 'impact', 'versions'],
]

/** What the desk has pages of: a lead, a case study, a published model and the admin. */
async function records({ request }: Page) {
  await signIn(request)
  await leaveDetails(request, 'Wolfeschlegelsteinhausenbergerdorff Puigdomènech', 'montserrat.puigdomenech@example.org')
  const url = 'http://receiver.invalid/a-path-of-many-words/and-a-secret'
  const webhook = await call(request, createWebhook, { body: { url, events: ['lead.erased'] } })
  await call(request, testWebhook, { params: { id: webhook.id } })
  const slug = `a-model-with-a-name-of-many-words-${Date.now()}`
  const model = await makeModel(request, slug, djangoOrNodejs, 'Which of the two databases?')
  const [[lead], [study], [user]] = await Promise.all([
    call(request, listLeads),
    call(request, listCaseStudies),
    call(request, listUsers),
  ])
  return { model: model.id, lead: lead?.id, study: study?.id, user: user?.id, webhook: webhook.id }
}

test('no page of the desk scrolls sideways on a phone', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 375, height: 800 })
  const { model, lead, study, user, webhook } = await records(page)
  const pages = [
    ...['models', 'models/create', 'leads', `leads/${lead}/show`],
    ...['case-studies', 'case-studies/create', `case-studies/${study}`],
    ...[
      'users',
      `users/${user}`,
      'mails',
      'webhooks',
      `webhooks/${webhook}`,
      'privacy-requests',
      'audit-events',
      'settings',
      'mail-templates',
      'mail-templates/result.ca',
      'report-layouts',
      'report-layouts?of=consultant',
      'account',
      'change-password',
      'forgot',
    ],
    ...TABS.map((tab) => `models/${model}/${tab}`),
  ]
  const wide: string[] = []
  for (const path of pages) {
    await page.goto(`/admin/${path}`)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('[aria-busy=true], .MuiSkeleton-root')).toHaveCount(0)
    const beyond = await page.evaluate(() => {
      const root = document.documentElement
      const over = Math.max(root.scrollWidth, document.body.scrollWidth) - innerWidth
      // A list that scrolls in its own box would hide its last columns too.
      const lists = [...document.querySelectorAll('.RaList-content')]
      const widest = Math.max(over, ...lists.map((box) => box.scrollWidth - box.clientWidth))
      const outside = [...document.querySelectorAll('main *')].filter(
        (each) => each.getBoundingClientRect().right > innerWidth && each.children.length === 0,
      )
      const where = outside.map((each) =>
        (each.closest('button, a, th, td, [class*=Ra]') ?? each).outerHTML.slice(0, 200),
      )
      const notices = [...document.querySelectorAll('.MuiAlert-message')]
      const thin = notices.filter((each) => each.getBoundingClientRect().width < 140).length
      return { widest, where: where.slice(0, 5), thin }
    })
    if (beyond.thin > 0) wide.push(`${path}: a notice has no room for its words beside its buttons`)
    if (beyond.widest > 0) wide.push(`${path}: ${beyond.widest} px, ${beyond.where.join('; ')}`)
  }
  expect(wide).toEqual([])
})

test('the head of a model leaves a phone to the model', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  const { model } = await records(page)
  await page.goto(`/admin/models/${model}/criteria`)
  await expect(page.getByText(/\. Saved at /)).toBeVisible()
  const [bar, tabs] = [page.getByRole('banner'), page.getByRole('tablist', { name: 'Parts of the model' })]
  const height = async () => ((await tabs.boundingBox())?.y ?? 0) - ((await bar.boundingBox())?.height ?? 0)
  expect(await height()).toBeLessThan(200)
  await page.getByRole('button', { name: 'More' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Save now' }).press('Enter')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.getByRole('button', { name: 'Publish version 1' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Publish version 1' })).toBeVisible()
})
