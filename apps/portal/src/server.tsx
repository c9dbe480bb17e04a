import { textIn } from '@verdict/wording'
import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { namesOf } from './app/names.ts'
import type { PageData } from './app/page-data.ts'
import { inOneLanguage } from './app/one-language.ts'
import type { Language } from './messages/messages.ts'
import { languages } from './messages/on-the-server.ts'
import { recordedFacts } from './verdict/facts.ts'
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
  /** What the browser will load for it, as modules of this app, so that it can begin before it knows. */
  modules: string[]
}

/** What the portal can be read in. */
export const locales = [...languages.keys()]

/** A page as HTML, with what its head says. */
export function render(known: Known): Rendered {
  const language = languages.get(known.locale) as Language
  const data = whole(known)
  return {
    html: renderToString(<App data={data} language={language} ResultPage={ResultPage} />),
    data,
    ...headOf(data, language),
    modules: [
      `src/messages/${data.locale}/index.ts`,
      ...(data.kind === 'result' ? ['src/verdict/ResultPage.tsx'] : []),
    ],
  }
}

/** The page's data as the browser gets it: in one language, and a result with its explanation. */
function whole(known: Known): PageData {
  switch (known.kind) {
    case 'model':
      return { ...known, document: inOneLanguage(known.document, known.locale) }
    case 'result':
      return {
        ...known,
        document: inOneLanguage(known.document, known.locale),
        facts: recordedFacts(known.document, known.result),
      }
    default:
      return known
  }
}

function headOf(data: PageData, { messages, wording }: Language): { title: string; description: string } {
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
