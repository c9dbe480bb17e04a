import type { CaseStudyStructure } from '../structure.ts'
import { all, any, is, ticked } from '../conditions.ts'
import { sources as from } from './sources.ts'

/**
 * Who built with it, how far it carried them, and who left: shown to clients whose project is alike in the respect that
 * the study tells of.
 */
export const caseStudies = {
  instagram: {
    option: 'django',
    sources: [from.instagramScale, from.threads],
    when: any(
      is('product', 'together'),
      all(is('product', 'business', 'marketplace'), is('peak', 'thousands', 'more')),
    ),
    claims: ['K1'],
  },
  pinterest: {
    option: 'django',
    sources: [from.pinterestReact, from.pinterestHistory],
    when: is('stage', 'prototype'),
    claims: ['K1'],
  },
  disqus: {
    option: 'django',
    sources: [from.disqusScale, from.disqusRealtime, from.disqusGo],
    when: all(is('live', 'some', 'always'), is('peak', 'thousands', 'more')),
    claims: ['K1'],
  },
  mozilla: {
    option: 'django',
    sources: [from.mozillaFirefox, from.mozillaAddons, from.mozillaMdn],
    when: any(is('product', 'content'), ticked('features', 'editors')),
    claims: ['K1'],
  },
  netflix: {
    option: 'nodejs',
    sources: [from.netflixNode, from.netflixJava],
    when: is('releases', true),
    claims: ['K2'],
  },
  linkedin: {
    option: 'nodejs',
    sources: [from.linkedinMobile, from.linkedinDoubts, from.linkedinMessaging],
    when: ticked('features', 'app'),
    claims: ['K2'],
  },
  uber: {
    option: 'nodejs',
    sources: [from.uberGo, from.uberHistory, from.uberFulfilment],
    when: is('live', 'always'),
    claims: ['K2'],
  },
  paypal: {
    option: 'nodejs',
    sources: [from.paypalNode, from.paypalGraphs],
    when: is('team', 'javascript'),
    claims: ['K2'],
  },
} satisfies { [key: string]: CaseStudyStructure }
