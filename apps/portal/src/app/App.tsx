import { wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { CaseStudy } from '../case-studies/CaseStudy.tsx'
import { MessagesProvider, messagesIn } from '../messages/messages.ts'
import { Missing } from '../start/Missing.tsx'
import { ModelList } from '../start/ModelList.tsx'
import { Assessment } from '../questionnaire/Assessment.tsx'
import { ResultPage } from '../verdict/ResultPage.tsx'
import type { PageData } from './page-data.ts'
import { WordingProvider } from './wording.ts'

/** The page that the data is for. */
export function App({ data }: { data: PageData }) {
  return (
    <MessagesProvider value={messagesIn(data.locale)}>
      <WordingProvider value={wordingIn(data.locale)}>{pageOf(data)}</WordingProvider>
    </MessagesProvider>
  )
}

function pageOf(data: PageData): ReactNode {
  switch (data.kind) {
    case 'list':
      return <ModelList page={data} />
    case 'model':
      return <Assessment page={data} />
    case 'result':
      return <ResultPage page={data} />
    case 'caseStudy':
      return <CaseStudy page={data} />
    case 'missing':
      return <Missing page={data} />
  }
}
