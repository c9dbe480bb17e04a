import type { ComponentType } from 'react'
import { type Language, LanguageProvider } from '../messages/messages.ts'
import type { PageData } from '../page/page-data.ts'
import { CrashPage } from './CrashPage.tsx'

interface Props {
  data: PageData
  language: Language
  /** What draws pages of this kind. */
  Page: ComponentType<{ page: never }>
}

/** A page in its language. */
export function App({ data, language, Page }: Props) {
  const Drawn = Page as ComponentType<{ page: PageData }>
  return (
    <LanguageProvider value={language}>
      <CrashPage>
        <Drawn page={data} />
      </CrashPage>
    </LanguageProvider>
  )
}
