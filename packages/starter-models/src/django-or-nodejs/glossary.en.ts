import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  backend: {
    term: 'backend',
    meaning:
      'The part of a product that runs on a server and not in the browser: it keeps the data, the accounts and the payments.',
  },
  framework: {
    term: 'framework',
    meaning: 'A frame of ready-made parts that a program is built in, so that nobody begins from nothing.',
  },
  libraries: {
    term: 'libraries',
    meaning:
      'Parts that somebody else has written and that your own program uses, such as one that takes payments or draws charts.',
  },
  npm: { term: 'npm', meaning: 'The collection that JavaScript projects take ready-made parts from, called packages.' },
  api: {
    term: 'API',
    meaning: 'The entrance that a program has for other programs, such as an app or the system of a partner.',
  },
  'back-office': {
    term: 'back office',
    meaning: 'The screens in which your own staff look things up, correct and approve. Customers never see them.',
  },
  'content-system': {
    term: 'content system',
    meaning: 'A program in which editors write and publish pages without a developer, also called a CMS.',
  },
  request: { term: 'request', meaning: 'One thing asked of a server, such as a page to open or a form to save.' },
  synchronous: {
    term: 'synchronous',
    meaning:
      'Each step waits for the one before: while the database looks something up, that part of the program does nothing else.',
  },
  'event-loop': {
    term: 'event loop',
    meaning:
      'One line of work that does not stand waiting: while a database or a browser is still busy, it takes the next request.',
  },
  serverless: {
    term: 'serverless',
    meaning:
      'Without a server of your own that is always on: a provider starts your code when it is called, and you pay only while it runs.',
  },
  edge: {
    term: 'edge',
    meaning: 'Computers of a provider in many places of the world, so that an answer comes from close by.',
  },
  'cold-start': {
    term: 'cold start',
    meaning: 'The wait when a function has not run for a while and has to be loaded first.',
  },
  typescript: {
    term: 'TypeScript',
    meaning:
      'JavaScript with notes on what kind of value belongs where, so that mistakes show before the program runs.',
  },
  compiler: {
    term: 'compiler',
    meaning: 'A tool that reads code before it runs and points out what does not fit together.',
  },
  clickjacking: {
    term: 'clickjacking',
    meaning:
      'A trick by which another site lays your page over its own, out of sight, so that a click there acts on yours.',
  },
}
