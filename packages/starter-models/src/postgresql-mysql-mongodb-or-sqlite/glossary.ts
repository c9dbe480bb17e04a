/** The words that are explained, by key. */
export const glossary = [
  'transaction',
  'index',
  'references',
  'document',
  'sql',
  'vector',
  'replica-set',
  'cluster',
  'gpl',
  'osi',
  'connection-pool',
] as const
