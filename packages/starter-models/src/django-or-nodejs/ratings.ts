import type { RatingStructure } from '../structure.ts'
import type { CriterionKey } from './criteria.ts'
import { sources as from } from './sources.ts'

/**
 * How good each option is, 0 to 10, and how far honest people may differ. Node.js means Node.js with its usual
 * frameworks: the low end is a bare Express application, the high end NestJS with the parts that fit.
 */
export const ratings = {
  'first-release': {
    django: { value: 8, low: 7, high: 9, sources: [from.djangoOverview], claims: ['W3'] },
    nodejs: { value: 6, low: 5, high: 8, sources: [from.expressFaq, from.nestPrisma], claims: ['L2'] },
  },
  admin: {
    django: { value: 9, low: 8, high: 10, sources: [from.djangoAdmin] },
    nodejs: { value: 5, low: 3, high: 7, sources: [from.adminJs, from.payload] },
  },
  data: {
    django: { value: 9, low: 8, high: 9, sources: [from.djangoOverview] },
    nodejs: { value: 7, low: 6, high: 8, sources: [from.nestPrisma, from.prisma] },
  },
  content: {
    django: { value: 8, low: 7, high: 9, sources: [from.mozillaFirefox] },
    nodejs: { value: 7, low: 6, high: 8, sources: [from.payload, from.mozillaMdn] },
  },
  ai: {
    django: { value: 9, low: 8, high: 10, sources: [from.octoverse, from.stackOverflow], claims: ['E5'] },
    nodejs: { value: 6, low: 5, high: 8, sources: [from.openAiLibraries] },
  },
  'library-choice': {
    django: { value: 7.5, low: 6.5, high: 8.5, sources: [from.stackOverflow] },
    nodejs: { value: 9, low: 8, high: 10, sources: [from.stackOverflow], claims: ['E2'] },
  },
  realtime: {
    django: { value: 6, low: 4, high: 7, sources: [from.channelLayers, from.disqusRealtime, from.disqusGo] },
    nodejs: { value: 9, low: 8, high: 9, sources: [from.socketMemory, from.socketNodes] },
  },
  concurrency: {
    django: {
      value: 6,
      low: 4,
      high: 7,
      sources: [from.django31, from.djangoAsync, from.techEmpower],
      claims: ['P3'],
    },
    nodejs: { value: 8, low: 7, high: 9, sources: [from.techEmpower, from.benchmarker], claims: ['P1'] },
  },
  services: {
    django: { value: 5, low: 4, high: 6, sources: [from.instagramScale, from.djangoOverview] },
    nodejs: { value: 8, low: 7, high: 9, sources: [from.nestMicroservices] },
  },
  serverless: {
    django: { value: 5, low: 3, high: 7, sources: [from.lambdaStarts, from.pythonWorkers] },
    nodejs: { value: 8, low: 6, high: 9, sources: [from.lambdaStarts, from.nestServerless] },
  },
  'one-language': {
    django: { value: 3, low: 2, high: 5, sources: [from.htmxSurvey, from.djangoSurvey] },
    nodejs: {
      value: 9,
      low: 9,
      high: 10,
      sources: [from.paypalNode, from.nodeTypeScript, from.nestOpenApi],
      claims: ['E6'],
    },
  },
  learning: {
    django: { value: 6, low: 5, high: 7, sources: [from.djangoOverview], claims: ['L1'] },
    nodejs: { value: 7, low: 5, high: 8, sources: [from.expressFaq], claims: ['L2'] },
  },
  hiring: {
    django: { value: 7, low: 6, high: 8, sources: [from.stackOverflow] },
    nodejs: { value: 9, low: 8, high: 9, sources: [from.stackOverflow] },
  },
  handover: {
    django: { value: 8, low: 7, high: 9, sources: [from.djangoOverview], claims: ['C4', 'L1'] },
    nodejs: {
      value: 6,
      low: 4,
      high: 8,
      sources: [from.expressFaq, from.paypalNode, from.nestIntroduction],
      claims: ['C4'],
    },
  },
  security: {
    django: { value: 9, low: 8, high: 9, sources: [from.djangoSecurity, from.django60] },
    nodejs: { value: 6, low: 4, high: 7, sources: [from.expressSecurity, from.nestCsrf] },
  },
  'library-quality': {
    django: { value: 7.5, low: 6, high: 9, sources: [from.djangoVersions], claims: ['E1'] },
    nodejs: {
      value: 6.5,
      low: 5,
      high: 8,
      sources: [from.nodeVersions, from.fastifySupport, from.npmWorm],
      claims: ['E2'],
    },
  },
} satisfies { [criterion in CriterionKey]: { [option in 'django' | 'nodejs']: RatingStructure } }
