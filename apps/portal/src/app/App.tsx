import type { ComponentType, ReactNode } from 'react'
import { CaseStudy } from '../case-studies/CaseStudy.tsx'
import { type Language, LanguageProvider } from '../messages/messages.ts'
import { Missing } from '../start/Missing.tsx'
import { ModelList } from '../start/ModelList.tsx'
import { Assessment } from '../questionnaire/Assessment.tsx'
import type { PageData } from './page-data.ts'

interface Props {
  data: PageData
  language: Language
  /** Only whoever looks at a result loads what draws it. */
  ResultPage?: ComponentType<{ page: Extract<PageData, { kind: 'result' }> }>
}

/** The page that the data is for, in its language. */
export function App({ data, language, ResultPage }: Props) {
  return <LanguageProvider value={language}>{pageOf(data, ResultPage)}</LanguageProvider>
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
