import { compile, type ModelDocument } from '@verdict/engine'
import { type Fairness, fairnessOf } from '@verdict/engine/review'
import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { firstScript } from './app/first-script.ts'
import { type Head, headOf } from './app/head.ts'
import { inOneLanguage } from './app/one-language.ts'
import type { PageData } from './app/page-data.ts'
import { isReport, moduleOf, pageOf } from './app/pages.ts'
import type { WholeLanguage } from './messages/messages.ts'
import { languages } from './messages/on-the-server.ts'
import { type Example, exampleOf } from './start/example.ts'
import { recordedFacts } from './verdict/facts.ts'

/** A page's data as the API has it, without what is computed here. */
export type Known = Without<PageData, 'facts' | 'fairness' | 'example'>

type Without<Page, Computed extends string> = Page extends unknown ? Omit<Page, Computed> : never

export interface Rendered extends Head {
  html: string
  /** What the page goes on with in the browser. */
  data: PageData
  /** What the browser will load for it, as modules of this app, so that it can begin before it knows. */
  modules: string[]
}

/** What the portal can be read in. */
export const locales = [...languages.keys()]

export { firstScript }

/** A page as HTML, with what its head says. */
export async function render(known: Known): Promise<Rendered> {
  const language = languages.get(known.locale) as WholeLanguage
  const data = whole(known)
  const module = moduleOf(data.kind)
  return {
    html: renderToString(<App data={data} language={language} Page={await pageOf(data.kind)} />),
    data,
    ...headOf(data, language),
    modules: [
      `src/messages/${data.locale}/index.ts`,
      ...(isReport(data.kind) ? [`src/messages/${data.locale}/report.ts`] : []),
      ...(module ? [module] : []),
    ],
  }
}

/** The page's data as the browser gets it: in one language, and with what takes long to compute. */
function whole(known: Known): PageData {
  if (!('document' in known)) return known
  const document = inOneLanguage(known.document, known.locale)
  switch (known.kind) {
    case 'result':
      return { ...known, document, facts: recordedFacts(known.document, known.result) }
    case 'how':
      return { ...known, document, fairness: fairnessOnce(known) }
    case 'model':
      return { ...known, document, fairness: fairnessOnce(known), ...exampleOnce(known) }
    default:
      return { ...known, document }
  }
}

/** A version never changes, so what is found of it is found once. */
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
const exampleOnce = ({ hash, document, locale }: { hash: string; document: ModelDocument; locale: string }) =>
  examples(`${hash} ${locale}`, () => ({ example: exampleOf(document, locale) }))
