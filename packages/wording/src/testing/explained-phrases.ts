import type { phrases } from './phrases.ts'

const had = {
  en: 'If {instead:pairs}, ',
  es: 'Si {instead:pairs}, ',
  ca: 'Si {instead:pairs}, ',
}
const conditional = (en: string, es: string, ca: string) => ({ en: had.en + en, es: had.es + es, ca: had.ca + ca })

const left = {
  none: conditional('no option is left.', 'no queda ninguna opción.', 'no queda cap opció.'),
  only: conditional('only {first:option} is left.', 'solo queda {first:option}.', 'només queda {first:option}.'),
  level: conditional(
    '{first:option} is level with the best: too close to call.',
    '{first:option} iguala a la mejor opción: demasiado igualado.',
    '{first:option} iguala la millor opció: massa igualat.',
  ),
}

const [also, endings] = [
  {
    en: ' Of what is fixed, another answer to {facts:list} would change it.',
    es: ' De lo que no se puede elegir, lo cambiaría otra respuesta a {facts:list}.',
    ca: ' Del que no es pot triar, ho canviaria una altra resposta a {facts:list}.',
  },
  {
    one: {
      en: 'Another answer to “{question:text}” ',
      es: 'Otra respuesta a «{question:text}» ',
      ca: 'Una altra resposta a «{question:text}» ',
    },
    any: {
      en: 'Another answer to any one of {count:count} questions ',
      es: 'Otra respuesta a cualquiera de {count:count} preguntas ',
      ca: 'Una altra resposta a qualsevol de {count:count} preguntes ',
    },
    none: {
      en: 'No other answer to one question alone changes who is first',
      es: 'Ninguna otra respuesta cambia por sí sola quién queda primero',
      ca: 'Cap altra resposta no canvia tota sola qui queda primer',
    },
    noneTried: {
      en: 'No other answer to one question alone changes who is first, of those that were tried',
      es: 'De las que se han probado, ninguna otra respuesta cambia por sí sola quién queda primero',
      ca: 'De les que s’han provat, cap altra resposta no canvia tota sola qui queda primer',
    },
  },
]
const outcomes = {
  First: ['would change who is first', 'cambiaría quién queda primero', 'canviaria qui queda primer'],
  Close: ['would make it too close to call', 'lo dejaría demasiado igualado', 'ho deixaria massa igualat'],
  Tied: [
    'would change who is ahead, by too little to call',
    'cambiaría quién va por delante, pero por demasiado poco',
    'canviaria qui va al davant, però per massa poc',
  ],
}
const pairs = {
  '': ['', '', ''],
  PairFirst: ['; two together do', '; dos a la vez, sí', '; dues alhora, sí'],
  PairClose: [
    '; two together would make it too close to call',
    '; dos a la vez lo dejarían demasiado igualado',
    '; dues alhora ho deixarien massa igualat',
  ],
  PairTied: [
    '; two together do, by too little to call',
    '; dos a la vez, sí, pero por demasiado poco',
    '; dues alhora, sí, però per massa poc',
  ],
}

type Phrase = { en: string; es: string; ca: string }
const together = (
  start: Phrase,
  [en = '', es = '', ca = '']: string[],
  more: Phrase = { en: '', es: '', ca: '' },
): Phrase => ({
  en: `${start.en}${en}.${more.en}`,
  es: `${start.es}${es}.${more.es}`,
  ca: `${start.ca}${ca}.${more.ca}`,
})
/** Each with and without what is said of facts; the longer first. */
const counterfactuals = Object.fromEntries(
  (['one', 'any', 'none', 'noneTried'] as const).flatMap((start) =>
    Object.entries<string[]>(start === 'one' || start === 'any' ? outcomes : pairs).flatMap(([outcome, words]) => [
      [`${start}${outcome}Also`, together(endings[start], words, also)],
      [`${start}${outcome}`, together(endings[start], words)],
    ]),
  ),
)

/** What explains a verdict, by method and claim. */
export const explainedPhrases: typeof phrases = {
  weightTippingPoint: {
    never: {
      en: 'However much or little “{criterion:text}” weighs, {first:option} stays first, with all else as it is.',
      es: 'Pese lo que pese «{criterion:text}», {first:option} sigue en primer lugar si lo demás no cambia.',
      ca: 'Pesi el que pesi «{criterion:text}», {first:option} continua en primer lloc si la resta no canvia.',
    },
    both: {
      en: '{under:option} takes the lead if “{criterion:text}” weighs less than {below:number}%, and {over:option} if it weighs more than {above:number}%; it weighs {now:number}% now.',
      es: '{under:option} pasa al primer lugar si «{criterion:text}» pesa menos de {below:number}\u00a0%, y {over:option} si pesa más de {above:number}\u00a0%; ahora pesa {now:number}\u00a0%.',
      ca: '{under:option} passa al primer lloc si «{criterion:text}» pesa menys ~{below:number}\u00a0%, i {over:option} si pesa més ~{above:number}\u00a0%; ara pesa {now:number}\u00a0%.',
    },
    below: {
      en: '{under:option} takes the lead if “{criterion:text}” weighs less than {below:number}%; it weighs {now:number}% now.',
      es: '{under:option} pasa al primer lugar si «{criterion:text}» pesa menos de {below:number}\u00a0%; ahora pesa {now:number}\u00a0%.',
      ca: '{under:option} passa al primer lloc si «{criterion:text}» pesa menys ~{below:number}\u00a0%; ara pesa {now:number}\u00a0%.',
    },
    above: {
      en: '{over:option} takes the lead if “{criterion:text}” weighs more than {above:number}%; it weighs {now:number}% now.',
      es: '{over:option} pasa al primer lugar si «{criterion:text}» pesa más de {above:number}\u00a0%; ahora pesa {now:number}\u00a0%.',
      ca: '{over:option} passa al primer lloc si «{criterion:text}» pesa més ~{above:number}\u00a0%; ara pesa {now:number}\u00a0%.',
    },
  },

  counterfactual: {
    ...left,
    close: conditional(
      '{first:option} is {lead:number} ahead: too close to call.',
      '{first:option} va {lead:number} puntos por delante: demasiado igualado.',
      '{first:option} té {lead:number} punts d’avantatge: massa igualat.',
    ),
    leads: conditional(
      '{first:option} leads by {lead:number} points.',
      '{first:option} va {lead:number} puntos por delante.',
      '{first:option} té {lead:number} punts d’avantatge.',
    ),
  },

  turn: {
    ...left,
    close: conditional(
      '{first:option} is {lead:number} ahead at most: too close to call.',
      '{first:option} va como mucho {lead:number} puntos por delante: demasiado igualado.',
      '{first:option} té com a màxim {lead:number} punts d’avantatge: massa igualat.',
    ),
    leads: conditional(
      '{first:option} leads by up to {lead:number} points.',
      '{first:option} va hasta {lead:number} puntos por delante.',
      '{first:option} té fins a {lead:number} punts d’avantatge.',
    ),
  },

  counterfactuals: {
    nothing: {
      en: 'Nothing is answered yet.',
      es: 'Aún no hay ninguna respuesta.',
      ca: 'Encara no hi ha cap resposta.',
    },
    ...counterfactuals,
  },
}
