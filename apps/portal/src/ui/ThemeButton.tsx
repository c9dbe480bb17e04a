import { useEffect, useState } from 'react'
import { THEME_KEY } from '@verdict/theme/scheme'
import { useMessages } from '../messages/messages.ts'
import { Icon } from './Icon.tsx'

const isDark = () => {
  const { theme } = document.documentElement.dataset
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** Switches dark mode: the system's setting until it is pressed, stored from then on. */
export function ThemeButton() {
  const { page } = useMessages()
  // The server does not know what the system prefers.
  const [dark, setDark] = useState(false)
  useEffect(() => {
    setDark(isDark())
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(isDark())
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])

  function toggle() {
    const theme = isDark() ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    setDark(theme === 'dark')
    try {
      localStorage.setItem(THEME_KEY, theme)
    } catch {
      // Without storage the choice ends with the page.
    }
  }
  return (
    <button className="quiet icon-only" type="button" onClick={toggle} aria-pressed={dark} aria-label={page.theme}>
      <Icon name="moon" size={18} />
    </button>
  )
}
