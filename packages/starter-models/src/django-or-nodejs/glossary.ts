/** The words that are explained, by key. */
export const glossary = [
  'backend',
  'framework',
  'libraries',
  'npm',
  'api',
  'back-office',
  'content-system',
  'request',
  'synchronous',
  'event-loop',
  'serverless',
  'edge',
  'cold-start',
  'typescript',
  'compiler',
  'clickjacking',
] as const
