import type { ScenarioStructure } from '../structure.ts'

/** Clients one can imagine, and what the model must say to them. */
export const scenarios = {
  'nothing-known': { answers: {}, expect: { status: 'notEnoughAnswers' } },

  // Where PostgreSQL is ahead
  'booking-platform': {
    answers: {
      where: 'servers',
      writes: 'seconds',
      outage: 'costly',
      records: 'linked',
      mistakes: 'money',
      asked: ['reports', 'maps'],
      size: 'small',
      care: 'provider',
      known: 'several',
      licence: 'free',
    },
    expect: {
      winner: 'postgresql',
      strength: 'clear',
      minMargin: 5,
      excluded: ['sqlite'],
      caveats: ['rule:backups', 'answer:care', 'rule:shared-truth'],
    },
  },
  'knowledge-search': {
    answers: { where: 'server', records: 'varied', asked: ['search', 'meaning'], care: 'aside', known: 'postgresql' },
    expect: { winner: 'postgresql', minMargin: 3, caseStudies: ['guardian', 'sqlite-site'] },
  },

  'clinic-software': {
    answers: {
      where: 'server',
      writes: 'hundreds',
      records: 'linked',
      mistakes: 'law',
      asked: ['reports', 'search'],
      size: 'large',
      known: 'none',
      licence: 'shipped',
    },
    expect: {
      winner: 'postgresql',
      strength: 'clear',
      caveats: ['answer:licence', 'rule:reports-elsewhere', 'rule:outgrow-it-later'],
    },
  },

  // Where MySQL is ahead
  'shop-on-webspace': {
    answers: {
      where: 'webspace',
      writes: 'minutes',
      outage: 'annoying',
      records: 'linked',
      size: 'small',
      care: 'aside',
      known: 'mysql',
    },
    expect: { winner: 'mysql', strength: 'clear', minMargin: 4, caveats: ['answer:where'] },
  },
  'never-down-by-a-mysql-team': {
    answers: { where: 'servers', outage: 'never', records: 'linked', size: 'large', care: 'expert', known: 'mysql' },
    expect: { winner: 'mysql', minMargin: 2, caveats: ['answer:outage'] },
  },

  // Where MongoDB is ahead
  'catalogue-of-everything': {
    answers: {
      where: 'servers',
      writes: 'hundreds',
      outage: 'never',
      records: 'varied',
      mistakes: 'embarrassing',
      size: 'huge',
      care: 'expert',
      known: 'mongodb',
      licence: 'free',
    },
    expect: { winner: 'mongodb', strength: 'clear', minMargin: 8, caseStudies: ['youtube', 'coinbase'] },
  },
  'sensors-everywhere': {
    answers: {
      where: 'servers',
      writes: 'thousands',
      outage: 'costly',
      records: 'stream',
      mistakes: 'harmless',
      size: 'huge',
      licence: 'free',
    },
    expect: { winner: 'mongodb', strength: 'clear', caveats: ['rule:made-for-streams'] },
  },

  // Where SQLite is ahead
  'hiking-app': {
    answers: { where: 'device', records: 'linked', writes: 'minutes' },
    expect: {
      winner: 'sqlite',
      strength: 'clear',
      excluded: ['postgresql', 'mysql', 'mongodb'],
      caveats: ['answer:where'],
    },
  },
  'club-site': {
    answers: {
      where: 'server',
      writes: 'minutes',
      outage: 'unnoticed',
      records: 'simple',
      mistakes: 'harmless',
      size: 'small',
      care: 'nobody',
    },
    expect: { winner: 'sqlite', strength: 'clear', minMargin: 6, caveats: ['rule:small-and-alone', 'answer:care'] },
  },
  'till-in-a-shop': {
    answers: { where: 'computer', writes: 'seconds', mistakes: 'money', records: 'linked', care: 'nobody' },
    expect: { winner: 'sqlite', minMargin: 4 },
  },

  'one-computer-workshop': {
    answers: { where: 'computer', care: 'provider', records: 'linked', writes: 'minutes', size: 'small' },
    expect: { notWinner: ['mysql', 'mongodb'], caveats: ['rule:provider-far-away'] },
  },

  // Too close to call
  'first-version': {
    answers: { where: 'server', writes: 'seconds', records: 'linked', outage: 'annoying', care: 'aside' },
    expect: { winner: 'postgresql', minMargin: 2 },
  },
  'shapes-with-money': {
    answers: { where: 'servers', records: 'varied', mistakes: 'money', care: 'provider', known: 'several' },
    expect: { strength: 'tooClose', caveats: ['rule:shapes-and-money'] },
  },
  'lawyers-first': {
    answers: { licence: 'approved', records: 'varied', where: 'servers' },
    expect: { winner: 'postgresql', excluded: ['mongodb', 'sqlite'] },
  },
} satisfies { [key: string]: ScenarioStructure }
