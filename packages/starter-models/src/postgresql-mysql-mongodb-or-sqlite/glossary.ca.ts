import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  transaction: {
    term: 'transacció',
    meaning: 'Diversos canvis que es fan tots o cap, com treure diners d’un lloc i posar-los en un altre.',
  },
  index: {
    term: 'índex',
    meaning:
      'Una llista al costat de les dades, com la del final d’un llibre, amb què es troba una cosa sense llegir-ho tot.',
  },
  references: {
    term: 'referències',
    meaning:
      'El que diu què pertany a què, com una comanda a un client. Si la base de dades les comprova, cap comanda no es queda sense el seu client.',
  },
  document: {
    term: 'document',
    meaning: 'Aquí, un registre amb tot el que li pertany en una sola peça, que no s’ha d’assemblar al següent.',
  },
  sql: {
    term: 'SQL',
    meaning: 'El llenguatge amb què es pregunta a gairebé totes les bases de dades des de fa cinquanta anys.',
  },
  vector: {
    term: 'vectors',
    meaning: 'Files de nombres que representen el significat d’un text o una imatge, per trobar els que s’assemblen.',
  },
  'replica-set': {
    term: 'conjunt de rèpliques',
    meaning: 'Diversos servidors amb les mateixes dades, dels quals un escriu fins que un altre l’ha de rellevar.',
  },
  cluster: {
    term: 'Cluster',
    meaning:
      'Diversos servidors que treballen com un de sol: cadascun pot substituir-ne un altre, o cadascun guarda una part de les dades.',
  },
  gpl: {
    term: 'GPL',
    meaning:
      'Una llicència que permet a tothom fer servir un programa i demana a qui el lliuri que en lliuri també el codi.',
  },
  osi: {
    term: 'Open Source Initiative',
    meaning: 'L’entitat que diu quines llicències compten com a codi obert.',
  },
  'connection-pool': {
    term: 'gestor de connexions',
    meaning:
      'Un programa intermedi que manté obertes unes poques connexions amb la base de dades i les reparteix entre molts.',
  },
}
