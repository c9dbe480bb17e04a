import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  where: {
    name: 'Dónde funciona',
    choices: {
      device: ['móviles y tabletas', 'funciona en móviles o tabletas'],
      computer: ['un ordenador', 'funciona en un solo ordenador o aparato'],
      webspace: ['alojamiento web', 'funciona en un alojamiento web alquilado'],
      server: ['un servidor', 'funciona en un servidor'],
      servers: ['varios servidores', 'funciona en varios servidores o como funciones'],
    },
  },
  writes: {
    name: 'Escritura',
    choices: {
      minutes: ['pocas por minuto', 'guarda unas pocas veces por minuto'],
      seconds: ['pocas por segundo', 'guarda unas pocas veces por segundo'],
      hundreds: ['cientos por segundo', 'guarda cientos de veces por segundo'],
      thousands: ['miles por segundo', 'guarda miles de veces por segundo'],
    },
  },
  outage: {
    name: 'Una hora sin servicio',
    choices: {
      unnoticed: ['casi no se nota', 'una hora de parada casi no se nota'],
      annoying: ['una molestia', 'una hora de parada solo es una molestia'],
      costly: ['sale cara', 'una hora de parada cuesta pedidos o clientes'],
      never: ['no puede pasar', 'una hora de parada no puede pasar'],
    },
  },
  records: {
    name: 'Registros',
    choices: {
      linked: ['unidos entre sí', 'sus registros van unidos'],
      varied: ['de formas distintas', 'sus registros son cada vez distintos'],
      stream: ['un flujo', 'guarda un flujo de sucesos o mediciones'],
      simple: ['listas sencillas', 'guarda unas pocas listas sencillas'],
    },
  },
  mistakes: {
    name: 'Contradicciones',
    choices: {
      harmless: ['poco daño', 'una contradicción hace poco daño'],
      embarrassing: ['disculpas', 'una contradicción exige disculpas'],
      money: ['cuestan dinero', 'una contradicción cuesta dinero'],
      law: ['afectan a la ley', 'una contradicción afecta a la ley o a la salud'],
    },
  },
  asked: {
    name: 'También se le pide',
    choices: {
      reports: ['informes nuevos', 'se le pedirán informes nuevos'],
      search: ['buscar en textos', 'se buscará en sus textos'],
      maps: ['qué hay cerca', 'se le preguntará qué hay cerca'],
      meaning: ['significados parecidos', 'se le preguntará qué se parece en significado'],
    },
  },
  size: {
    name: 'Tamaño',
    choices: {
      small: ['menos de 100 gigabytes', 'guarda menos de 100 gigabytes'],
      large: ['unos pocos terabytes', 'guarda hasta unos pocos terabytes'],
      huge: ['más que un servidor', 'guarda más de lo que cabe en un servidor'],
    },
  },
  care: {
    name: 'Cuidado',
    choices: {
      provider: ['un proveedor', 'la lleva un proveedor'],
      expert: ['alguien experto', 'la cuida alguien que se dedica a eso'],
      aside: ['quien programa', 'la cuida alguien que programa, entre otras tareas'],
      nobody: ['nadie', 'no la cuida nadie en concreto'],
    },
  },
  known: {
    name: 'La más conocida',
    choices: {
      postgresql: ['PostgreSQL', 'tu equipo conoce mejor PostgreSQL'],
      mysql: ['MySQL', 'tu equipo conoce mejor MySQL'],
      mongodb: ['MongoDB', 'tu equipo conoce mejor MongoDB'],
      sqlite: ['SQLite', 'tu equipo conoce mejor SQLite'],
      several: ['varias', 'tu equipo conoce varias'],
      none: ['ninguna aún', 'tu equipo aún no conoce ninguna'],
    },
  },
  licence: {
    name: 'Licencia',
    choices: {
      free: ['para uso propio', 'sirve cualquier licencia'],
      approved: ['solo código abierto', 'solo se admite código abierto'],
      shipped: ['en nuestro producto', 'la clientela la recibe dentro de tu producto'],
      resold: ['como servicio', 'ofreces la propia base de datos como servicio'],
    },
  },
}
