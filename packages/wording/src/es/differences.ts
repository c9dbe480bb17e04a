import { ownMember } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { capital, elementName, looksSame, plainWords, type StepWords, stepsWithin } from '../difference-parts.ts'
import { asking } from './asking.ts'
import { format } from './format.ts'
import type { Names } from '../names.ts'

/** What each list of a model holds: one of it, and all of it. */
const kinds: { [list: string]: { one: string; all: string } } = {
  options: { one: 'la opción', all: 'las opciones' },
  criteria: { one: 'el criterio', all: 'los criterios' },
  ratings: { one: 'la nota', all: 'las notas' },
  questions: { one: 'la pregunta', all: 'las preguntas' },
  rules: { one: 'la regla', all: 'las reglas' },
  caseStudies: { one: 'el caso', all: 'los casos' },
  scenarios: { one: 'el escenario', all: 'los escenarios' },
  glossary: { one: 'el término', all: 'los términos del glosario' },
}

const fields: { [field: string]: string } = {
  criteria: 'criterios',
  ratings: 'notas',
  questions: 'preguntas',
  rules: 'reglas',
  scenarios: 'escenarios',
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
  clause: 'frase',
  why: 'por qué importa',
  disclosure: 'declaración de intereses',
  tieAdvice: 'consejos para un empate',
  glossary: 'glosario',
  term: 'término',
  meaning: 'explicación',
  locales: 'idiomas',
  defaultLocale: 'idioma principal',
  slug: 'dirección',
  currency: 'moneda',
  settings: 'ajustes',
  estimates: 'estimaciones',
  options: 'opciones',
  caseStudies: 'casos',
  caveats: 'observaciones',
  nextStep: 'siguiente paso',
  priorities: 'prioridades',
  type: 'tipo',
  unit: 'unidad',
  min: 'número más pequeño',
  max: 'número más grande',
  step: 'paso',
  url: 'dirección en la web',
  bestBefore: 'fecha de próxima revisión',
  winner: 'ganadora',
  notWinner: 'no debe ganar',
  excluded: 'descartadas',
  strength: 'claridad',
  status: 'desenlace',
  minMargin: 'ventaja mínima',
  clear: '«clara» a partir de',
  leaning: '«inclinada» a partir de',
  tie: 'demasiado igualado por debajo de',
  samples: 'muestras',
  uncertainty: 'incertidumbre de una nota',
  rateQuestion: 'pregunta por la tarifa por hora',
  fixed: 'hecho fijo',
}

const words: StepWords = {
  fields,
  choice: (label) => `respuesta posible «${label}»`,
  quoted: (text) => `«${text}»`,
  number: format.number,
  answer: asking.answer,
  locale: 'es',
}

/** One difference between two documents as a sentence. */
export function differenceIn(difference: Difference, before: Names, after: Names): string {
  const names = difference.kind === 'removed' ? before : after
  const [list = '', id = '', ...rest] = difference.path
  const kind = ownMember(kinds, list)
  if (!kind) return `${capital(stepsWithin(difference.path, 0, names, words))}: ${change(difference, before, after)}.`
  if (difference.kind === 'reordered' && difference.path.length === 1) return `Ha cambiado el orden de ${kind.all}.`
  const what = `${kind.one} ${nameOf(list, id, names)}`
  const happened = difference.kind === 'added' ? 'Se ha añadido' : 'Se ha quitado'
  if (rest.length === 0) return `${happened} ${what}.`
  if (rest[0] === 'choices' && rest.length === 2)
    return `${happened} la respuesta posible «${names.choice(id, rest[1] as string)}» en ${what}.`
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
    return `de ${names.option(option)} en «${names.criterion(criterion)}»`
  }
  return `«${elementName(list, id, names)}»`
}

function change(difference: Difference, before: Names, after: Names): string {
  const { kind, path } = difference
  const old = plainWords(path, difference.before, before, words)
  const now = plainWords(path, difference.after, after, words)
  if (kind === 'added') return now === undefined ? 'se ha añadido' : `ahora es ${now}`
  if (kind === 'removed') return 'se ha quitado'
  if (kind === 'reordered') return 'está en otro orden'
  return old !== undefined && now !== undefined && !looksSame(old, now) ? `pasa de ${old} a ${now}` : 'ha cambiado'
}
