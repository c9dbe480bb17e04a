import './theme/theme.css'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import type { PageData } from './app/page-data.ts'

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData
const show = (props?: Pick<Parameters<typeof App>[0], 'ResultPage'>) =>
  hydrateRoot(document.getElementById('app') as HTMLElement, <App data={data} {...props} />)

if (data.kind === 'result') void import('./verdict/ResultPage.tsx').then(show)
else show()
