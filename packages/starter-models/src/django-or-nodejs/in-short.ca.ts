import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  product: {
    name: 'Producte',
    choices: {
      business: ['per a empreses', 'és programari per a empreses'],
      marketplace: ['mercat o botiga', 'és un mercat en línia o una botiga'],
      content: ['web de continguts', 'és un web per llegir, mirar o aprendre'],
      personal: ['app personal', 'cadascú el fa servir pel seu compte'],
      together: ['per fer servir en grup', 'es fa servir en grup'],
      api: ['servei', 'el criden altres programes'],
    },
  },
  staff: {
    name: 'Feina interna',
    choices: {
      hardly: ['gairebé gens', 'el teu personal gairebé no hi treballa'],
      sometimes: ['de tant en tant', 'el teu personal hi treballa de tant en tant'],
      daily: ['cada dia', 'el teu personal hi treballa cada dia'],
      core: ['és el producte', 'el teu personal hi treballa tot el dia'],
    },
  },
  data: {
    name: 'Registres',
    choices: {
      simple: ['llistes senzilles', 'guarda unes quantes llistes senzilles'],
      linked: ['molts, relacionats', 'guarda molts tipus de registres relacionats'],
      central: ['són l’essencial', 'els registres són l’essencial'],
    },
  },
  live: {
    name: 'Canvis a l’instant',
    choices: {
      no: ['cap', 'no cal que res s’actualitzi a l’instant'],
      some: ['en algunes coses', 'algunes coses canvien a l’instant'],
      always: ['tota l’estona', 'tot canvia a l’instant'],
    },
  },
  peak: {
    name: 'Persones alhora',
    choices: {
      dozens: ['menys de 100', 'el fan servir menys de 100 persones alhora'],
      hundreds: ['centenars', 'el fan servir centenars de persones alhora'],
      thousands: ['milers', 'el fan servir milers de persones alhora'],
      more: ['més de 10.000', 'el fan servir més de 10.000 persones alhora'],
    },
  },
  features: {
    name: 'Què inclou',
    choices: {
      editors: ['pàgines del personal', 'el teu personal hi publica pàgines'],
      sensitive: ['dades sensibles', 'guarda pagaments o altres dades sensibles'],
      app: ['una app', 'és una app o es comporta com si ho fos'],
      integrations: ['moltes connexions', 'es connecta amb molts altres serveis'],
    },
  },
  ai: {
    name: 'IA',
    choices: {
      none: ['cap de moment', 'no fa servir IA'],
      hosted: ['un servei ja fet', 'la seva IA és un servei ja fet'],
      own: ['models propis', 'entrena models propis'],
    },
  },
  team: {
    name: 'Qui ho construeix',
    choices: {
      javascript: ['equip de JavaScript', 'ho construeix un equip de JavaScript'],
      python: ['equip de Python', 'ho construeix un equip de Python'],
      both: ['domina tots dos', 'ho construeix un equip que domina tots dos llenguatges'],
      other: ['un altre llenguatge', 'ho construeix un equip d’un altre llenguatge'],
      freelancer: ['algú extern', 'ho construeix algú pel seu compte o una agència'],
      myself: ['jo, aprenent', 'ho construeixes tu mentre n’aprens'],
    },
  },
  shared: {
    name: 'Un sol llenguatge',
    choices: {
      yes: ['sí', 'es vol un sol llenguatge'],
      no: ['dos ja estan bé', 'dos llenguatges ja estan bé'],
    },
  },
  successor: {
    name: 'Manteniment',
    choices: {
      same: ['qui ho construeixi', 'ho manté qui ho construeix'],
      other: ['altres persones', 'després ho mantenen altres persones'],
    },
  },
  releases: {
    name: 'Publicació',
    choices: {
      yes: ['cada equip una part', 'diversos equips publiquen cadascun la seva part'],
      no: ['tot junt', 'es publica tot junt'],
    },
  },
  stage: {
    name: 'Primera versió',
    choices: {
      prototype: ['provar la idea', 'la primera versió és per provar una idea'],
      dated: ['amb data fixada', 'ha de donar servei a partir d’una data fixada'],
      replace: ['substitueix una cosa', 'substitueix una cosa que ja es fa servir'],
    },
  },
  hosting: {
    name: 'On funciona',
    choices: {
      server: ['un servidor corrent', 'funciona en un servidor corrent'],
      functions: ['funcions', 'funciona com a funcions que es paguen per ús'],
      edge: ['a prop de la gent', 'funciona a prop de qui ho fa servir'],
    },
  },
  rate: { name: 'Preu per hora' },
}
