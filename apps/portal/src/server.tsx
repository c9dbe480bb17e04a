import { textIn, wordingIn } from '@verdict/wording'
import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { namesOf } from './app/names.ts'
import type { PageData } from './app/page-data.ts'
import { messagesIn } from './messages/messages.ts'
import { ResultPage } from './verdict/ResultPage.tsx'

export interface Rendered {
  html: string
  title: string
  description: string
}

/** A page as HTML, with what its head says. */
export const render = (data: PageData): Rendered => ({
  html: renderToString(<App data={data} ResultPage={ResultPage} />),
  ...headOf(data),
})

function headOf(data: PageData): { title: string; description: string } {
  const messages = messagesIn(data.locale)
  const { site, locale } = data
  switch (data.kind) {
    case 'list':
      return { title: `${messages.list.title} ${site.name}`, description: messages.list.lead }
    case 'model': {
      const names = namesOf(data.document, locale)
      return { title: names.text(data.document.title), description: names.text(data.document.description) }
    }
    case 'result': {
      const names = namesOf(data.document, locale)
      const wording = wordingIn(locale)
      return { title: wording.statement(data.result.verdict, names), description: names.text(data.document.title) }
    }
    case 'caseStudy':
      return {
        title: textIn(data.study.title, locale, 'en'),
        description: textIn(data.study.summary, locale, 'en'),
      }
    case 'missing':
      return { title: messages.missing.title, description: messages.missing.lead }
  }
}
