import type { QuestionStructure } from '../structure.ts'
import { is } from '../conditions.ts'
import { caveat, counts, matters, rated, times, weeks } from './effects.ts'

type Section = 'product' | 'people' | 'plan'

/**
 * What is asked, in order. A choice says what the answer means by itself; what follows only from several answers stands
 * in `rules.ts`. Not knowing changes nothing: the weights of `criteria.ts` stay.
 */
export const questions = {
  product: {
    section: 'product',
    type: 'single',
    fixed: true,
    choices: {
      business: {
        effects: [
          matters('admin', 3),
          matters('data', 2),
          matters('first-release', 1),
          matters('security', 1),
          matters('handover', 2),
        ],
        claims: ['V2'],
      },
      marketplace: {
        effects: [matters('admin', 3), matters('security', 2), matters('first-release', 2), matters('handover', 1)],
        claims: ['V2'],
      },
      content: {
        effects: [matters('content', 3), counts('services', 0.5), counts('one-language', 0.8)],
        claims: ['W5'],
      },
      personal: { effects: [matters('first-release', 1), counts('admin', 0.7), counts('content', 0.5)] },
      together: { effects: [matters('realtime', 4), counts('admin', 0.7)] },
      api: {
        effects: [
          matters('concurrency', 3),
          matters('services', 2),
          counts('one-language', 0.7),
          counts('admin', 0.5),
          counts('content', 0),
          times(0.8),
        ],
      },
    },
  },
  staff: {
    section: 'product',
    type: 'scale',
    choices: {
      hardly: { effects: [counts('admin', 0.3)] },
      sometimes: { effects: [] },
      daily: { effects: [matters('admin', 3)], claims: ['W2'] },
      core: {
        effects: [matters('admin', 4), matters('security', 1), caveat('plan-own-screens', 'django')],
        claims: ['W2'],
      },
    },
  },
  live: {
    section: 'product',
    type: 'scale',
    choices: {
      no: { effects: [counts('realtime', 0.2)] },
      some: { effects: [counts('realtime', 0.6)] },
      always: { effects: [matters('realtime', 5), weeks(1)], claims: ['W6'] },
    },
  },
  data: {
    section: 'product',
    type: 'scale',
    fixed: true,
    choices: {
      simple: { effects: [counts('data', 0.4), times(0.8)] },
      linked: { effects: [matters('data', 2)] },
      central: { effects: [matters('data', 5), matters('admin', 1), weeks(1)], claims: ['W1'] },
    },
  },
  features: {
    section: 'product',
    type: 'multi',
    choices: {
      editors: { effects: [weeks(0.5)], claims: ['W5'] },
      sensitive: { effects: [matters('security', 4), weeks(0.5)] },
      app: { effects: [matters('one-language', 2), weeks(1)] },
      integrations: { effects: [matters('library-choice', 3), weeks(0.5)] },
    },
  },
  ai: {
    section: 'product',
    type: 'single',
    choices: {
      none: { effects: [counts('ai', 0.2)] },
      hosted: { effects: [counts('ai', 0.3), weeks(0.5)] },
      own: { effects: [matters('ai', 9), weeks(2)], claims: ['W4'] },
    },
  },
  peak: {
    section: 'product',
    type: 'scale',
    choices: {
      dozens: { effects: [matters('concurrency', -3)] },
      hundreds: { effects: [matters('concurrency', -1)] },
      thousands: { effects: [matters('concurrency', 4)] },
      more: { effects: [matters('concurrency', 7)] },
    },
  },
  team: {
    section: 'people',
    type: 'single',
    choices: {
      javascript: {
        effects: [
          matters('learning', 2),
          rated('django', 'learning', -1),
          rated('nodejs', 'learning', 2),
          rated('nodejs', 'first-release', 1),
          rated('django', 'first-release', -0.5),
          times(0.9, 'nodejs'),
          times(1.15, 'django'),
        ],
        claims: ['W8'],
      },
      python: {
        effects: [
          matters('learning', 2),
          rated('django', 'learning', 2),
          rated('nodejs', 'learning', -1),
          rated('django', 'first-release', 1),
          rated('nodejs', 'first-release', -0.5),
          counts('one-language', 0.6),
          times(0.9, 'django'),
          times(1.15, 'nodejs'),
        ],
      },
      both: { effects: [counts('learning', 0.5), counts('hiring', 0.5)] },
      other: { effects: [matters('learning', 3)] },
      freelancer: { effects: [matters('handover', 2), counts('learning', 0.5), caveat('local')], claims: ['K3'] },
      myself: {
        effects: [
          matters('learning', 6),
          matters('first-release', 2),
          counts('hiring', 0.5),
          times(3),
          caveat('own-pace'),
        ],
      },
    },
  },
  shared: {
    section: 'people',
    type: 'boolean',
    showIf: is('team', 'javascript', 'both'),
    choices: {
      yes: { effects: [matters('one-language', 1)], claims: ['W8'] },
      no: { effects: [counts('one-language', 0.6)] },
    },
  },
  successor: {
    section: 'people',
    type: 'single',
    choices: {
      same: { effects: [counts('handover', 0.5), counts('hiring', 0.7)] },
      other: {
        effects: [matters('handover', 4), matters('hiring', 1), caveat('structure-for-nodejs', 'nodejs')],
        claims: ['C4'],
      },
    },
  },
  releases: {
    section: 'people',
    type: 'boolean',
    showIf: is('team', 'javascript', 'python', 'both', 'other'),
    choices: {
      yes: { effects: [matters('services', 5), times(1.25), caveat('start-with-one')], claims: ['W7'] },
      no: { effects: [counts('services', 0.3)] },
    },
  },
  stage: {
    section: 'plan',
    type: 'single',
    choices: {
      prototype: {
        effects: [matters('first-release', 5), counts('handover', 0.7), counts('concurrency', 0.5), times(0.5)],
        claims: ['W3'],
      },
      dated: { effects: [matters('first-release', 2)] },
      replace: {
        effects: [
          matters('data', 2),
          matters('handover', 1),
          counts('first-release', 0.6),
          times(2),
          caveat('moving-over'),
        ],
      },
    },
  },
  hosting: {
    section: 'plan',
    type: 'single',
    choices: {
      server: { effects: [counts('serverless', 0.2)] },
      functions: { effects: [matters('serverless', 6)], claims: ['W9'] },
      edge: { effects: [matters('serverless', 4), rated('django', 'serverless', -2)] },
    },
  },
  rate: { section: 'plan', type: 'number', fixed: true, min: 10, max: 250, step: 5 },
} satisfies { [key: string]: QuestionStructure & { section: Section } }
