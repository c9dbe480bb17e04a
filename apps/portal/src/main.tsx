import './theme/theme.css'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import type { PageData } from './app/page-data.ts'
import { languageOf } from './messages/in-the-browser.ts'

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData
const result = data.kind === 'result' ? import('./verdict/ResultPage.tsx') : undefined

void Promise.all([languageOf(data.locale), result]).then(([language, page]) =>
  hydrateRoot(document.getElementById('app') as HTMLElement, <App data={data} language={language} {...page} />),
)
