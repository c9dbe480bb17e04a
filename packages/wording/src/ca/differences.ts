import type { Json } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, isPlain } from '../difference-parts.ts'
import { de } from './de.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'

/** What each list of a model holds: one of it, and all of it. */
const kinds: { [list: string]: { one: string; all: string } } = {
  options: { one: 'l’opció', all: 'les opcions' },
  criteria: { one: 'el criteri', all: 'els criteris' },
  ratings: { one: 'la nota', all: 'les notes' },
  questions: { one: 'la pregunta', all: 'les preguntes' },
  rules: { one: 'la regla', all: 'les regles' },
  caseStudies: { one: 'el cas', all: 'els casos' },
  scenarios: { one: 'l’escenari', all: 'els escenaris' },
}

const fields: { [field: string]: string } = {
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
  why: 'per què importa',
  disclosure: 'declaració d’interessos',
  tieAdvice: 'consells per a un empat',
  glossary: 'glossari',
  locales: 'idiomes',
  defaultLocale: 'idioma principal',
  slug: 'adreça',
  currency: 'moneda',
  settings: 'configuració',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = kinds[list]
  if (!kind) return `${capital(placeOf(difference.path))}: ${change(difference)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1) return `Ha canviat l’ordre: ${kind.all}.`
  const what = `${kind.one} ${nameOf(list, id, names)}`
  const happened = difference.kind === 'added' ? 'S’ha afegit' : 'S’ha tret'
  if (rest.length === 0) return `${happened} ${what}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${happened} la resposta possible «${names.choice(id, rest[1] as string)}» a ${what}.`
  return `${capital(what)}, ${placeOf(rest)}: ${change(difference)}.`
}

/** Where something stands in a model, by name. */
export function placeIn(path: readonly string[], names: Names): string {
  const [list = '', id, ...rest] = path
  const kind = kinds[list]
  if (!kind || id === undefined) return capital(placeOf(path))
  const what = `${kind.one} ${nameOf(list, id, names)}`
  return capital(rest.length === 0 ? what : `${what}, ${placeOf(rest)}`)
}

function nameOf(list: string, id: string, names: Names): string {
  if (list === 'ratings') {
    const [option = '', criterion = ''] = id.split('/')
    return `${de(names.option(option))} en «${names.criterion(criterion)}»`
  }
  return `«${elementName(list, id, names)}»`
}

const placeOf = (path: readonly string[]) => path.map((step) => fields[step] ?? step).join(', ')

function change({ kind, before, after }: Difference): string {
  if (kind === 'added') return isPlain(after) ? `ara és ${shown(after)}` : 's’ha afegit'
  if (kind === 'removed') return 's’ha tret'
  if (kind === 'reordered') return 'té un altre ordre'
  return isPlain(before) && isPlain(after) ? `passa ${de(shown(before))} a ${shown(after)}` : 'ha canviat'
}

const shown = (value: Json | undefined) =>
  typeof value === 'number' ? format.number(value) : `«${clause(String(value))}»`
