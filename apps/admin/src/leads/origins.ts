import type { LeadOrigin } from '@verdict/contracts'

/** How a lead came, in words. */
export const originNames: { [origin in LeadOrigin]: string } = {
  portal: 'Portal',
  hand: 'Written down',
  import: 'Imported',
}
