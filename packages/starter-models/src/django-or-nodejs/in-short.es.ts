import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  product: {
    name: 'Producto',
    choices: {
      business: ['para empresas', 'es software para empresas'],
      marketplace: ['marketplace o tienda', 'es un marketplace o una tienda'],
      content: ['sitio de contenidos', 'es un sitio para leer, ver o aprender'],
      personal: ['app personal', 'cada cual lo usa por su cuenta'],
      together: ['para usar en grupo', 'se usa en grupo'],
      api: ['servicio', 'lo llaman otros programas'],
    },
  },
  staff: {
    name: 'Trabajo interno',
    choices: {
      hardly: ['casi nada', 'tu personal apenas lo usa'],
      sometimes: ['de vez en cuando', 'tu personal lo usa de vez en cuando'],
      daily: ['todos los días', 'tu personal lo usa todos los días'],
      core: ['es el producto', 'tu personal lo usa todo el día'],
    },
  },
  data: {
    name: 'Registros',
    choices: {
      simple: ['listas sencillas', 'guarda unas pocas listas sencillas'],
      linked: ['muchos, relacionados', 'guarda muchos tipos de registros relacionados'],
      central: ['son lo esencial', 'los registros son lo esencial'],
    },
  },
  live: {
    name: 'Cambios al momento',
    choices: {
      no: ['ninguno', 'no hace falta que nada se actualice al momento'],
      some: ['en algunas cosas', 'algunas cosas cambian al momento'],
      always: ['todo el tiempo', 'todo cambia al momento'],
    },
  },
  peak: {
    name: 'Personas a la vez',
    choices: {
      dozens: ['menos de 100', 'lo usan menos de 100 personas a la vez'],
      hundreds: ['cientos', 'lo usan cientos de personas a la vez'],
      thousands: ['miles', 'lo usan miles de personas a la vez'],
      more: ['más de 10.000', 'lo usan más de 10.000 personas a la vez'],
    },
  },
  features: {
    name: 'Qué incluye',
    choices: {
      editors: ['páginas del personal', 'tu personal publica páginas en él'],
      sensitive: ['datos sensibles', 'guarda pagos u otros datos sensibles'],
      app: ['una app', 'es una app o se comporta como una'],
      integrations: ['muchas conexiones', 'se conecta con muchos otros servicios'],
    },
  },
  ai: {
    name: 'IA',
    choices: {
      none: ['ninguna de momento', 'no usa IA'],
      hosted: ['un servicio ya hecho', 'su IA es un servicio ya hecho'],
      own: ['modelos propios', 'entrena modelos propios'],
    },
  },
  team: {
    name: 'Quién lo construye',
    choices: {
      javascript: ['equipo de JavaScript', 'lo construye un equipo de JavaScript'],
      python: ['equipo de Python', 'lo construye un equipo de Python'],
      both: ['domina los dos', 'lo construye un equipo que domina los dos lenguajes'],
      other: ['otro lenguaje', 'lo construye un equipo de otro lenguaje'],
      freelancer: ['freelance o agencia', 'lo construye un freelance o una agencia'],
      myself: ['yo, aprendiendo', 'lo construyes tú mientras aprendes'],
    },
  },
  shared: {
    name: 'Un solo lenguaje',
    choices: {
      yes: ['sí', 'se quiere un solo lenguaje'],
      no: ['dos están bien', 'dos lenguajes están bien'],
    },
  },
  successor: {
    name: 'Mantenimiento',
    choices: {
      same: ['quienes lo construyan', 'lo mantiene quien lo construye'],
      other: ['otras personas', 'después lo mantienen otras personas'],
    },
  },
  releases: {
    name: 'Publicación',
    choices: {
      yes: ['cada equipo su parte', 'varios equipos publican cada uno su parte'],
      no: ['todo junto', 'se publica todo junto'],
    },
  },
  stage: {
    name: 'Primera versión',
    choices: {
      prototype: ['probar la idea', 'la primera versión es para probar una idea'],
      dated: ['con fecha fijada', 'tiene que dar servicio desde una fecha fijada'],
      replace: ['sustituye algo', 'sustituye algo que ya se usa'],
    },
  },
  hosting: {
    name: 'Dónde funciona',
    choices: {
      server: ['un servidor normal', 'funciona en un servidor normal'],
      functions: ['funciones', 'funciona como funciones que se pagan por uso'],
      edge: ['cerca de quien lo usa', 'funciona cerca de quien lo usa'],
    },
  },
  rate: { name: 'Precio por hora' },
}
