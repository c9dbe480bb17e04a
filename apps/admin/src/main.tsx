import './theme/theme.css'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './App.tsx'
import { applyScheme } from './theme/scheme.ts'

applyScheme()
createRoot(document.getElementById('root') as HTMLElement).render(
  <BrowserRouter basename="/admin">
    <App />
  </BrowserRouter>,
)
