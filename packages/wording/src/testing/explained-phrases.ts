import type { phrases } from './phrases.ts'

const had = {
  en: 'Had you answered {instead:pairs}, ',
  es: 'Si hubieras respondido {instead:pairs}, ',
  ca: 'Si haguessis respost {instead:pairs}, ',
}
const conditional = (en: string, es: string, ca: string) => ({ en: had.en + en, es: had.es + es, ca: had.ca + ca })

const left = {
  none: conditional('no option would be left.', 'no quedaría ninguna opción.', 'no quedaria cap opció.'),
  only: conditional(
    'only {first:option} would be left.',
    'solo quedaría {first:option}.',
    'només quedaria {first:option}.',
  ),
  level: conditional(
    '{first:option} would be level with the best: too close to call.',
    '{first:option} igualaría a la mejor opción: demasiado igualado.',
    '{first:option} igualaria la millor opció: massa igualat.',
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

const source = {
  answer: {
    en: 'Your answer to “{answer:text}”',
    es: 'Tu respuesta a «{answer:text}»',
    ca: 'La teva resposta a «{answer:text}»',
  },
  rule: { en: 'The rule “{rule:text}”', es: 'La regla «{rule:text}»', ca: 'La regla «{rule:text}»' },
  priority: {
    en: 'Your priority for “{priority:text}”',
    es: 'Tu prioridad para «{priority:text}»',
    ca: 'La teva prioritat per a «{priority:text}»',
  },
}
const by = (en: string, es: string, ca: string, claim: string, kinds = Object.entries(source)) =>
  Object.fromEntries(
    kinds.map(([kind, subject]) => [
      `${kind}${claim}`,
      { en: `${subject.en} ${en}`, es: `${subject.es} ${es}`, ca: `${subject.ca} ${ca}` },
    ]),
  )

/** Priorities rule nothing out and say nothing. */
const byEffects = (en: string, es: string, ca: string, claim: string) =>
  by(en, es, ca, claim, Object.entries(source).slice(0, 2))

/** What explains a verdict, by method and claim. */
export const explainedPhrases: typeof phrases = {
  driver: {
    ...byEffects(
      'rules out {out:list} and counts for {favours:option}, by {points:number} points.',
      'descarta {out:list} y suma {points:number} puntos a favor de {favours:option}.',
      'descarta {out:list} i suma {points:number} punts a favor ~{favours:option}.',
      'RulesOutAndCounts',
    ),
    ...byEffects('rules out {out:list}.', 'descarta {out:list}.', 'descarta {out:list}.', 'RulesOut'),
    ...by(
      'counts for {favours:option}, by {points:number} points.',
      'suma {points:number} puntos a favor de {favours:option}.',
      'suma {points:number} punts a favor ~{favours:option}.',
      'Counts',
    ),
    ...by(
      'makes no difference between {between:list}.',
      'no cambia nada entre {between:list}.',
      'no canvia res entre {between:list}.',
      'NoDifference',
    ),
  },

  weightTippingPoint: {
    never: {
      en: 'However much or little “{criterion:text}” weighs, {first:option} stays first, with all else as it is.',
      es: 'Pese lo que pese «{criterion:text}», {first:option} sigue en primer lugar si lo demás no cambia.',
      ca: 'Pesi el que pesi «{criterion:text}», {first:option} continua en primer lloc si la resta no canvia.',
    },
    both: {
      en: '{under:option} takes the lead if “{criterion:text}” weighs less than {below:number}, and {over:option} if it weighs more than {above:number}; it weighs {now:number} now.',
      es: '{under:option} pasa a ser la primera si «{criterion:text}» pesa menos de {below:number}, y {over:option} si pesa más de {above:number}; ahora pesa {now:number}.',
      ca: '{under:option} passa a ser la primera si «{criterion:text}» pesa menys ~{below:number}, i {over:option} si pesa més ~{above:number}; ara pesa {now:number}.',
    },
    below: {
      en: '{under:option} takes the lead if “{criterion:text}” weighs less than {below:number}; it weighs {now:number} now.',
      es: '{under:option} pasa a ser la primera si «{criterion:text}» pesa menos de {below:number}; ahora pesa {now:number}.',
      ca: '{under:option} passa a ser la primera si «{criterion:text}» pesa menys ~{below:number}; ara pesa {now:number}.',
    },
    above: {
      en: '{over:option} takes the lead if “{criterion:text}” weighs more than {above:number}; it weighs {now:number} now.',
      es: '{over:option} pasa a ser la primera si «{criterion:text}» pesa más de {above:number}; ahora pesa {now:number}.',
      ca: '{over:option} passa a ser la primera si «{criterion:text}» pesa més ~{above:number}; ara pesa {now:number}.',
    },
  },

  ratingTippingPoint: {
    never: {
      en: 'No rating of {rated:option} on “{criterion:text}” would put another option first, with all else as it is.',
      es: 'Ninguna nota de {rated:option} en «{criterion:text}» pondría otra opción en primer lugar si lo demás no cambia.',
      ca: 'Cap nota ~{rated:option} en «{criterion:text}» no posaria una altra opció en primer lloc si la resta no canvia.',
    },
    levelAtTheTop: {
      en: '{next:option} would be level if it were rated {at:number} on “{criterion:text}”; it has {now:number} now.',
      es: '{next:option} igualaría a la mejor si su nota en «{criterion:text}» fuera un {at:number}; ahora es un {now:number}.',
      ca: '{next:option} igualaria la millor si la seva nota en «{criterion:text}» fos un {at:number}; ara és un {now:number}.',
    },
    levelAtTheBottom: {
      en: '{next:option} would be level if {rated:option} were rated {at:number} on “{criterion:text}”; it has {now:number} now.',
      es: '{next:option} igualaría a la mejor si la nota de {rated:option} en «{criterion:text}» fuera un {at:number}; ahora es un {now:number}.',
      ca: '{next:option} igualaria la millor si la nota ~{rated:option} en «{criterion:text}» fos un {at:number}; ara és un {now:number}.',
    },
    above: {
      en: '{next:option} takes the lead if it is rated above {at:number} on “{criterion:text}”; it has {now:number} now.',
      es: '{next:option} pasa a ser la primera si su nota en «{criterion:text}» es superior a {at:number}; ahora es un {now:number}.',
      ca: '{next:option} passa a ser la primera si la seva nota en «{criterion:text}» és superior a {at:number}; ara és un {now:number}.',
    },
    below: {
      en: '{next:option} takes the lead if {rated:option} is rated below {at:number} on “{criterion:text}”; it has {now:number} now.',
      es: '{next:option} pasa a ser la primera si la nota de {rated:option} en «{criterion:text}» es inferior a {at:number}; ahora es un {now:number}.',
      ca: '{next:option} passa a ser la primera si la nota ~{rated:option} en «{criterion:text}» és inferior a {at:number}; ara és un {now:number}.',
    },
  },

  counterfactual: {
    ...left,
    close: conditional(
      '{first:option} would be ahead by {lead:number}: too close to call.',
      '{first:option} iría {lead:number} puntos por delante: demasiado igualado.',
      '{first:option} tindria {lead:number} punts d’avantatge: massa igualat.',
    ),
    leads: conditional(
      '{first:option} would lead by {lead:number} points.',
      '{first:option} iría {lead:number} puntos por delante.',
      '{first:option} tindria {lead:number} punts d’avantatge.',
    ),
  },

  turn: {
    ...left,
    close: conditional(
      '{first:option} would be ahead by {lead:number} at most: too close to call.',
      '{first:option} iría como mucho {lead:number} puntos por delante: demasiado igualado.',
      '{first:option} tindria com a molt {lead:number} punts d’avantatge: massa igualat.',
    ),
    leads: conditional(
      '{first:option} would lead by up to {lead:number} points.',
      '{first:option} iría hasta {lead:number} puntos por delante.',
      '{first:option} tindria fins a {lead:number} punts d’avantatge.',
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

  traceStep: {
    ...byEffects('recommends “{study:text}”.', 'recomienda «{study:text}».', 'recomana «{study:text}».', 'Recommends'),
    ...byEffects('rules out {out:option}.', 'descarta {out:option}.', 'descarta {out:option}.', 'RulesOut'),
    ...byEffects('adds a remark.', 'añade una observación.', 'afegeix una observació.', 'Remarks'),
    ...by(
      'changes {subject:text} from {before:numbers} to {after:numbers}.',
      'cambia {subject:text} de {before:numbers} a {after:numbers}.',
      'canvia {subject:text} ~{before:numbers} a {after:numbers}.',
      'Changes',
    ),
    ...by(
      'leaves {subject:text} at {after:numbers}.',
      'deja {subject:text} en {after:numbers}.',
      'deixa {subject:text} en {after:numbers}.',
      'Leaves',
    ),
    limit: {
      en: 'The scale ends there: {subject:text} stays at {after:numbers} instead of {before:numbers}.',
      es: 'Ahí acaba la escala: {subject:text} se queda en {after:numbers} en lugar de {before:numbers}.',
      ca: 'L’escala s’acaba aquí: {subject:text} es queda en {after:numbers} en lloc de {before:numbers}.',
    },
  },
}
