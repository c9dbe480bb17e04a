import type { ScenarioStructure } from '../structure.ts'

/**
 * Clients one can imagine, and what the model must say to them. Of the scenarios tagged with a claim at least one fails
 * when what carries that claim is taken out of the model (see `claims.test.ts`).
 */
export const scenarios = {
  // Neither option wins by default
  'nothing-known': { answers: {}, expect: { status: 'notEnoughAnswers' }, claims: ['V1'] },
  'both-ways': {
    answers: {
      product: 'marketplace',
      staff: 'daily',
      team: 'javascript',
      shared: true,
      successor: 'other',
      hosting: 'server',
    },
    expect: { strength: 'tooClose', caveats: ['rule:both-ways'] },
    claims: ['V1'],
  },

  // Where Django is ahead
  saas: {
    answers: { product: 'business' },
    expect: { winner: 'django', strength: 'leaning' },
    claims: ['V2'],
  },
  'two-founders': {
    answers: {
      product: 'marketplace',
      staff: 'daily',
      data: 'linked',
      live: 'some',
      peak: 'hundreds',
      team: 'freelancer',
      successor: 'other',
      stage: 'dated',
      hosting: 'server',
    },
    expect: {
      winner: 'django',
      strength: 'clear',
      caveats: ['answer:team', 'rule:staff-screens'],
      estimates: [{ option: 'nodejs', weeks: [9, 13] }],
    },
    claims: ['W2', 'K3'],
  },
  'one-freelancer': {
    answers: { staff: 'sometimes', live: 'no', team: 'freelancer', stage: 'dated' },
    expect: {
      notWinner: ['nodejs'],
      caveats: ['rule:whose-weeks'],
      estimates: [
        { option: 'django', weeks: [6, 8] },
        { option: 'nodejs', weeks: [8, 12] },
      ],
    },
    claims: ['C1', 'C2'],
  },
  'clinic-records': {
    answers: { data: 'central', staff: 'sometimes', features: ['sensitive'], peak: 'dozens' },
    expect: { winner: 'django', minMargin: 3.5 },
    claims: ['W1'],
  },
  'claims-desk': {
    answers: { product: 'business', staff: 'core', team: 'freelancer' },
    expect: { winner: 'django', strength: 'clear', minMargin: 4.5 },
    claims: ['W2'],
  },
  'idea-on-trial': {
    answers: { stage: 'prototype', team: 'both', shared: false, peak: 'dozens' },
    expect: {
      winner: 'django',
      minMargin: 4,
      caseStudies: ['pinterest'],
      estimates: [
        { option: 'django', weeks: [3, 4] },
        { option: 'nodejs', weeks: [4, 6] },
      ],
    },
    claims: ['W3', 'K1'],
  },
  forecasts: {
    answers: { ai: 'own', data: 'linked', team: 'other' },
    expect: { winner: 'django', strength: 'leaning' },
    claims: ['W4', 'E5'],
  },
  magazine: {
    answers: { product: 'content', features: ['editors'], live: 'no', team: 'freelancer' },
    expect: { winner: 'django', minMargin: 3, caseStudies: ['mozilla'], caveats: ['rule:publishing'] },
    claims: ['W5', 'K1'],
  },
  'own-hands': {
    answers: { team: 'myself', stage: 'prototype', successor: 'other', peak: 'dozens' },
    expect: { winner: 'django', strength: 'leaning' },
    claims: ['L1', 'L2'],
  },
  'built-to-be-handed-over': {
    answers: { team: 'freelancer', successor: 'other', stage: 'dated', peak: 'hundreds', hosting: 'server' },
    expect: { winner: 'django', strength: 'leaning' },
    claims: ['C4', 'L1'],
  },
  'dear-developer': {
    answers: { rate: 110, team: 'freelancer', stage: 'dated' },
    expect: { status: 'ranked', caveats: ['rule:dear-weeks'] },
    claims: ['C3'],
  },
  'nobody-watches-the-parts': {
    answers: { team: 'freelancer', successor: 'other', product: 'business' },
    priorities: { 'library-quality': 3 },
    expect: { winner: 'django', minMargin: 4 },
    claims: ['E1'],
  },
  'modest-shop': {
    answers: { product: 'marketplace', live: 'no', peak: 'hundreds', features: ['app'] },
    expect: { winner: 'django', minMargin: 2.8 },
    claims: ['P5'],
  },
  'python-team-with-live-board': {
    answers: { product: 'business', live: 'some', peak: 'thousands', team: 'python', releases: false },
    expect: { winner: 'django', strength: 'clear', caseStudies: ['disqus'], caveats: ['rule:speed-elsewhere'] },
    claims: ['P2', 'K1'],
  },

  'shop-without-a-team': {
    answers: { product: 'marketplace', hosting: 'server', live: 'no' },
    expect: { winner: 'django', minMargin: 4 },
    claims: ['V2'],
  },

  'blog-by-oneself': {
    answers: { product: 'content', data: 'simple', live: 'no', team: 'myself', stage: 'prototype', peak: 'dozens' },
    expect: {
      winner: 'django',
      caveats: ['answer:team', 'rule:ready-made'],
      estimates: [
        { option: 'django', weeks: [7.2, 9.6] },
        { option: 'nodejs', weeks: [9.6, 14.4] },
      ],
    },
  },
  'old-system': {
    answers: { product: 'business', staff: 'core', data: 'central', stage: 'replace', team: 'other', releases: false },
    expect: { winner: 'django', strength: 'clear', caveats: ['answer:staff', 'answer:stage'] },
    claims: ['W1'],
  },

  // Where Node.js is ahead
  'sports-chat': {
    answers: { product: 'together', live: 'always', peak: 'thousands', staff: 'sometimes', team: 'freelancer' },
    expect: {
      winner: 'nodejs',
      strength: 'clear',
      minMargin: 5.5,
      caveats: ['rule:live-crowd', 'rule:speed-elsewhere'],
      caseStudies: ['instagram', 'disqus', 'uber'],
    },
    claims: ['P4', 'V3', 'K1', 'K2', 'P2'],
  },
  'dispatch-board': {
    answers: { live: 'always', peak: 'dozens' },
    expect: { winner: 'nodejs', strength: 'leaning' },
    claims: ['W6'],
  },
  'browser-people': {
    answers: { team: 'javascript', shared: true, product: 'business', stage: 'dated' },
    expect: { winner: 'nodejs', minMargin: 3, caseStudies: ['paypal'] },
    claims: ['W8', 'E6', 'V3', 'K2'],
  },
  'six-teams': {
    answers: { product: 'api', team: 'other', releases: true },
    expect: {
      winner: 'nodejs',
      strength: 'clear',
      minMargin: 4,
      caseStudies: ['netflix'],
      caveats: ['answer:releases'],
    },
    claims: ['W7', 'V3', 'K2'],
  },
  'paid-per-call': {
    answers: { hosting: 'functions', staff: 'sometimes' },
    expect: { winner: 'nodejs', strength: 'leaning', caveats: ['rule:functions'] },
    claims: ['W9'],
  },
  'price-feed': {
    answers: { product: 'api', peak: 'more' },
    expect: { winner: 'nodejs', minMargin: 3 },
    claims: ['P1', 'P3'],
  },
  'everything-connected': {
    answers: { product: 'together', features: ['app', 'integrations'] },
    priorities: { 'library-choice': 3 },
    expect: { winner: 'nodejs', strength: 'clear', minMargin: 5, caseStudies: ['linkedin'] },
    claims: ['E2', 'K2'],
  },
  'habit-app': {
    answers: { product: 'personal', features: ['app'], team: 'javascript', shared: true, data: 'simple' },
    expect: { winner: 'nodejs', strength: 'clear', caseStudies: ['linkedin', 'paypal'] },
    claims: ['W8', 'K2'],
  },
  'near-its-users': {
    answers: {
      product: 'personal',
      staff: 'hardly',
      ai: 'none',
      team: 'javascript',
      shared: true,
      successor: 'same',
      hosting: 'edge',
    },
    expect: { winner: 'nodejs', strength: 'clear', minMargin: 5 },
  },
  'models-by-a-javascript-team': {
    answers: { ai: 'own', data: 'linked', team: 'javascript', shared: true },
    expect: { notWinner: ['django'], caveats: ['rule:models-beside-nodejs', 'rule:both-ways'] },
    claims: ['V1'],
  },
  'writing-assistant': {
    answers: { ai: 'hosted', team: 'javascript', shared: true, live: 'some', stage: 'prototype' },
    expect: { winner: 'nodejs', strength: 'clear', caveats: ['rule:hosted-models'] },
    claims: ['W4'],
  },
} satisfies { [key: string]: ScenarioStructure }
