import type { Impact } from '@verdict/engine/review'
import type { phrases } from './phrases.ts'
import type { CheckedSentence, Truths } from './checked-sentence.ts'
import { same, so } from './truth.ts'

type Phrase = { en: string; es: string; ca: string }
const join = (a: Phrase, b: Phrase) => ({ en: a.en + b.en, es: a.es + b.es, ca: a.ca + b.ca })

const dropped = {
  '': { en: '', es: '', ca: '' },
  OneLeftOut: {
    en: ' One answer no longer fits and is left out.',
    es: ' Una respuesta ya no encaja y se deja fuera.',
    ca: ' Una resposta ja no encaixa i es deixa fora.',
  },
  SomeLeftOut: {
    en: ' {dropped:count} answers no longer fit and are left out.',
    es: ' {dropped:count} respuestas ya no encajan y se dejan fuera.',
    ca: ' {dropped:count} respostes ja no encaixen i es deixen fora.',
  },
}
const flipped = {
  oneSame: {
    en: 'The one past assessment would have the same winner.',
    es: 'De una evaluación anterior, ninguna tendría otro ganador.',
    ca: 'De una avaluació anterior, cap no tindria un altre guanyador.',
  },
  oneOther: {
    en: 'The one past assessment would have another winner.',
    es: 'De una evaluación anterior, una tendría otro ganador.',
    ca: 'De una avaluació anterior, una tindria un altre guanyador.',
  },
  none: {
    en: 'None of {all:count} past assessments would have another winner.',
    es: 'De {all:count} evaluaciones anteriores, ninguna tendría otro ganador.',
    ca: 'De {all:count} avaluacions anteriors, cap no tindria un altre guanyador.',
  },
  one: {
    en: 'Another winner in 1 of {all:count} past assessments.',
    es: 'De {all:count} evaluaciones anteriores, una tendría otro ganador.',
    ca: 'De {all:count} avaluacions anteriors, una tindria un altre guanyador.',
  },
  some: {
    en: 'Another winner in {flipped:count} of {all:count} past assessments.',
    es: 'De {all:count} evaluaciones anteriores, {flipped:count} tendrían otro ganador.',
    ca: 'De {all:count} avaluacions anteriors, {flipped:count} tindrien un altre guanyador.',
  },
}

const transitions = {
  nobodyStill: { en: 'Nobody, as before', es: 'Nadie, como antes', ca: 'Ningú, com abans' },
  fromNobody: {
    en: '{to:option} instead of nobody',
    es: '{to:option} en lugar de nadie',
    ca: '{to:option} en lloc de ningú',
  },
  toNobody: {
    en: 'Nobody instead of {from:option}',
    es: 'Nadie en lugar de {from:option}',
    ca: 'Ningú en lloc de {from:option}',
  },
  still: { en: '{to:option}, as before', es: '{to:option}, como antes', ca: '{to:option}, com abans' },
  other: {
    en: '{to:option} instead of {from:option}',
    es: '{to:option} en lugar de {from:option}',
    ca: '{to:option} en lloc de {from:option}',
  },
}
const times = {
  Once: { en: ': once.', es: ': una vez.', ca: ': una vegada.' },
  Often: { en: ': {count:count} times.', es: ': {count:count} veces.', ca: ': {count:count} vegades.' },
}
const each = <Made>(make: (claim: string, more: string) => Made, claims: object, mores: object) =>
  Object.fromEntries(
    Object.keys(claims).flatMap((claim) => Object.keys(mores).map((more) => [claim + more, make(claim, more)])),
  )

/** What a draft would have said to past assessments, by method and claim. */
export const impactPhrases: typeof phrases = {
  impact: {
    nothing: {
      en: 'There are no past assessments to try this on.',
      es: 'No hay evaluaciones anteriores con las que probarlo.',
      ca: 'No hi ha avaluacions anteriors per provar-ho.',
    },
    ...each(
      (claim, more) => join(flipped[claim as keyof typeof flipped], dropped[more as keyof typeof dropped]),
      flipped,
      dropped,
    ),
  },
  transition: each(
    (claim, more) => join(transitions[claim as keyof typeof transitions], times[more as keyof typeof times]),
    transitions,
    times,
  ),
}

const holds =
  (claim: string, more: string) =>
  ({ said, fact }: CheckedSentence<Impact>) => {
    const alone = claim.startsWith('one') && claim !== 'one'
    same(alone ? 1 : said.number('all').value, fact.assessed, 'how many were tried')
    const others = { oneSame: 0, none: 0, oneOther: 1, one: 1 }[claim] ?? said.number('flipped').value
    same(others, fact.flipped, 'how many have another winner')
    same(
      more === '' ? 0 : more === 'OneLeftOut' ? 1 : said.number('dropped').value,
      fact.dropped,
      'how many are left out',
    )
  }
const goes =
  (claim: string, more: string) =>
  ({ said, fact, keys }: CheckedSentence<Impact['transitions'][number]>) => {
    const to = claim.endsWith('obodyStill') || claim === 'toNobody' ? null : keys.option(said.text('to'))
    const from =
      claim === 'still' || claim === 'nobodyStill' ? to : claim === 'fromNobody' ? null : keys.option(said.text('from'))
    same([from, to], [fact.from, fact.to], 'from whom to whom')
    same(more === 'Once' ? 1 : said.number('count').value, fact.count, 'how often')
  }

export const impactTruths: { [method: string]: Truths } = {
  impact: {
    nothing: ({ fact }: CheckedSentence<Impact>) => so(fact.assessed === 0, 'there are none'),
    ...each(holds, flipped, dropped),
  },
  transition: each(goes, transitions, times),
}
