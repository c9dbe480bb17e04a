import type { Role } from '@verdict/contracts'

/** The roles as the desk names them, and what each may do. */
export const roleWords: { [role in Role]: { name: string; may: string } } = {
  viewer: { name: 'Viewer', may: 'Reads models, versions and case studies. Sees nobody’s personal details.' },
  consultant: { name: 'Consultant', may: 'Edits and publishes models, works leads and exports them.' },
  admin: { name: 'Admin', may: 'Everything a consultant may, and users, settings and the audit log.' },
}
