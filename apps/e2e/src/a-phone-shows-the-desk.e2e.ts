import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { ADMIN } from './desk.ts'
import { expect, test } from './test.ts'

const TABS = [
  ...['', 'options', 'criteria', 'ratings', 'questions', 'rules'],
  ...['estimates', 'case-studies', 'scenarios', 'check', 'versions'],
]

/** What the desk has pages of: a lead, a case study, a published model and the admin. */
async function records({ request }: Page) {
  await request.post('/api/v1/auth/login', { data: ADMIN })
  const made = async (path: string, data: object) => {
    const reply = await request.post(`/api/v1/${path}`, { data })
    expect(reply.status(), await reply.text()).toBeLessThan(300)
    return reply.json()
  }
  const one = async (path: string) => (await (await request.get(`/api/v1/admin/${path}`)).json())[0]
  const { version } = await (await request.get('/api/v1/models/django-or-nodejs')).json()
  const { token } = await made('assessments', { model: 'django-or-nodejs', version, answers: {} })
  const consent = { text: 'Yes.', accepted: true }
  await made('leads', { token, name: 'Montserrat Puigdomènech', email: 'montserrat.puigdomenech@example.org', consent })
  const slug = `a-model-with-a-name-of-many-words-${Date.now()}`
  const model = await made('admin/models', {
    slug,
    title: 'Which of the two databases?',
    from: { document: { ...djangoOrNodejs, slug } },
  })
  return {
    model: model.id,
    lead: (await one('leads')).id,
    study: (await one('case-studies')).id,
    user: (await one('users')).id,
  }
}

test('no page of the desk scrolls sideways on a phone', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 375, height: 800 })
  const { model, lead, study, user } = await records(page)
  const pages = [
    ...['models', 'models/create', 'leads', `leads/${lead}/show`],
    ...['case-studies', 'case-studies/create', `case-studies/${study}`],
    ...['users', `users/${user}`, 'audit-events', 'settings', 'account', 'change-password', 'forgot'],
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
      // A list that scrolls in its own box hides its last columns all the same.
      const lists = [...document.querySelectorAll('.RaList-content')]
      const widest = Math.max(over, ...lists.map((box) => box.scrollWidth - box.clientWidth))
      const outside = [...document.querySelectorAll('main *')].filter(
        (each) => each.getBoundingClientRect().right > innerWidth && each.children.length === 0,
      )
      const where = outside.map((each) =>
        (each.closest('button, a, th, td, [class*=Ra]') ?? each).outerHTML.slice(0, 200),
      )
      return { widest, where: where.slice(0, 5) }
    })
    if (beyond.widest > 0) wide.push(`${path}: ${beyond.widest} px, ${beyond.where.join('; ')}`)
  }
  expect(wide).toEqual([])
})
