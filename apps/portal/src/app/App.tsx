import { wordingIn } from '@verdict/wording'
import type { ComponentType, ReactNode } from 'react'
import { CaseStudy } from '../case-studies/CaseStudy.tsx'
import { MessagesProvider, messagesIn } from '../messages/messages.ts'
import { Missing } from '../start/Missing.tsx'
import { ModelList } from '../start/ModelList.tsx'
import { Assessment } from '../questionnaire/Assessment.tsx'
import type { PageData } from './page-data.ts'
import { WordingProvider } from './wording.ts'

interface Props {
  data: PageData
  /** Only whoever looks at a result loads what explains it. */
  ResultPage?: ComponentType<{ page: Extract<PageData, { kind: 'result' }> }>
}

/** The page that the data is for. */
export function App({ data, ResultPage }: Props) {
  return (
    <MessagesProvider value={messagesIn(data.locale)}>
      <WordingProvider value={wordingIn(data.locale)}>{pageOf(data, ResultPage)}</WordingProvider>
    </MessagesProvider>
  )
}

function pageOf(data: PageData, ResultPage: Props['ResultPage']): ReactNode {
  switch (data.kind) {
    case 'list':
      return <ModelList page={data} />
    case 'model':
      return <Assessment page={data} />
    case 'result':
      return ResultPage && <ResultPage page={data} />
    case 'caseStudy':
      return <CaseStudy page={data} />
    case 'missing':
      return <Missing page={data} />
  }
}
