import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  backend: {
    term: 'backend',
    meaning:
      'La parte de un producto que funciona en un servidor y no en el navegador: guarda los datos, las cuentas y los pagos.',
  },
  framework: {
    term: 'framework',
    meaning: 'Un armazón de piezas ya hechas sobre el que se construye un programa, para no empezar de cero.',
  },
  libraries: {
    term: 'biblioteca',
    meaning: 'Una pieza que ha escrito otra persona y que usa tu programa, como una que cobra pagos o dibuja gráficos.',
  },
  npm: {
    term: 'npm',
    meaning: 'La colección de la que los proyectos de JavaScript toman piezas ya hechas, llamadas paquetes.',
  },
  api: {
    term: 'API',
    meaning: 'La entrada que un programa tiene para otros programas, como una app o el sistema de otra empresa.',
  },
  'back-office': {
    term: 'panel de gestión',
    meaning: 'Las pantallas en las que tu personal consulta, corrige y aprueba. La clientela no las ve nunca.',
  },
  'content-system': {
    term: 'gestor de contenidos',
    meaning: 'Un programa en el que se escriben y se publican páginas sin ayuda técnica. También se llama CMS.',
  },
  request: { term: 'peticiones', meaning: 'Lo que se pide a un servidor: abrir una página, guardar un formulario.' },
  synchronous: {
    term: 'síncrono',
    meaning:
      'Cada paso espera al anterior: mientras la base de datos busca algo, esa parte del programa no hace nada más.',
  },
  'event-loop': {
    term: 'bucle de eventos',
    meaning:
      'Una sola línea de trabajo que no se queda esperando: mientras una base de datos o un navegador responde, atiende la siguiente petición.',
  },
  serverless: {
    term: 'serverless',
    meaning:
      'Sin un servidor propio siempre en marcha: un proveedor arranca tu código cuando alguien lo llama, y solo pagas mientras se ejecuta.',
  },
  edge: {
    term: 'edge',
    meaning: 'Ordenadores de un proveedor en muchos lugares del mundo, para que la respuesta llegue desde cerca.',
  },
  'cold-start': {
    term: 'arranques en frío',
    meaning: 'La espera cuando una función lleva un rato sin ejecutarse y primero hay que cargarla.',
  },
  typescript: {
    term: 'TypeScript',
    meaning:
      'JavaScript con anotaciones sobre qué clase de valor va en cada sitio, para que los errores se vean antes de ejecutar el programa.',
  },
  compiler: {
    term: 'compilador',
    meaning: 'Una herramienta que lee el código antes de que se ejecute y señala lo que no encaja.',
  },
  clickjacking: {
    term: 'secuestro de clics',
    meaning:
      'Un engaño: otro sitio pone tu página, invisible, encima de la suya, y un clic hecho allí actúa en la tuya.',
  },
}
