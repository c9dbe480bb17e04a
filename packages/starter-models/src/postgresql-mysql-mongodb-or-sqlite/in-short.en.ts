import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  where: {
    name: 'Where it runs',
    choices: {
      device: ['phones and tablets', 'it runs on phones or tablets'],
      computer: ['one computer', 'it runs on one computer or device'],
      webspace: ['rented web space', 'it runs on rented web space'],
      server: ['one server', 'it runs on one server'],
      servers: ['several servers', 'it runs on several servers or as functions'],
    },
  },
  writes: {
    name: 'Writing',
    choices: {
      minutes: ['a few a minute', 'it saves a few times a minute'],
      seconds: ['a few a second', 'it saves a few times a second'],
      hundreds: ['hundreds a second', 'it saves hundreds of times a second'],
      thousands: ['thousands a second', 'it saves thousands of times a second'],
    },
  },
  outage: {
    name: 'An hour down',
    choices: {
      unnoticed: ['hardly noticed', 'an hour down is hardly noticed'],
      annoying: ['annoying', 'an hour down is annoying and no more'],
      costly: ['costly', 'an hour down costs orders or customers'],
      never: ['must not happen', 'an hour down must not happen'],
    },
  },
  records: {
    name: 'Records',
    choices: {
      linked: ['linked', 'its records belong together'],
      varied: ['of many shapes', 'its records look different each time'],
      stream: ['a stream', 'it keeps a stream of events or readings'],
      simple: ['simple lists', 'it keeps a few simple lists'],
    },
  },
  mistakes: {
    name: 'Contradictions',
    choices: {
      harmless: ['harmless', 'a contradiction does little harm'],
      embarrassing: ['embarrassing', 'a contradiction needs an apology'],
      money: ['cost money', 'a contradiction costs money'],
      law: ['a matter of law', 'a contradiction concerns the law or somebody’s health'],
    },
  },
  asked: {
    name: 'Also asked',
    choices: {
      reports: ['new reports', 'it will be asked for new reports'],
      search: ['search in texts', 'people search in its texts'],
      maps: ['what is near', 'it will be asked what is near'],
      meaning: ['similar meaning', 'it will be asked what is similar in meaning'],
    },
  },
  size: {
    name: 'Size',
    choices: {
      small: ['under 100 gigabytes', 'it holds less than 100 gigabytes'],
      large: ['a few terabytes', 'it holds up to a few terabytes'],
      huge: ['over one server', 'it holds more than one server can'],
    },
  },
  care: {
    name: 'Upkeep',
    choices: {
      provider: ['a provider', 'a provider runs it'],
      expert: ['an expert', 'somebody looks after it whose job that is'],
      aside: ['a developer', 'a developer looks after it beside other work'],
      nobody: ['nobody', 'nobody in particular looks after it'],
    },
  },
  known: {
    name: 'Known best',
    choices: {
      postgresql: ['PostgreSQL', 'your team knows PostgreSQL best'],
      mysql: ['MySQL', 'your team knows MySQL best'],
      mongodb: ['MongoDB', 'your team knows MongoDB best'],
      sqlite: ['SQLite', 'your team knows SQLite best'],
      several: ['several', 'your team knows several of them'],
      none: ['none yet', 'your team knows none of them yet'],
    },
  },
  licence: {
    name: 'Licence',
    choices: {
      free: ['for our own use', 'any licence will do'],
      approved: ['open source only', 'only open source is allowed'],
      shipped: ['within our product', 'customers get it within your product'],
      resold: ['as a service', 'you offer the database itself as a service'],
    },
  },
}
