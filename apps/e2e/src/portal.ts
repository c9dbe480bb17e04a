import { expect, type Page } from '@playwright/test'

/** The portal as a client sees it: by role and by name, never by how it is styled. */
export class Portal {
  constructor(readonly page: Page) {}

  async start(slug: string) {
    await this.page.goto(`/${slug}`)
    await this.page.getByRole('button', { name: 'Start the assessment' }).click()
    await expect(this.question).toBeVisible()
  }

  get question() {
    return this.page.getByRole('heading', { level: 1 })
  }

  get next() {
    return this.page.getByRole('button', { name: /^(Continue|See the verdict)$/ })
  }

  /** Answers the question that is shown, which must be this one. */
  async answer(question: string, choice: string) {
    await expect(this.question).toHaveText(question)
    await this.page
      .getByRole('radio', { name: choice })
      .or(this.page.getByRole('checkbox', { name: choice }))
      .check()
    await this.next.click()
  }

  /** Goes on without answering until the verdict is there. */
  async skipTheRest() {
    while (!/\/r\//.test(this.page.url())) {
      const before = await this.question.textContent()
      const last = await this.page.getByRole('button', { name: 'See the verdict' }).isVisible()
      await this.next.click()
      if (last) await this.page.waitForURL('**/r/*')
      else await expect(this.question).not.toHaveText(before ?? '')
    }
  }

  get verdict() {
    return this.page.getByRole('heading', { level: 1 })
  }
}
