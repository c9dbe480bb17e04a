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
    const root = hydrateRoot(
      document.getElementById('app') as HTMLElement,
      <App data={data} language={language} Page={Page} />,
    )
    // Under `pnpm dev` a changed text is drawn without loading the page, and its hundreds of modules, again.
    import.meta.hot?.accept('./messages/in-the-browser.ts', (changed) => {
      const { languageOf: textsOf } = changed as unknown as typeof import('./messages/in-the-browser.ts')
      void textsOf(data.locale, isReport(data.kind)).then((texts) =>
        root.render(<App data={data} language={texts} Page={Page} />),
      )
    })
  })
  replayEarlyClick()
})
