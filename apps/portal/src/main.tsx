import './theme/theme.css'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import type { PageData } from './app/page-data.ts'

const data = JSON.parse(document.getElementById('page-data')?.textContent ?? 'null') as PageData
hydrateRoot(document.getElementById('app') as HTMLElement, <App data={data} />)
