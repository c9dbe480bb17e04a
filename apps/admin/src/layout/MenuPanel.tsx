import { useEffect, useRef } from 'react'
import { Sidebar, type SidebarProps, useSidebarState, useStoreContext } from 'react-admin'
import { useIsPhone } from '../ui/use-is-phone.ts'

/** Where react-admin stores whether the menu is open; while nothing is stored, it is closed on a phone and open elsewhere. */
const STORED = 'sidebar.open'

/**
 * The menu beside the page. On a phone it lies over the page and hides it from screen readers, so that it is closed there until somebody
 * opens it; in a window that is made wide again it is as it was before.
 */
export function MenuPanel(props: SidebarProps) {
  const isPhone = useIsPhone()
  const [isOpen] = useSidebarState()
  const store = useStoreContext()
  const wasPhone = useRef(false)
  useEffect(() => {
    wasPhone.current = isPhone
    if (!isPhone) return
    const before = store.getItem<boolean>(STORED)
    store.removeItem(STORED)
    return () => (before === undefined ? store.removeItem(STORED) : store.setItem(STORED, before))
  }, [isPhone, store])
  // A drawer that is open for one render only never takes back that the page is hidden.
  const isShown = isOpen && (!isPhone || wasPhone.current)
  return <Sidebar {...props} open={isShown} />
}
