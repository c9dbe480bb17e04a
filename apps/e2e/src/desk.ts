import { expect, type Page } from '@playwright/test'

export const ADMIN = { email: 'admin@example.com', password: 'e2e staple horses' }

/** The desk as a consultant sees it. */
export class Desk {
  constructor(readonly page: Page) {}

  async signIn({ email, password } = ADMIN) {
    await this.page.goto('/admin/')
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  }

  async openModel(title: string) {
    await this.page.getByRole('menuitem', { name: 'Models' }).click()
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
