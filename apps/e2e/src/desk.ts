import { expect, type Page } from '@playwright/test'
import { ADMIN } from './admin.ts'
import { signIn } from './api.ts'

/** The desk as a consultant sees it. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Opens the desk as the admin, whom the API has signed in. */
  async open() {
    await signIn(this.page.request)
    await this.page.goto('/admin/')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  }

  /** Opens the desk and signs in as people do. */
  async signIn({ email, password } = ADMIN) {
    await this.page.goto('/admin/')
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  }

  async openModel(title: string) {
    await this.page.getByRole('menuitem', { name: 'Models' }).click()
    // Other journeys may have filled the first page of the list.
    await this.page.getByRole('textbox', { name: 'Search models' }).fill(title)
    await this.page.getByRole('cell', { name: title }).first().click()
    await expect(this.page.getByRole('tab', { name: 'Overview' })).toBeVisible()
  }

  async tab(name: string) {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) })
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }

  async save() {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(this.page.getByText(/\. Saved at /)).toBeVisible()
  }
}
