import { THEME_KEY } from '@verdict/theme/scheme'

/** Applies the scheme that was chosen here before, or leaves it to the system. */
export function applyScheme() {
  const chosen = localStorage.getItem(THEME_KEY)
  if (chosen) document.documentElement.dataset.theme = chosen
}

/** Turns light into dark and back. */
export function toggleScheme() {
  const root = document.documentElement
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
  localStorage.setItem(THEME_KEY, root.dataset.theme)
}
