import { type ComponentProps, type ComponentType, useEffect, useState } from 'react'
import type { Closing as Texts } from '../messages/en/closing.ts'
import { closingOf } from '../messages/in-the-browser.ts'
import type { Closing } from './Closing.tsx'
import type { ContinueLink } from './ContinueLink.tsx'

interface Loaded {
  Closing: ComponentType<ComponentProps<typeof Closing>>
  ContinueLink: ComponentType<ComponentProps<typeof ContinueLink>>
  texts: Texts
}

/**
 * What the steps after the questions need, and the link to another device: loaded while the client answers, because the first question does not
 * wait for it. Without a network the next step tries again.
 *
 * @param step the step that is shown; undefined before the start
 */
export function useClosing(locale: string, step: string | undefined): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>()
  const missing = loaded === undefined && step !== undefined
  useEffect(() => {
    if (!missing) return
    const load = () => void loadClosing(locale).then(setLoaded, () => {})
    load()
    addEventListener('online', load)
    return () => removeEventListener('online', load)
  }, [missing, locale, step])
  return loaded
}

async function loadClosing(locale: string): Promise<Loaded> {
  const [{ Closing }, { ContinueLink }, texts] = await Promise.all([
    import('./Closing.tsx'),
    import('./ContinueLink.tsx'),
    closingOf(locale),
  ])
  return { Closing, ContinueLink, texts }
}
