import { all, any, is } from '../conditions.ts'
import type { CaseStudyStructure } from '../structure.ts'
import { sources as from } from './sources.ts'

/** How far it carried them, what it took, and who left: shown to clients whose project is alike in that respect. */
export const caseStudies = {
  notion: {
    option: 'postgresql',
    sources: [from.notion],
    when: any(is('size', 'huge'), all(is('records', 'linked'), is('size', 'large'))),
  },
  guardian: {
    option: 'postgresql',
    sources: [from.guardian],
    when: is('records', 'varied'),
  },
  youtube: {
    option: 'mysql',
    sources: [from.vitess],
    when: any(is('size', 'huge'), is('writes', 'thousands')),
  },
  coinbase: {
    option: 'mongodb',
    sources: [from.coinbase],
    when: is('writes', 'hundreds', 'thousands'),
  },
  'sqlite-site': {
    option: 'sqlite',
    sources: [from.sqliteUses],
    when: is('where', 'server', 'webspace'),
  },
} satisfies { [key: string]: CaseStudyStructure }
