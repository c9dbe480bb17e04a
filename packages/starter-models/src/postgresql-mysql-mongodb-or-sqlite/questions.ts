import type { QuestionStructure } from '../structure.ts'
import { caveat, counts, matters, type OptionKey, rated, rulesOut } from './effects.ts'

type Section = 'program' | 'data' | 'people'

/** The team knows one of them: what is known of the others counts for less. */
const atHomeIn = (known: OptionKey, strangers: OptionKey[]) => [
  matters('knowledge', 5),
  ...strangers.map((option) => rated(option, 'knowledge', known === 'mongodb' || option === 'mongodb' ? -3 : -2)),
]

/**
 * What is asked, in order. A choice says what the answer means by itself; what follows only from several answers stands
 * in `rules.ts`. Not knowing changes nothing: the weights of `criteria.ts` stay.
 */
export const questions = {
  where: {
    section: 'program',
    type: 'single',
    fixed: true,
    choices: {
      device: {
        effects: [
          rulesOut('postgresql', 'no-server-on-phones'),
          rulesOut('mysql', 'no-server-on-phones'),
          rulesOut('mongodb', 'no-server-on-phones'),
          caveat('devices-meet', 'sqlite'),
        ],
      },
      computer: {
        effects: [
          matters('upkeep', 14),
          rated('postgresql', 'upkeep', -2),
          rated('mysql', 'upkeep', -2),
          rated('mongodb', 'upkeep', -2),
          counts('writing', 0.3),
          counts('growth', 0.1),
          counts('failover', 0.1),
          caveat('file-is-copied', 'sqlite'),
        ],
      },
      webspace: {
        effects: [
          matters('upkeep', 3),
          rated('mysql', 'upkeep', 3),
          rated('postgresql', 'upkeep', -2),
          rated('mongodb', 'upkeep', -3),
          counts('growth', 0.3),
          counts('failover', 0.5),
          caveat('what-the-host-offers'),
        ],
      },
      server: { effects: [counts('growth', 0.7)] },
      servers: {
        effects: [
          rulesOut('sqlite', 'one-file-many-servers'),
          matters('failover', 3),
          matters('growth', 1),
          caveat('connection-pool', 'postgresql'),
        ],
      },
    },
  },
  writes: {
    section: 'program',
    type: 'scale',
    choices: {
      minutes: { effects: [counts('writing', 0.2), matters('upkeep', 1)] },
      seconds: { effects: [counts('writing', 0.6)] },
      hundreds: { effects: [matters('writing', 4)] },
      thousands: { effects: [matters('writing', 5), matters('growth', 7), caveat('measure-writes')] },
    },
  },
  outage: {
    section: 'program',
    type: 'scale',
    choices: {
      unnoticed: { effects: [counts('failover', 0.2)] },
      annoying: { effects: [counts('failover', 0.7)] },
      costly: { effects: [matters('failover', 4)] },
      never: { effects: [matters('failover', 10), caveat('rehearse-failure')] },
    },
  },
  records: {
    section: 'data',
    type: 'single',
    fixed: true,
    choices: {
      linked: { effects: [matters('integrity', 4), matters('asking', 1), counts('shapes', 0.6)] },
      varied: {
        effects: [matters('shapes', 11), counts('integrity', 0.8), caveat('columns-and-documents', 'postgresql')],
      },
      stream: {
        effects: [matters('writing', 3), matters('growth', 6), counts('integrity', 0.4), counts('asking', 0.7)],
      },
      simple: { effects: [counts('shapes', 0.5), counts('asking', 0.5), counts('growth', 0.4), matters('upkeep', 3)] },
    },
  },
  mistakes: {
    section: 'data',
    type: 'scale',
    choices: {
      harmless: { effects: [counts('integrity', 0.4)] },
      embarrassing: { effects: [] },
      money: { effects: [matters('integrity', 4)] },
      law: { effects: [matters('integrity', 6), caveat('trail')] },
    },
  },
  asked: {
    section: 'data',
    type: 'multi',
    choices: {
      reports: { effects: [matters('asking', 2), rated('mongodb', 'asking', -0.5)] },
      search: { effects: [matters('asking', 1), rated('mongodb', 'asking', 1)] },
      maps: { effects: [matters('asking', 2), rated('sqlite', 'asking', -1)] },
      meaning: { effects: [matters('asking', 2), rated('mysql', 'asking', -2), rated('sqlite', 'asking', -1)] },
    },
  },
  size: {
    section: 'data',
    type: 'scale',
    choices: {
      small: { effects: [counts('growth', 0.2)] },
      large: { effects: [rated('sqlite', 'upkeep', -1)] },
      huge: { effects: [matters('growth', 11), caveat('late-is-fine')] },
    },
  },
  care: {
    section: 'people',
    type: 'single',
    choices: {
      provider: {
        effects: [
          counts('upkeep', 0.4),
          rated('postgresql', 'failover', 2),
          rated('mysql', 'failover', 1),
          caveat('rented-is-different'),
        ],
      },
      expert: { effects: [counts('upkeep', 0.4)] },
      aside: { effects: [matters('upkeep', 2)] },
      nobody: { effects: [matters('upkeep', 6), caveat('somebody-must')] },
    },
  },
  known: {
    section: 'people',
    type: 'single',
    choices: {
      postgresql: { effects: atHomeIn('postgresql', ['mysql', 'mongodb', 'sqlite']) },
      mysql: { effects: atHomeIn('mysql', ['postgresql', 'mongodb', 'sqlite']) },
      mongodb: { effects: atHomeIn('mongodb', ['postgresql', 'mysql', 'sqlite']) },
      sqlite: { effects: atHomeIn('sqlite', ['postgresql', 'mysql', 'mongodb']) },
      several: { effects: [counts('knowledge', 0.3)] },
      none: { effects: [matters('knowledge', 2)] },
    },
  },
  licence: {
    section: 'people',
    type: 'single',
    choices: {
      free: { effects: [counts('licence', 0.3)] },
      approved: { effects: [rulesOut('mongodb', 'not-approved'), caveat('public-domain', 'sqlite')] },
      shipped: { effects: [matters('licence', 5), caveat('gpl-travels', 'mysql')] },
      resold: {
        effects: [matters('licence', 6), rated('mongodb', 'licence', -2), caveat('whole-service', 'mongodb')],
      },
    },
  },
} satisfies { [key: string]: QuestionStructure & { section: Section } }
