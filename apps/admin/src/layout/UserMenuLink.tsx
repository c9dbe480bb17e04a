import type { ReactElement } from 'react'
import { MenuItemLink, useUserMenu } from 'react-admin'

interface Props {
  to: string
  text: string
  icon: ReactElement
}

/** A line of the account's menu that leads to a page: the menu closes, which it does not do by itself. */
export function UserMenuLink({ to, text, icon }: Props) {
  const menu = useUserMenu()
  return <MenuItemLink to={to} primaryText={text} leftIcon={icon} onClick={menu?.onClose} />
}
