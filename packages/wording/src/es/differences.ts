import type { Json } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, isPlain } from '../difference-parts.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'

/** What each list of a model holds: one of it, and all of it. */
const kinds: { [list: string]: { one: string; all: string } } = {
  options: { one: 'la opción', all: 'las opciones' },
  criteria: { one: 'el criterio', all: 'los criterios' },
  ratings: { one: 'la nota', all: 'las notas' },
  questions: { one: 'la pregunta', all: 'las preguntas' },
  rules: { one: 'la regla', all: 'las reglas' },
  caseStudies: { one: 'el caso', all: 'los casos' },
  scenarios: { one: 'el escenario', all: 'los escenarios' },
}

const fields: { [field: string]: string } = {
  weight: 'peso',
  value: 'valor',
  low: 'valor plausible más bajo',
  high: 'valor plausible más alto',
  rationale: 'razonamiento',
  sources: 'fuentes',
  reviewed: 'fecha de revisión',
  name: 'nombre',
  title: 'título',
  summary: 'resumen',
  description: 'descripción',
  text: 'texto',
  label: 'rótulo',
  help: 'ayuda',
  effects: 'efectos',
  when: 'condición',
  showIf: 'condición para aparecer',
  choices: 'respuestas posibles',
  answers: 'respuestas',
  expect: 'expectativa',
  weeks: 'semanas',
  hourlyRate: 'tarifa por hora',
  hoursPerWeek: 'horas por semana',
  claims: 'afirmaciones',
  group: 'grupo',
  section: 'sección',
  subtitle: 'subtítulo',
  short: 'nombre corto',
  why: 'por qué importa',
  disclosure: 'declaración de intereses',
  tieAdvice: 'consejos para un empate',
  glossary: 'glosario',
  locales: 'idiomas',
  defaultLocale: 'idioma principal',
  slug: 'dirección',
  currency: 'moneda',
  settings: 'ajustes',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = kinds[list]
  if (!kind) return `${capital(placeOf(difference.path))}: ${change(difference)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1) return `Ha cambiado el orden de ${kind.all}.`
  const what = `${kind.one} ${nameOf(list, id, names)}`
  const happened = difference.kind === 'added' ? 'Se ha añadido' : 'Se ha quitado'
  if (rest.length === 0) return `${happened} ${what}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${happened} la respuesta posible «${names.choice(id, rest[1] as string)}» en ${what}.`
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
    return `de ${names.option(option)} en «${names.criterion(criterion)}»`
  }
  return `«${elementName(list, id, names)}»`
}

const placeOf = (path: readonly string[]) => path.map((step) => fields[step] ?? step).join(', ')

function change({ kind, before, after }: Difference): string {
  if (kind === 'added') return isPlain(after) ? `ahora es ${shown(after)}` : 'se ha añadido'
  if (kind === 'removed') return 'se ha quitado'
  if (kind === 'reordered') return 'está en otro orden'
  return isPlain(before) && isPlain(after) ? `pasa de ${shown(before)} a ${shown(after)}` : 'ha cambiado'
}

const shown = (value: Json | undefined) =>
  typeof value === 'number' ? format.number(value) : `«${clause(String(value))}»`
