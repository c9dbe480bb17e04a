import type { Lead } from '@verdict/contracts'
import { createElement } from 'react'
import { Route } from 'react-router-dom'
import { ImportPage } from './adding/ImportPage.tsx'
import { NewLead } from './adding/NewLead.tsx'
import { LeadBoard } from './board/LeadBoard.tsx'
import { LeadList } from './list/LeadList.tsx'
import { LeadIcon } from './LeadIcon.tsx'
import { LeadPage } from './LeadPage.tsx'
import { MergePage } from './person/MergePage.tsx'
import { PersonPage } from './person/PersonPage.tsx'

export const leads = {
  name: 'leads',
  list: LeadList,
  show: LeadPage,
  children: [
    createElement(Route, { key: 'board', path: 'board', element: createElement(LeadBoard) }),
    createElement(Route, { key: 'new', path: 'new', element: createElement(NewLead) }),
    createElement(Route, { key: 'import', path: 'import', element: createElement(ImportPage) }),
    createElement(Route, { key: 'merge', path: 'merge', element: createElement(MergePage) }),
    createElement(Route, { key: 'person', path: ':id/person', element: createElement(PersonPage) }),
  ],
  icon: LeadIcon,
  options: { access: 'consultant' },
  recordRepresentation: ({ name, company }: Lead) => (company ? `${name}, ${company}` : name),
}
