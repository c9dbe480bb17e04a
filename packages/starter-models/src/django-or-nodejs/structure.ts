import type { Structure } from '../structure.ts'
import { caseStudies } from './case-studies.ts'
import { criteria } from './criteria.ts'
import { glossary } from './glossary.ts'
import { questions } from './questions.ts'
import { ratings } from './ratings.ts'
import { rules } from './rules.ts'
import { scenarios } from './scenarios.ts'

/** "Django or Node.js?" without its words. */
export const structure = {
  slug: 'django-or-nodejs',
  options: {
    django: { url: 'https://www.djangoproject.com/' },
    nodejs: { url: 'https://nodejs.org/' },
  },
  criteria,
  ratings,
  reviewed: '2026-11-23',
  questions,
  rules,
  // One vendor's own figures, not measured independently: the rule "whose-weeks" says so beside every verdict.
  estimates: {
    hourlyRate: 50,
    hoursPerWeek: 40,
    currency: 'EUR',
    rateQuestion: 'rate',
    options: {
      django: { weeks: [6, 8], claims: ['C1'] },
      nodejs: { weeks: [8, 12], claims: ['C2'] },
    },
  },
  caseStudies,
  scenarios,
  glossary,
  settings: {},
} satisfies Structure
