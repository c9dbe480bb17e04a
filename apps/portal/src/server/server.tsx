import type { KnownPage, PageKind, PageOf, PortalBundle } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { type Fairness, fairnessOf } from '@verdict/engine/review'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App.tsx'
import { inOneLanguage } from '../page/one-language.ts'
import type { PageData } from '../page/page-data.ts'
import { isReport, moduleOf, pageOf } from '../app/pages.ts'
import type { WholeLanguage } from '../messages/messages.ts'
import { languages } from '../messages/on-the-server.ts'
import { type Example, exampleOf } from '../standing/example.ts'
import { recordedFacts } from '@verdict/facts/result-facts'
import { wholePage } from './whole-page.ts'

export const locales: PortalBundle['locales'] = [...languages.keys()]

/** A whole page, with its data in it. */
export const render: PortalBundle['render'] = async (page, place) => {
  const data = dataOf(page)
  const language = languages.get(page.locale) as WholeLanguage
  const app = renderToString(<App data={data} language={language} Page={await pageOf(data.kind)} />)
  return wholePage({
    app,
    data,
    language,
    place,
    modules: modulesOf(data.kind, data.locale),
    later: laterOf(data.kind, data.locale),
  })
}

/** The modules of a page, so that the browser can preload them. */
function modulesOf(kind: PageKind, locale: string): string[] {
  const module = moduleOf(kind)
  return [
    `src/messages/${locale}/index.ts`,
    ...(isReport(kind) ? [`src/messages/${locale}/report.ts`] : []),
    ...(module ? [module] : []),
  ]
}

/** The modules that a page loads once the client has started. */
const laterOf = (kind: PageKind, locale: string): string[] =>
  kind === 'model' ? ['src/questionnaire/Closing.tsx', `src/messages/${locale}/closing.ts`] : []

/** The page's data as the browser receives it: in one language, and with results that are expensive to compute. */
export function dataOf(known: KnownPage): PageData {
  if (!('document' in known)) return known
  const document = inOneLanguage(known.document, known.locale)
  switch (known.kind) {
    case 'result':
      return {
        ...known,
        document,
        facts: recordedFacts(known.document, known.result),
        fairness: fairnessOnce({ hash: known.result.hash, document: known.document }),
      }
    case 'how':
      return { ...known, document, fairness: fairnessOnce(known) }
    case 'model':
      return { ...known, document, fairness: fairnessOnce(known), ...exampleOnce(known) }
    default:
      return { ...known, document }
  }
}

/** Caches by version, which never changes. */
function once<Found>() {
  const kept = new Map<string, Found>()
  return (name: string, find: () => Found): Found => {
    const found = kept.get(name) ?? find()
    kept.set(name, found)
    return found
  }
}
const fairnesses = once<Fairness>()
const examples = once<{ example: Example | undefined }>()

const fairnessOnce = ({ hash, document }: { hash: string; document: ModelDocument }) =>
  fairnesses(hash, () => fairnessOf(compile(document)))
const exampleOnce = ({ hash, document, locale }: PageOf<'model'>) =>
  examples(`${hash} ${locale}`, () => ({ example: exampleOf(document, locale) }))
