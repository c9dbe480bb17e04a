import type { InShort } from '../texts.ts'
import type { structure } from './structure.ts'

/** Each question in a word or two; each choice in a few words, and as a clause about the project. */
export const inShort: InShort<typeof structure> = {
  product: {
    name: 'Product',
    choices: {
      business: ['business software', 'it is software for businesses'],
      marketplace: ['a marketplace or shop', 'it is a marketplace or a shop'],
      content: ['a site to read', 'it is a site to read, watch or learn from'],
      personal: ['an app for oneself', 'people use it on their own'],
      together: ['used together', 'people use it together'],
      api: ['a service', 'other programs call it'],
    },
  },
  staff: {
    name: 'Staff work',
    choices: {
      hardly: ['hardly any', 'your staff hardly work in it'],
      sometimes: ['now and then', 'your staff work in it now and then'],
      daily: ['every day', 'your staff work in it every day'],
      core: ['it is the product', 'your staff work in it all day'],
    },
  },
  data: {
    name: 'Records',
    choices: {
      simple: ['simple lists', 'it keeps a few simple lists'],
      linked: ['many linked kinds', 'it keeps many kinds of linked records'],
      central: ['the point of it', 'records are the point of it'],
    },
  },
  live: {
    name: 'Live updates',
    choices: {
      no: ['none', 'nothing has to update by itself'],
      some: ['here and there', 'a few things in it are live'],
      always: ['all the time', 'it is live all the time'],
    },
  },
  peak: {
    name: 'People at once',
    choices: {
      dozens: ['under 100', 'fewer than 100 people use it at once'],
      hundreds: ['hundreds', 'hundreds of people use it at once'],
      thousands: ['thousands', 'thousands of people use it at once'],
      more: ['over 10,000', 'more than 10,000 people use it at once'],
    },
  },
  features: {
    name: 'Parts',
    choices: {
      editors: ['pages by staff', 'your staff publish pages in it'],
      sensitive: ['sensitive data', 'it holds payments or other sensitive data'],
      app: ['an app', 'it is an app or behaves like one'],
      integrations: ['many connections', 'it connects to many other services'],
    },
  },
  ai: {
    name: 'AI',
    choices: {
      none: ['none for now', 'it does without AI'],
      hosted: ['a ready-made service', 'its AI is a ready-made service'],
      own: ['our own models', 'it trains models of its own'],
    },
  },
  team: {
    name: 'Team',
    choices: {
      javascript: ['a JavaScript team', 'a JavaScript team builds it'],
      python: ['a Python team', 'a Python team builds it'],
      both: ['at home in both', 'a team at home in both languages builds it'],
      other: ['another language', 'a team with another language builds it'],
      freelancer: ['freelancer or agency', 'a freelancer or an agency builds it'],
      myself: ['myself, learning', 'you learn and build it yourself'],
    },
  },
  shared: {
    name: 'One language',
    choices: {
      yes: ['yes', 'it must all be in one language'],
      no: ['two are fine', 'two languages are fine'],
    },
  },
  successor: {
    name: 'Upkeep',
    choices: {
      same: ['the same people', 'the people who build it look after it'],
      other: ['somebody else', 'somebody else looks after it later'],
    },
  },
  releases: {
    name: 'Releases',
    choices: {
      yes: ['each team its own', 'several teams each release their own part'],
      no: ['as a whole', 'it is released as a whole'],
    },
  },
  stage: {
    name: 'First version',
    choices: {
      prototype: ['to try the idea', 'the first version is to try an idea'],
      dated: ['by a set date', 'customers need it by a set date'],
      replace: ['replaces something', 'it replaces something in use'],
    },
  },
  hosting: {
    name: 'Hosting',
    choices: {
      server: ['an ordinary server', 'it runs on an ordinary server'],
      functions: ['functions', 'it runs as functions, paid per use'],
      edge: ['close to its users', 'it runs close to its users'],
    },
  },
  rate: { name: 'Hourly rate' },
}
