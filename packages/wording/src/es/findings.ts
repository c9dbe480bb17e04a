import type { Naming } from '@verdict/engine/review'
import type { Findings } from '../finding.ts'
import { format } from './format.ts'

const PARTS = {
  rules: ['regla no se ha examinado', 'reglas no se han examinado'],
  questions: ['pregunta no se ha examinado', 'preguntas no se han examinado'],
  options: ['opción no se ha examinado', 'opciones no se han examinado'],
  caseStudies: ['caso no se ha examinado', 'casos no se han examinado'],
  scenarios: ['escenario no se ha examinado', 'escenarios no se han examinado'],
  pairs: ['regla no se ha comparado con todas las demás', 'reglas no se han comparado con todas las demás'],
} as const

export const counted: Naming['counted'] = (part, count) => `${format.number(count)} ${PARTS[part][count === 1 ? 0 : 1]}`

/** The answer, or the rule, that a finding is about. */
const whose = (rule: string | undefined, question: string | undefined, choice: string | undefined) => {
  if (rule !== undefined) return `La regla ${rule}`
  return choice === undefined
    ? `Cualquier respuesta a la pregunta ${question}`
    : `La respuesta ${choice} a la pregunta ${question}`
}

/** The sentence of each finding, in Spanish. */
export const findings: Findings = {
  allExcludable: () => 'Hay respuestas que descartan todas las opciones a la vez, y entonces no encaja ninguna.',
  caseStudyNeverShown: ({ caseStudy }) => `Ninguna respuesta hace que aparezca el caso ${caseStudy}.`,
  caseStudyOfExcluded: ({ caseStudy, option }) =>
    `Siempre que aparece el caso ${caseStudy}, su opción, ${option}, está descartada.`,
  choicesAlike: ({ question }) => `Se responda lo que se responda a la pregunta ${question}, pasa lo mismo.`,
  choiceUntested: ({ choice, question }) => `Ningún escenario responde ${choice} a la pregunta ${question}.`,
  criteriaAlike: ({ criterion, otherCriterion }) =>
    `Los criterios ${otherCriterion} y ${criterion} puntúan igual las opciones, así que lo mismo puede contar dos veces.`,
  criterionDoesNotDiscriminate: ({ criterion, value }) =>
    value === undefined
      ? `Todas las opciones tienen la misma nota en ${criterion}, así que no las distingue.`
      : `Las notas de todas las opciones en ${criterion} difieren en ${value} como mucho, así que apenas las distingue.`,
  curveFlat: ({ question, value }) =>
    `Una curva de la pregunta ${question} vale ${value}, se responda lo que se responda.`,
  curveOutsideRange: ({ question, value }) =>
    `Una curva de la pregunta ${question} tiene un punto en ${value}, al que no llega ninguna respuesta.`,
  dominated: ({ option, otherOption }) =>
    `${otherOption} iguala o supera a ${option} en todos los criterios, se responda lo que se responda.`,
  effectWithoutEffect: ({ rule, question, choice }) =>
    rule !== undefined
      ? `Un efecto de la regla ${rule} no cambia nada.`
      : choice === undefined
        ? `Un efecto de la pregunta ${question} no cambia nada.`
        : `Un efecto de la respuesta ${choice} a la pregunta ${question} no cambia nada.`,
  evidenceInFuture: ({ option, criterion, caseStudy, date }) =>
    caseStudy === undefined
      ? `Las pruebas de la nota de ${option} en ${criterion} llevan fecha ${date}, que aún no ha llegado.`
      : `Una fuente del caso ${caseStudy} lleva fecha ${date}, que aún no ha llegado.`,
  evidenceMissing: ({ option, criterion }) => `La nota de ${option} en ${criterion} no tiene ninguna fuente.`,
  evidenceOld: ({ option, criterion, date }) =>
    date === undefined
      ? `Las pruebas de la nota de ${option} en ${criterion} tienen más de un año, o no llevan fecha.`
      : `Las pruebas de la nota de ${option} en ${criterion} valían hasta ${date}.`,
  gapInRanges: ({ question, value, rule, otherRule }) =>
    rule === undefined || otherRule === undefined
      ? `Con ${value} en la pregunta ${question}, en un extremo de lo que se puede responder, no se cumple la regla ${rule ?? otherRule}, que está al lado.`
      : `Con ${value} en la pregunta ${question} no se cumple ni la regla ${rule}, por debajo, ni ${otherRule}, por encima.`,
  missingTranslation: ({ locales }) => `Este texto falta en: ${locales}.`,
  neverWins: ({ option }) =>
    `${option} no gana con ninguna respuesta, mientras los clientes no fijen sus propias prioridades.`,
  notExamined: ({ part }) => `${part}: se ha agotado el trabajo que puede llevar la revisión.`,
  noScenarios: () => 'No hay escenarios, así que nada avisa cuando un cambio sale mal.',
  oneCriterionDecides: ({ criterion, share, question, choice, value }) => {
    const weighs = `${criterion} pesa más que todos los demás criterios juntos (${share} de cada 100 partes)`
    if (question === undefined) return `El criterio ${weighs}.`
    return `Tras responder ${choice ?? value} a la pregunta ${question}, ${weighs}.`
  },
  oneQuestionDecides: ({ question }) =>
    `La respuesta a la pregunta ${question} decide quién gana, se responda lo que se responda a las demás.`,
  optionWithoutEstimate: ({ option }) => `${option} no tiene estimación, y otras opciones sí.`,
  questionAlwaysShows: ({ question }) =>
    `La condición de la pregunta ${question} se cumple se responda lo que se responda a lo que lee.`,
  questionNeverShows: ({ question }) => `Ninguna respuesta hace que aparezca la pregunta ${question}.`,
  questionWithoutEffect: ({ question }) => `Ninguna respuesta a la pregunta ${question} cambia nada.`,
  recommendsExcluded: ({ caseStudy, option, rule, question, choice }) =>
    `${whose(rule, question, choice)} descarta ${option} y saca su caso ${caseStudy}.`,
  remarkOnExcluded: ({ option, rule, question, choice }) =>
    `${whose(rule, question, choice)} descarta ${option} y hace una observación sobre esa opción.`,
  ruleAlwaysFires: ({ rule }) => `La regla ${rule} se cumple se responda lo que se responda a lo que lee.`,
  ruleCovered: ({ rule, otherRule }) =>
    `Siempre que se cumple la regla ${rule} se cumple también ${otherRule}, que dice lo mismo.`,
  ruledOutByEveryAnswer: ({ option, question }) =>
    `Todas las respuestas a la pregunta ${question} descartan ${option}: solo queda para quien no responde.`,
  ruleNeverFires: ({ rule }) => `Ninguna respuesta hace que se cumpla la regla ${rule}.`,
  ruleRepeatsChoice: ({ rule, question, choice }) =>
    `Siempre que se cumple la regla ${rule}, la respuesta a la pregunta ${question} es ${choice}, que ya hace lo mismo.`,
  rulesContradict: ({ rule, otherRule }) =>
    `Las reglas ${otherRule} y ${rule} pueden cumplirse a la vez y tirar de lo mismo en sentidos opuestos.`,
  rulesOverlap: ({ rule, otherRule }) =>
    `Las reglas ${otherRule} y ${rule} pueden cumplirse a la vez y mover entonces lo mismo dos veces.`,
  ruleUntested: ({ rule }) => `En ningún escenario se cumple la regla ${rule}.`,
  ruleWithoutEffect: ({ rule }) => `La regla ${rule} no tiene ningún efecto.`,
  scenarioAnswersHidden: ({ scenario, question }) =>
    `El escenario ${scenario} responde a la pregunta ${question}, que no aparece con sus respuestas.`,
  scenarioContradictsItself: ({ scenario }) => `Ningún veredicto puede ser lo que espera el escenario ${scenario}.`,
  scenarioFails: ({ scenario }) => `El escenario ${scenario} no se cumple.`,
  scenarioRepeats: ({ scenario, otherScenario }) =>
    `El escenario ${scenario} da las mismas respuestas que ${otherScenario}.`,
  shortTooLong: ({ count, locales }) =>
    `La forma corta de este texto tiene más de 22 letras en: ${locales} (${count} como máximo).`,
  textBlank: () => 'Este texto está en blanco en todos los idiomas.',
  weightAlwaysZero: ({ criterion }) => `El criterio ${criterion} no pesa nada, se responda lo que se responda.`,
  winNotFound: ({ option }) =>
    `No se ha encontrado ninguna respuesta con la que gane ${option}, lo que todavía no prueba nada.`,
}
