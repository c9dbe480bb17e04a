import { ownMember } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, looksSame, plainWords, type StepWords, stepsWithin } from '../difference-parts.ts'
import { de } from './de.ts'
import { asking } from './asking.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'

/** What each list of a model holds: one of it, and all of it. */
const kinds: { [list: string]: { one: string; all: string } } = {
  options: { one: 'l’opció', all: 'les opcions' },
  criteria: { one: 'el criteri', all: 'els criteris' },
  ratings: { one: 'la nota', all: 'les notes' },
  questions: { one: 'la pregunta', all: 'les preguntes' },
  rules: { one: 'la regla', all: 'les regles' },
  caseStudies: { one: 'el cas', all: 'els casos' },
  scenarios: { one: 'l’escenari', all: 'els escenaris' },
  glossary: { one: 'el terme', all: 'els termes del glossari' },
}

const fields: { [field: string]: string } = {
  criteria: 'criteris',
  ratings: 'notes',
  questions: 'preguntes',
  rules: 'regles',
  scenarios: 'escenaris',
  weight: 'pes',
  value: 'valor',
  low: 'valor plausible més baix',
  high: 'valor plausible més alt',
  rationale: 'raonament',
  sources: 'fonts',
  reviewed: 'data de revisió',
  name: 'nom',
  title: 'títol',
  summary: 'resum',
  description: 'descripció',
  text: 'text',
  label: 'etiqueta',
  help: 'ajuda',
  effects: 'efectes',
  when: 'condició',
  showIf: 'condició per aparèixer',
  choices: 'respostes possibles',
  answers: 'respostes',
  expect: 'expectativa',
  weeks: 'setmanes',
  hourlyRate: 'tarifa per hora',
  hoursPerWeek: 'hores per setmana',
  claims: 'afirmacions',
  group: 'grup',
  section: 'secció',
  subtitle: 'subtítol',
  short: 'nom curt',
  clause: 'frase',
  why: 'per què importa',
  disclosure: 'declaració d’interessos',
  tieAdvice: 'consells per a un empat',
  glossary: 'glossari',
  term: 'terme',
  meaning: 'explicació',
  locales: 'idiomes',
  defaultLocale: 'idioma principal',
  slug: 'adreça',
  currency: 'moneda',
  settings: 'configuració',
  estimates: 'estimacions',
  options: 'opcions',
  caseStudies: 'casos',
  caveats: 'observacions',
  nextStep: 'pas següent',
  priorities: 'prioritats',
  type: 'tipus',
  unit: 'unitat',
  min: 'nombre més petit',
  max: 'nombre més gran',
  step: 'pas',
  url: 'adreça al web',
  bestBefore: 'data de la propera revisió',
  winner: 'guanyadora',
  notWinner: 'no ha de guanyar',
  excluded: 'descartades',
  strength: 'claredat',
  status: 'desenllaç',
  minMargin: 'avantatge mínim',
  clear: '«clara» a partir de',
  leaning: '«inclinada» a partir de',
  tie: 'massa igualat per sota de',
  samples: 'mostres',
  uncertainty: 'incertesa d’una nota',
  rateQuestion: 'pregunta per la tarifa per hora',
  fixed: 'fet fix',
}

const words: StepWords = {
  fields,
  choice: (label) => `resposta possible «${label}»`,
  quoted: (text) => `«${text}»`,
  number: format.number,
  answer: asking.answer,
  locale: 'ca',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = ownMember(kinds, list)
  if (!kind) return `${capital(stepsWithin(difference.path, 0, names, words))}: ${change(difference, before, after)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1) return `Ha canviat l’ordre: ${kind.all}.`
  const what = `${kind.one} ${nameOf(list, id, names)}`
  const happened = difference.kind === 'added' ? 'S’ha afegit' : 'S’ha tret'
  if (rest.length === 0) return `${happened} ${what}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${happened} la resposta possible «${names.choice(id, rest[1] as string)}» a ${what}.`
  return `${capital(what)}, ${stepsWithin(difference.path, 2, names, words)}: ${change(difference, before, after)}.`
}

/** The place of an element in a model, by name. */
export function placeIn(path: readonly string[], names: Names): string {
  const [list = '', id, ...rest] = path
  const kind = ownMember(kinds, list)
  if (!kind || id === undefined) return capital(stepsWithin(path, 0, names, words))
  const what = `${kind.one} ${nameOf(list, id, names)}`
  return capital(rest.length === 0 ? what : `${what}, ${stepsWithin(path, 2, names, words)}`)
}

function nameOf(list: string, id: string, names: Names): string {
  if (list === 'ratings') {
    const [option = '', criterion = ''] = id.split('/')
    return `${de(names.option(option))} en «${names.criterion(criterion)}»`
  }
  return `«${elementName(list, id, names)}»`
}

function change(difference: Difference, before: Names, after: Names): string {
  const { kind, path } = difference
  const old = plainWords(path, difference.before, before, words)
  const now = plainWords(path, difference.after, after, words)
  if (kind === 'added') return now === undefined ? 's’ha afegit' : `ara és ${now}`
  if (kind === 'removed') return 's’ha tret'
  if (kind === 'reordered') return 'té un altre ordre'
  return old !== undefined && now !== undefined && !looksSame(old, now) ? `passa ${de(old)} a ${now}` : 'ha canviat'
}
