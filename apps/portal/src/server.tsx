import { textIn, wordingIn } from '@verdict/wording'
import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { namesOf } from './app/names.ts'
import type { PageData } from './app/page-data.ts'
import { messagesIn } from './messages/messages.ts'
import { factsOf } from './verdict/facts.ts'
import { ResultPage } from './verdict/ResultPage.tsx'

/** A page's data as the API has it: a result is not explained yet. */
export type Known = WithoutFacts<PageData>

type WithoutFacts<Page> = Page extends { facts: unknown } ? Omit<Page, 'facts'> : Page

export interface Rendered {
  html: string
  /** What the page goes on with in the browser. */
  data: PageData
  title: string
  description: string
}

/** A page as HTML, with what its head says. */
export function render(known: Known): Rendered {
  const data: PageData = known.kind === 'result' ? { ...known, facts: factsOf(known.document, known.result) } : known
  return { html: renderToString(<App data={data} ResultPage={ResultPage} />), data, ...headOf(data) }
}

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
