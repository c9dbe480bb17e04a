import type { ReactElement } from 'react'
import { MenuItemLink, type MenuItemLinkProps, useUserMenu } from 'react-admin'

/** What the menu gives its lines, such as the focus on the first one. */
export type MenuLine = Partial<MenuItemLinkProps>

interface Props extends MenuLine {
  to: string
  text: string
  icon: ReactElement
}

/** A line of the account's menu that leads to a page: the menu closes, which it does not do by itself. */
export function UserMenuLink({ text, icon, ...line }: Props) {
  const menu = useUserMenu()
  return <MenuItemLink {...line} primaryText={text} leftIcon={icon} onClick={menu?.onClose} />
}
