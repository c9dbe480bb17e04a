import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  transaction: {
    term: 'transacción',
    meaning: 'Varios cambios que se hacen todos o ninguno, como quitar dinero de un sitio y ponerlo en otro.',
  },
  index: {
    term: 'índice',
    meaning:
      'Una lista junto a los datos, como la del final de un libro, con la que se encuentra algo sin leerlo todo.',
  },
  references: {
    term: 'referencias',
    meaning:
      'Lo que dice qué pertenece a qué, como un pedido a un cliente. Si la base de datos las comprueba, ningún pedido se queda sin su cliente.',
  },
  document: {
    term: 'documento',
    meaning: 'Aquí, un registro con todo lo suyo en una sola pieza, que no tiene por qué parecerse al siguiente.',
  },
  sql: {
    term: 'SQL',
    meaning: 'El lenguaje con el que se pregunta a casi todas las bases de datos desde hace cincuenta años.',
  },
  vector: {
    term: 'vectores',
    meaning:
      'Filas de números que representan el significado de un texto o una imagen, para encontrar los que se parecen.',
  },
  'replica-set': {
    term: 'conjunto de réplicas',
    meaning: 'Varios servidores con los mismos datos, de los que uno escribe hasta que otro tiene que relevarlo.',
  },
  cluster: {
    term: 'Cluster',
    meaning:
      'Varios servidores que trabajan como uno: cada uno puede sustituir a otro, o cada uno guarda una parte de los datos.',
  },
  gpl: {
    term: 'GPL',
    meaning:
      'Una licencia que permite a cualquiera usar un programa y pide a quien lo entregue que entregue también su código.',
  },
  osi: {
    term: 'Open Source Initiative',
    meaning: 'La entidad que dice qué licencias cuentan como código abierto.',
  },
  'connection-pool': {
    term: 'gestor de conexiones',
    meaning:
      'Un programa intermedio que mantiene abiertas unas pocas conexiones con la base de datos y las reparte entre muchos.',
  },
}
