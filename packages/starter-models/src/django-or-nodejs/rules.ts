import type { RuleStructure } from '../structure.ts'
import { all, any, atLeast, is, ticked } from '../conditions.ts'
import { caveat, counts, matters, nextStep, weeks } from './effects.ts'

const THOUSANDS = is('peak', 'thousands', 'more')

/** What follows from several answers at once, or goes with one of them beyond its weight. */
export const rules = {
  // For Django
  'data-heavy': {
    when: all(is('data', 'central'), any(is('staff', 'sometimes', 'daily', 'core'), is('product', 'business'))),
    effects: [matters('admin', 1)],
    claims: ['W1'],
  },
  'staff-screens': {
    when: is('staff', 'daily', 'core'),
    effects: [weeks(1, 'nodejs'), caveat('admin-for-nodejs', 'nodejs')],
    claims: ['W2'],
  },
  'first-proof': {
    when: all(
      is('stage', 'prototype'),
      any(is('team', 'python', 'other', 'freelancer', 'myself'), all(is('team', 'both'), is('shared', false))),
    ),
    effects: [matters('first-release', 2)],
    claims: ['W3'],
  },
  'own-models': {
    when: all(is('ai', 'own'), is('data', 'linked', 'central')),
    effects: [matters('ai', 2)],
    claims: ['W4'],
  },
  'hosted-models': { when: is('ai', 'hosted'), effects: [caveat('hosted-models')], claims: ['W4'] },
  publishing: {
    when: any(is('product', 'content'), ticked('features', 'editors')),
    effects: [matters('content', 4), caveat('nodejs-publishes-too', 'nodejs')],
    claims: ['W5'],
  },

  // For Node.js
  'live-product': {
    when: any(is('live', 'always'), all(is('product', 'together'), is('live', 'some'))),
    effects: [matters('realtime', 3), weeks(1, 'django')],
    claims: ['W6'],
  },
  'live-crowd': {
    when: all(is('live', 'always'), THOUSANDS),
    effects: [matters('realtime', 5), caveat('live-on-django', 'django')],
    claims: ['P4', 'V3'],
  },
  'small-services': {
    when: all(is('releases', true), any(is('product', 'api'), is('hosting', 'functions', 'edge'))),
    effects: [matters('services', 3)],
    claims: ['W7', 'V3'],
  },
  'javascript-team': {
    when: all(is('team', 'javascript', 'both'), is('shared', true)),
    effects: [matters('one-language', 4)],
    claims: ['W8', 'V3'],
  },
  'models-beside-nodejs': {
    when: all(is('ai', 'own'), any(is('team', 'javascript'), all(is('team', 'both'), is('shared', true)))),
    effects: [caveat('models-beside-nodejs', 'nodejs')],
  },
  functions: {
    when: is('hosting', 'functions'),
    effects: [caveat('cold-starts')],
    claims: ['W9'],
  },

  // For neither
  'pages-and-forms': {
    when: all(is('live', 'no'), is('peak', 'dozens', 'hundreds')),
    effects: [counts('concurrency', 0.5)],
    claims: ['P5'],
  },
  'speed-elsewhere': {
    when: all(THOUSANDS, is('product', 'business', 'marketplace', 'content', 'personal', 'together')),
    effects: [caveat('speed-elsewhere')],
    claims: ['P2'],
  },
  'both-ways': {
    when: all(
      any(is('staff', 'daily', 'core'), is('data', 'central'), is('ai', 'own')),
      any(is('live', 'always'), all(is('team', 'javascript'), is('shared', true)), is('releases', true)),
    ),
    effects: [caveat('both-ways')],
    claims: ['V1'],
  },
  'dear-weeks': {
    when: atLeast('rate', 80),
    effects: [caveat('dear-weeks')],
    claims: ['C3'],
  },
  'ready-made': {
    when: all(is('product', 'content', 'marketplace'), is('team', 'freelancer', 'myself'), is('live', 'no', 'some')),
    effects: [nextStep('ready-made')],
  },
  'whose-weeks': { when: true, effects: [caveat('whose-weeks')] },
} satisfies { [key: string]: RuleStructure }
