import './theme/theme.css'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import type { PageData } from './app/page-data.ts'
import { pageOf } from './app/pages.ts'
import { languageOf } from './messages/in-the-browser.ts'

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData

void Promise.all([languageOf(data.locale), pageOf(data.kind)]).then(([language, Page]) =>
  hydrateRoot(document.getElementById('app') as HTMLElement, <App data={data} language={language} Page={Page} />),
)
