import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  transaction: {
    term: 'transaction',
    meaning: 'Several changes that take effect together or not at all, such as taking money here and adding it there.',
  },
  index: {
    term: 'index',
    meaning: 'A list beside the data, as at the end of a book, by which something is found without reading everything.',
  },
  references: {
    term: 'references',
    meaning:
      'Notes of what belongs to what, such as an order to a customer. If the database checks them, no order is left without its customer.',
  },
  document: {
    term: 'document',
    meaning: 'Here a record with all that belongs to it in one piece, which need not look like the next one.',
  },
  sql: { term: 'SQL', meaning: 'The language in which most databases have been asked questions for fifty years.' },
  vector: {
    term: 'vector',
    meaning: 'A row of numbers that stands for the meaning of a text or picture, so that similar ones can be found.',
  },
  'replica-set': {
    term: 'replica set',
    meaning: 'Several servers with the same data, one of which does the writing until another has to take over.',
  },
  cluster: {
    term: 'cluster',
    meaning: 'Several servers that work as one: each can stand in for another, or each keeps a part of the data.',
  },
  gpl: {
    term: 'GPL',
    meaning:
      'A licence that lets everybody use a program, and asks those who hand it on to hand on its source as well.',
  },
  osi: {
    term: 'Open Source Initiative',
    meaning: 'The body that says which licences count as open source.',
  },
  'connection-pool': {
    term: 'connection pool',
    meaning: 'A program in between that keeps a few connections to the database open and shares them among many.',
  },
}
