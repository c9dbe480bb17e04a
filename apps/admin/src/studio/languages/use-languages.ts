import { useStore } from 'react-admin'
import { useDraft } from '../draft/draft-context.ts'

/** The languages that texts are written in now, one or two beside each other, in every tab; the model's first one until others are chosen. */
export function useLanguages() {
  const { locales, defaultLocale } = useDraft().document
  const [chosen, show] = useStore<string[]>('studio.languages', [])
  const there = chosen.filter((each) => locales.includes(each))
  return { shown: there.length > 0 ? there : [defaultLocale], show }
}
