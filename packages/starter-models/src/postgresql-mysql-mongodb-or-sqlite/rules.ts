import { all, any, is, ticked } from '../conditions.ts'
import type { RuleStructure } from '../structure.ts'
import { caveat, matters } from './effects.ts'

/** What follows from several answers at once, or holds for everybody. */
export const rules = {
  'small-and-alone': {
    when: all(
      is('where', 'computer', 'server'),
      is('writes', 'minutes', 'seconds'),
      is('outage', 'unnoticed', 'annoying'),
      is('size', 'small'),
    ),
    effects: [matters('upkeep', 5), caveat('sqlite-serves-sites', 'sqlite')],
  },
  'provider-far-away': {
    when: all(is('where', 'computer'), is('care', 'provider')),
    effects: [matters('upkeep', 10), caveat('needs-a-line')],
  },
  'one-machine-is-not-enough': {
    when: all(is('size', 'huge'), is('writes', 'hundreds', 'thousands')),
    effects: [matters('growth', 4)],
  },
  'shared-truth': {
    when: all(is('records', 'linked'), is('mistakes', 'money', 'law')),
    effects: [matters('integrity', 2), caveat('say-majority', 'mongodb')],
  },
  'shapes-and-money': {
    when: all(is('records', 'varied'), is('mistakes', 'money', 'law')),
    effects: [caveat('both-needs')],
  },
  'reports-elsewhere': {
    when: all(ticked('asked', 'reports'), is('size', 'large', 'huge')),
    effects: [caveat('reports-elsewhere')],
  },
  'made-for-streams': {
    when: all(is('records', 'stream'), any(is('writes', 'thousands'), is('size', 'huge'))),
    effects: [caveat('made-for-streams')],
  },
  'outgrow-it-later': {
    when: all(is('where', 'server'), is('writes', 'hundreds', 'thousands')),
    effects: [caveat('one-writer', 'sqlite')],
  },
  backups: { when: true, effects: [caveat('backups')] },
} satisfies { [key: string]: RuleStructure }
