import type { Naming } from '@verdict/engine/review'
import type { Findings } from '../finding.ts'
import { de } from './de.ts'
import { format } from './format.ts'

const PARTS = {
  rules: ['regla no s’ha examinat', 'regles no s’han examinat'],
  questions: ['pregunta no s’ha examinat', 'preguntes no s’han examinat'],
  options: ['opció no s’ha examinat', 'opcions no s’han examinat'],
  caseStudies: ['cas no s’ha examinat', 'casos no s’han examinat'],
  scenarios: ['escenari no s’ha examinat', 'escenaris no s’han examinat'],
  pairs: ['regla no s’ha comparat amb totes les altres', 'regles no s’han comparat amb totes les altres'],
} as const

export const counted: Naming['counted'] = (part, count) => `${format.number(count)} ${PARTS[part][count === 1 ? 0 : 1]}`

/** The answer, or the rule, that a finding is about. */
const whose = (rule: string | undefined, question: string | undefined, choice: string | undefined) => {
  if (rule !== undefined) return `La regla ${rule}`
  return choice === undefined
    ? `Qualsevol resposta a la pregunta ${question}`
    : `La resposta ${choice} a la pregunta ${question}`
}

/** The sentence of each finding, in Catalan. */
export const findings: Findings = {
  allExcludable: () => 'Hi ha respostes que descarten totes les opcions alhora, i aleshores no n’encaixa cap.',
  caseStudyNeverShown: ({ caseStudy }) => `Cap resposta no fa que aparegui el cas ${caseStudy}.`,
  caseStudyOfExcluded: ({ caseStudy, option }) =>
    `Sempre que apareix el cas ${caseStudy}, la seva opció, ${option}, està descartada.`,
  choicesAlike: ({ question }) => `Es respongui el que es respongui a la pregunta ${question}, passa el mateix.`,
  choiceUntested: ({ choice, question }) => `Cap escenari no respon ${choice} a la pregunta ${question}.`,
  criteriaAlike: ({ criterion, otherCriterion }) =>
    `Els criteris ${otherCriterion} i ${criterion} puntuen igual les opcions, així que el mateix pot comptar dues vegades.`,
  criterionDoesNotDiscriminate: ({ criterion, value }) =>
    value === undefined
      ? `Totes les opcions tenen la mateixa nota en ${criterion}, així que no les distingeix.`
      : `Les notes de totes les opcions en ${criterion} difereixen en ${value} com a màxim, així que gairebé no les distingeix.`,
  curveFlat: ({ question, value }) =>
    `Una corba de la pregunta ${question} val ${value}, es respongui el que es respongui.`,
  curveOutsideRange: ({ question, value }) =>
    `Una corba de la pregunta ${question} té un punt a ${value}, on no arriba cap resposta.`,
  dominated: ({ option, otherOption }) =>
    `${otherOption} iguala o supera ${option} en tots els criteris, es respongui el que es respongui.`,
  effectWithoutEffect: ({ rule, question, choice }) =>
    rule !== undefined
      ? `Un efecte de la regla ${rule} no canvia res.`
      : choice === undefined
        ? `Un efecte de la pregunta ${question} no canvia res.`
        : `Un efecte de la resposta ${choice} a la pregunta ${question} no canvia res.`,
  evidenceInFuture: ({ option, criterion, caseStudy, date }) =>
    caseStudy === undefined
      ? `Les proves de la nota ${de(option ?? '')} en ${criterion} porten data ${date}, que encara no ha arribat.`
      : `Una font del cas ${caseStudy} porta data ${date}, que encara no ha arribat.`,
  evidenceMissing: ({ option, criterion }) => `La nota de ${option} en ${criterion} no té cap font.`,
  evidenceOld: ({ option, criterion, date }) =>
    date === undefined
      ? `Les proves de la nota ${de(option ?? '')} en ${criterion} tenen més d’un any, o no porten data.`
      : `Les proves de la nota ${de(option ?? '')} en ${criterion} valien fins a ${date}.`,
  gapInRanges: ({ question, value, rule, otherRule }) =>
    rule === undefined || otherRule === undefined
      ? `Amb ${value} a la pregunta ${question}, en un extrem del que es pot respondre, no es compleix la regla ${rule ?? otherRule}, que és al costat.`
      : `Amb ${value} a la pregunta ${question} no es compleix ni la regla ${rule}, per sota, ni ${otherRule}, per sobre.`,
  missingTranslation: ({ locales }) => `Aquest text falta en: ${locales}.`,
  neverWins: ({ option }) =>
    `${option} no guanya amb cap resposta, mentre els clients no fixin les seves pròpies prioritats.`,
  notExamined: ({ part }) => `${part}: s’ha esgotat la feina que pot portar la revisió.`,
  noScenarios: () => 'No hi ha escenaris, així que res no avisa quan un canvi surt malament.',
  oneCriterionDecides: ({ criterion, share, question, choice, value }) => {
    const weighs = `${criterion} pesa més que tots els altres criteris junts (${share} de cada 100 parts)`
    if (question === undefined) return `El criteri ${weighs}.`
    return `Després de respondre ${choice ?? value} a la pregunta ${question}, ${weighs}.`
  },
  oneQuestionDecides: ({ question }) =>
    `La resposta a la pregunta ${question} decideix qui guanya, es respongui el que es respongui a les altres.`,
  optionWithoutEstimate: ({ option }) => `${option} no té estimació, i altres opcions sí.`,
  questionAlwaysShows: ({ question }) =>
    `La condició de la pregunta ${question} es compleix es respongui el que es respongui al que llegeix.`,
  questionNeverShows: ({ question }) => `Cap resposta no fa que aparegui la pregunta ${question}.`,
  questionWithoutEffect: ({ question }) => `Cap resposta a la pregunta ${question} no canvia res.`,
  recommendsExcluded: ({ caseStudy, option, rule, question, choice }) =>
    `${whose(rule, question, choice)} descarta ${option} i treu el seu cas ${caseStudy}.`,
  remarkOnExcluded: ({ option, rule, question, choice }) =>
    `${whose(rule, question, choice)} descarta ${option} i fa una observació sobre aquesta opció.`,
  ruleAlwaysFires: ({ rule }) => `La regla ${rule} es compleix es respongui el que es respongui al que llegeix.`,
  ruleCovered: ({ rule, otherRule }) =>
    `Sempre que es compleix la regla ${rule} es compleix també ${otherRule}, que diu el mateix.`,
  ruledOutByEveryAnswer: ({ option, question }) =>
    `Totes les respostes a la pregunta ${question} descarten ${option}: només queda per a qui no respon.`,
  ruleNeverFires: ({ rule }) => `Cap resposta no fa que es compleixi la regla ${rule}.`,
  ruleRepeatsChoice: ({ rule, question, choice }) =>
    `Sempre que es compleix la regla ${rule}, la resposta a la pregunta ${question} és ${choice}, que ja fa el mateix.`,
  rulesContradict: ({ rule, otherRule }) =>
    `Les regles ${otherRule} i ${rule} es poden complir alhora i estirar el mateix en sentits oposats.`,
  rulesOverlap: ({ rule, otherRule }) =>
    `Les regles ${otherRule} i ${rule} es poden complir alhora i moure aleshores el mateix dues vegades.`,
  ruleUntested: ({ rule }) => `En cap escenari no es compleix la regla ${rule}.`,
  ruleWithoutEffect: ({ rule }) => `La regla ${rule} no té cap efecte.`,
  scenarioAnswersHidden: ({ scenario, question }) =>
    `L’escenari ${scenario} respon a la pregunta ${question}, que no apareix amb les seves respostes.`,
  scenarioContradictsItself: ({ scenario }) => `Cap veredicte no pot ser el que espera l’escenari ${scenario}.`,
  scenarioFails: ({ scenario }) => `L’escenari ${scenario} no es compleix.`,
  scenarioRepeats: ({ scenario, otherScenario }) =>
    `L’escenari ${scenario} dona les mateixes respostes que ${otherScenario}.`,
  shortTooLong: ({ count, locales }) =>
    `La forma curta d’aquest text té més de 22 lletres en: ${locales} (${count} com a màxim).`,
  textBlank: () => 'Aquest text és en blanc en tots els idiomes.',
  weightAlwaysZero: ({ criterion }) => `El criteri ${criterion} no pesa res, es respongui el que es respongui.`,
  winNotFound: ({ option }) => `No s’ha trobat cap resposta amb què guanyi ${option}, cosa que encara no prova res.`,
}
