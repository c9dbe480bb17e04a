import './theme/theme.css'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { replayEarlyClick } from './ui/first-script.ts'
import type { PageData } from './page/page-data.ts'
import { isReport, pageOf } from './app/pages.ts'
import { languageOf } from './messages/in-the-browser.ts'

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData

void Promise.all([languageOf(data.locale, isReport(data.kind)), pageOf(data.kind)]).then(([language, Page]) => {
  // In slices, so that a long page can be scrolled and pressed while it comes alive.
  startTransition(() => {
    hydrateRoot(document.getElementById('app') as HTMLElement, <App data={data} language={language} Page={Page} />)
  })
  replayEarlyClick()
})
