/** The texts of pages that are not there, in English. */
export const missing = {
  title: 'Page not found',
  lead: 'The address may be mistyped, or the page no longer exists.',
  home: 'Go to the start page',
  previewOver: 'This preview has ended',
  previewOverHint: 'The link has expired or was revoked. Ask the person who sent it for a new one.',
  withdrawn: 'No longer offered',
  withdrawnHint: 'This assessment was withdrawn. Verdicts that were given with it stay as they are.',
}

export type Missing = typeof missing
