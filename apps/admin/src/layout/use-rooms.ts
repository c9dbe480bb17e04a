import { type Role, roles } from '@verdict/contracts'
import { usePermissions, useResourceDefinitions } from 'react-admin'

/** The names of the resources that this role may open from the menu. */
export function useRooms(): string[] {
  const { permissions } = usePermissions<Role>()
  const rank = roles.indexOf(permissions ?? 'viewer')
  return Object.values(useResourceDefinitions())
    .filter(
      ({ hasList, options }) =>
        hasList && rank >= roles.indexOf((options as { access?: Role } | undefined)?.access ?? 'viewer'),
    )
    .map(({ name }) => name)
}
