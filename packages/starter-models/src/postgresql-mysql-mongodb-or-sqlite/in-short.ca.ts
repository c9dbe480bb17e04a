import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  where: {
    name: 'On funciona',
    choices: {
      device: ['mòbils i tauletes', 'funciona en mòbils o tauletes'],
      computer: ['un ordinador', 'funciona en un sol ordinador o aparell'],
      webspace: ['allotjament web', 'funciona en un allotjament web llogat'],
      server: ['un servidor', 'funciona en un sol servidor'],
      servers: ['diversos servidors', 'funciona en diversos servidors o com a funcions'],
    },
  },
  writes: {
    name: 'Escriptura',
    choices: {
      minutes: ['poques per minut', 'guarda unes poques vegades per minut'],
      seconds: ['poques per segon', 'guarda unes poques vegades per segon'],
      hundreds: ['centenars per segon', 'guarda centenars de vegades per segon'],
      thousands: ['milers per segon', 'guarda milers de vegades per segon'],
    },
  },
  outage: {
    name: 'Una hora sense servei',
    choices: {
      unnoticed: ['gairebé no es nota', 'una hora d’aturada gairebé no es nota'],
      annoying: ['una molèstia', 'una hora d’aturada només és una molèstia'],
      costly: ['surt cara', 'una hora d’aturada costa comandes o clients'],
      never: ['no pot passar', 'una hora d’aturada no pot passar'],
    },
  },
  records: {
    name: 'Registres',
    choices: {
      linked: ['que van junts', 'els seus registres van junts'],
      varied: ['de formes diferents', 'els seus registres són cada vegada diferents'],
      stream: ['un flux', 'guarda un flux de fets o mesures'],
      simple: ['llistes senzilles', 'guarda unes quantes llistes senzilles'],
    },
  },
  mistakes: {
    name: 'Contradiccions',
    choices: {
      harmless: ['poc mal', 'una contradicció fa poc mal'],
      embarrassing: ['disculpes', 'una contradicció demana disculpes'],
      money: ['costen diners', 'una contradicció costa diners'],
      law: ['afecten la llei', 'una contradicció afecta la llei o la salut'],
    },
  },
  asked: {
    name: 'També se li demana',
    choices: {
      reports: ['informes nous', 'se li demanaran informes nous'],
      search: ['cercar en textos', 'se cercarà en els seus textos'],
      maps: ['què hi ha a prop', 'se li preguntarà què hi ha a prop'],
      meaning: ['significats semblants', 'se li preguntarà què s’assembla en significat'],
    },
  },
  size: {
    name: 'Mida',
    choices: {
      small: ['menys de 100 gigabytes', 'guarda menys de 100 gigabytes'],
      large: ['uns quants terabytes', 'guarda fins a uns quants terabytes'],
      huge: ['més que un servidor', 'guarda més del que cap en un servidor'],
    },
  },
  care: {
    name: 'Cura',
    choices: {
      provider: ['un proveïdor', 'la porta un proveïdor'],
      expert: ['algú expert', 'la cuida algú que s’hi dedica'],
      aside: ['qui programa', 'la cuida algú que programa, entre altres feines'],
      nobody: ['ningú', 'no la cuida ningú en concret'],
    },
  },
  known: {
    name: 'La més coneguda',
    choices: {
      postgresql: ['PostgreSQL', 'el teu equip coneix millor PostgreSQL'],
      mysql: ['MySQL', 'el teu equip coneix millor MySQL'],
      mongodb: ['MongoDB', 'el teu equip coneix millor MongoDB'],
      sqlite: ['SQLite', 'el teu equip coneix millor SQLite'],
      several: ['diverses', 'el teu equip en coneix diverses'],
      none: ['cap encara', 'el teu equip encara no en coneix cap'],
    },
  },
  licence: {
    name: 'Llicència',
    choices: {
      free: ['per a ús propi', 'serveix qualsevol llicència'],
      approved: ['només codi obert', 'només s’admet codi obert'],
      shipped: ['al nostre producte', 'la clientela la rep dins del teu producte'],
      resold: ['com a servei', 'ofereixes la base de dades mateixa com a servei'],
    },
  },
}
