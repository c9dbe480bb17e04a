import './theme/theme.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { App } from './App.tsx'
import { bringAnswers } from './studio/preview/brought-answers.ts'
import { applyScheme } from './theme/scheme.ts'

applyScheme()
bringAnswers()
// A data router: blocking a navigation needs one.
const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: '/admin' })
createRoot(document.getElementById('root') as HTMLElement).render(<RouterProvider router={router} />)
