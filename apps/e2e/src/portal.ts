import { expect, type Locator, type Page } from '@playwright/test'

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
    return this.page.getByRole('button', { name: /^(Continue|See the verdict)( without answering)?$/ })
  }

  /** The one above the question; another stands beside the button that goes on. */
  get back() {
    return this.page.getByRole('button', { name: 'Back' }).first()
  }

  /** Whether another question, or the message that the winner is settled, comes before the verdict. */
  async hasNext() {
    return this.page.getByRole('button', { name: /^Continue( without answering)?$/ }).isVisible()
  }

  /** Chooses an answer to the question that is shown. */
  async choose(choice: string) {
    await this.page
      .getByRole('radio', { name: choice })
      .or(this.page.getByRole('checkbox', { name: choice }))
      .check()
  }

  /** Continues to the next step. */
  async goOn() {
    const before = await this.question.textContent()
    const last = /verdict/.test((await this.next.textContent()) ?? '')
    await this.next.click()
    if (last) await this.page.waitForURL('**/r/*')
    else await expect(this.question).not.toHaveText(before ?? '')
  }

  /** Continues without answers until an element shows, past the message that the winner is settled. */
  async goOnUntil(shown: Locator) {
    const onward = this.page.getByRole('button', { name: 'Continue anyway' })
    while (!(await shown.first().isVisible())) await ((await onward.isVisible()) ? onward.click() : this.goOn())
  }

  /** Answers the question that is shown, which must be this one. */
  async answer(question: string, choice: string) {
    await expect(this.question).toHaveText(question)
    await this.choose(choice)
    await this.goOn()
  }

  /** Completes the assessment: gives these answers and leaves other questions open. */
  async take(answers: { [question: string]: string } = {}) {
    while (!/\/r\//.test(this.page.url())) {
      const choice = answers[(await this.question.textContent()) ?? '']
      if (choice !== undefined) await this.choose(choice)
      await this.goOn()
    }
  }

  /** Opens what is folded on a result. */
  async unfold(name: string) {
    await this.page.getByRole('heading', { level: 3, name, exact: true }).click()
  }

  /** The address that brings the answers to another device. */
  async addressAlong(): Promise<string> {
    await this.page.getByText('Continue on another device').click()
    const field = this.page.getByRole('textbox', { name: 'Link with your answers' })
    await expect(field).toHaveValue(/#continue=/)
    return field.inputValue()
  }

  get verdict() {
    return this.page.getByRole('heading', { level: 1 })
  }
}
