import type { Glossary } from '../texts.ts'
import type { structure } from './structure.ts'

/** Words that a client may not know, in the form in which the texts have them. */
export const glossary: Glossary<typeof structure> = {
  backend: {
    term: 'backend',
    meaning:
      'La part d’un producte que funciona en un servidor i no al navegador: guarda les dades, els comptes i els pagaments.',
  },
  framework: {
    term: 'framework',
    meaning: 'Una carcassa de peces ja fetes sobre la qual es construeix un programa, per no començar de zero.',
  },
  libraries: {
    term: 'biblioteques',
    meaning:
      'Peces que ha escrit algú altre i que fa servir el teu programa, com ara una que cobra pagaments o dibuixa gràfics.',
  },
  npm: {
    term: 'npm',
    meaning: 'La col·lecció d’on els projectes de JavaScript treuen peces ja fetes, que s’anomenen paquets.',
  },
  api: {
    term: 'API',
    meaning: 'L’entrada que un programa té per a altres programes, com ara una app o el sistema d’una altra empresa.',
  },
  'back-office': {
    term: 'panell de gestió',
    meaning: 'Les pantalles on el teu personal consulta, corregeix i aprova. La clientela no les veu mai.',
  },
  'content-system': {
    term: 'gestor de continguts',
    meaning: 'Un programa on s’escriuen i es publiquen pàgines sense ajuda tècnica. També se’n diu CMS.',
  },
  request: { term: 'peticions', meaning: 'El que es demana a un servidor: obrir una pàgina, desar un formulari.' },
  synchronous: {
    term: 'síncron',
    meaning:
      'Cada pas espera l’anterior: mentre la base de dades busca alguna cosa, aquella part del programa no fa res més.',
  },
  'event-loop': {
    term: 'bucle d’esdeveniments',
    meaning:
      'Una sola línia de treball que no es queda esperant: mentre una base de dades o un navegador respon, atén la petició següent.',
  },
  serverless: {
    term: 'serverless',
    meaning:
      'Sense un servidor propi sempre en marxa: un proveïdor arrenca el teu codi quan algú el crida, i només pagues mentre s’executa.',
  },
  edge: {
    term: 'edge',
    meaning: 'Ordinadors d’un proveïdor en molts llocs del món, perquè la resposta arribi des de prop.',
  },
  'cold-start': {
    term: 'arrencades en fred',
    meaning: 'L’espera quan una funció fa estona que no s’executa i primer cal carregar-la.',
  },
  typescript: {
    term: 'TypeScript',
    meaning:
      'JavaScript amb anotacions sobre quina mena de valor va a cada lloc, perquè els errors es vegin abans d’executar el programa.',
  },
  compiler: {
    term: 'compilador',
    meaning: 'Una eina que llegeix el codi abans que s’executi i assenyala el que no encaixa.',
  },
  clickjacking: {
    term: 'segrest de clics',
    meaning:
      'Un engany: un altre web posa la teva pàgina, invisible, damunt de la seva, i un clic fet allà actua a la teva.',
  },
}
