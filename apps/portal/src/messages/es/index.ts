import type { Messages } from '../en/index.ts'

export { asking as wording } from '@verdict/wording/es/asking'

const plural = new Intl.PluralRules('es')
export const counted = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`
const questions = (n: number) => counted(n, 'pregunta', 'preguntas')

/** The portal's texts up to the verdict, in Spanish. Texts about models and verdicts are in the wording package. */
export const messages: Messages = {
  page: {
    skip: 'Ir al contenido',
    theme: 'Oscuro',
    languages: 'Idioma',
    needsScript: 'Las preguntas necesitan JavaScript. La información sobre la evaluación se puede leer sin él.',
    crashed: 'Esta página ha dejado de funcionar',
    crashedHint:
      'Tus respuestas siguen en este dispositivo. Vuelve a cargar la página para continuar; si falla otra vez, escribe a quien te la envió.',
    privacy: 'Política de privacidad',
    imprint: 'Aviso legal',
    reload: 'Volver a cargar la página',
    quoted: (text: string) => `«${text}»`,
  },
  list: {
    title: '¿Qué quieres decidir?',
    lead: 'Unas pocas preguntas sencillas y una recomendación que puedes comprobar línea por línea.',
    empty: 'Aquí todavía no hay ninguna evaluación.',
    emptyHint: 'En cuanto se publique un modelo, aparecerá aquí.',
  },
  start: {
    length: (count: number, minutes: number) =>
      `${questions(count)} como mucho, ${minutes === 1 ? 'un minuto' : `unos ${minutes} minutos`}.`,
    lead: 'Obtendrás una respuesta que puedes defender en una reunión: los motivos, lo segura que es y qué la cambiaría.',
    asks: (site: string) => `Te lo pregunta ${site}.`,
    reads: (person: string) => `${person} lee lo que envías.`,
    exampleTitle: 'Un ejemplo, no tu caso',
    how: 'Cómo funciona',
    steps: (criteria: number) => [
      [
        'Respondes',
        'Preguntas sencillas, de una en una. Acaba en cuanto ninguna respuesta puede cambiar quién va primero.',
      ],
      [
        'Tus respuestas fijan lo que cuenta',
        `Cada opción tiene una nota en ${counted(criteria, 'criterio', 'criterios')}, y puedes ver todas las notas.`,
      ],
      ['Recibes el veredicto', 'Al momento, y antes de que nadie te pida el nombre.'],
    ],
    example: (text: string) => `Un ejemplo. ${text}.`,
    begin: 'Empezar la evaluación',
    lastVerdict: 'Abrir tu último veredicto',
    forgetVerdict: 'Olvidarlo',
    verdictKept: 'Se guarda 30 días en este dispositivo.',
    compares: 'Al final se compara con el veredicto que te compartieron.',
    private: 'Sin cuenta. Tus respuestas no salen de este dispositivo hasta que pides el veredicto.',
    stopped: (question: number) => `Lo dejaste en la pregunta ${question}.`,
    onThisDevice: 'Tus respuestas siguen en este dispositivo.',
    carryOn: 'Continuar',
    answersInBothPlaces: (count: number) =>
      `En este dispositivo ya hay respuestas, y este enlace contiene ${counted(count, 'respuesta', 'respuestas')} de otro. Se muestran las de este dispositivo.`,
    takeAnswersOfLink: 'Usar las respuestas del enlace',
    damagedLink:
      'Este enlace debería contener respuestas de otro dispositivo, pero ninguna encaja aquí. Copia otra vez el enlace completo.',
    afresh: 'Empezar de nuevo',
    takeAway: 'Lo que te llevas',
    takeaways: [
      ['Un veredicto y su fuerza', 'Claro, con ventaja o demasiado igualado. Un empate se llama empate.'],
      ['Los motivos, sumados', 'La ventaja, criterio por criterio, y en qué se basa cada nota.'],
      [
        'Hasta qué punto es seguro',
        'Muchas variaciones de las prioridades y las notas, y en cuántas de ellas se mantiene.',
      ],
      ['Semanas y coste', 'Un intervalo para cada opción, y de dónde salen las cifras.'],
    ],
    behind: 'Quién está detrás',
    criteria: (count: number) => counted(count, 'criterio', 'criterios'),
    criteriaHint: (ratings: number) =>
      `con pesos a la vista y ${counted(ratings, 'nota', 'notas')}, cada una con su margen y en qué se basa.`,
    scenarios: (count: number) => counted(count, 'escenario', 'escenarios'),
    scenariosHint: 'ponen a prueba cada cambio. Uno que incumpla alguno no se puede publicar sin que se note.',
    version: (number: number) => `Versión ${number}`,
    versionHint: (date: string) => `del ${date}. Cada resultado se puede volver a calcular años después.`,
    revised: 'Esta evaluación se ha revisado desde entonces.',
    askedAgain: (list: string) => `Responde otra vez, porque tu respuesta ya no encaja: ${list}.`,
    noLongerAsked: (count: number) =>
      counted(
        count,
        'respuesta es de una pregunta que ya no se hace.',
        'respuestas son de preguntas que ya no se hacen.',
      ),
    options: 'Qué se compara',
  },
  question: {
    number: (number: number) => `Pregunta ${number}`,
    of: (all: number, last: boolean) => (last ? '(la última)' : `de ${all} como mucho`),
    fell: (count: number) => counted(count, 'ya no hace falta', 'ya no hacen falta'),
    unsure: 'No lo sé',
    several: 'Elige todas las que correspondan.',
    none: 'Ninguna de ellas',
    between: (min: string, max: string, unit: string) => `De ${min} a ${max}${unit ? ` ${unit}` : ''}.`,
    outOfRange: (min: string, max: string) =>
      `Escribe un número de ${min} a ${max}. Si el tuyo queda fuera, escribe el más cercano de los dos.`,
    back: 'Atrás',
    next: 'Continuar',
    nextWithout: 'Continuar sin responder',
    finish: 'Ver el veredicto',
    finishWithout: 'Ver el veredicto sin responder',
    keyChoose: 'elegir',
    keyNext: 'continuar',
    keyBack: 'atrás',
    keysOff: 'Desactivar las teclas numéricas',
    keysOn: 'Activar las teclas numéricas',
    change: (question: string, answer: string) => `Cambiar «${question}»: ${answer}`,
    changeShort: 'Cambiar',
    soFar: 'Tus respuestas hasta ahora',
    why: 'Cada vez se pregunta lo que aún puede cambiar más.',
    later: 'Quién va por delante se muestra después de tres respuestas, para no influir en las primeras.',
    hidden: 'Quién va por delante queda oculto hasta el final.',
    hide: 'Ocultar hasta el final',
    show: 'Mostrar quién va por delante',
    ahead: 'va por delante',
    before: 'Antes de responder',
    standing: 'Puntuaciones después de cada respuesta',
    open: 'Aún no hay nada decidido.',
    ownCount: 'Aquí cuentan también tus propias prioridades.',
    still: 'Aún posible',
    range: (low: string, high: string) => `de ${low} a ${high}`,
    scores: (list: string) => `: ${list}`,
    score: (option: string, points: string) => `${option} ${points}`,
    out: 'queda fuera',
    sending: 'Decidiendo',
    nothingAnswered: 'Aún no hay nada con lo que decidir. Responde al menos a una pregunta.',
    notSent: 'No se han podido enviar tus respuestas.',
    notSentHint: 'Tus respuestas están a salvo en este dispositivo y se enviarán cuando haya conexión.',
    sendAgain: 'Enviar otra vez',
    openVerdict: 'Abrir el veredicto completo',
    reload: 'Continuar con la versión nueva',
  },
  model: {
    terms: (list: string) => `En palabras sencillas: ${list}`,
    words: { clear: 'claro', leaning: 'con ventaja', tooClose: 'igualado' },
    kept: 'Qué guardamos',
    fingerprint: (title: string, version: number, hash: string) =>
      `Modelo «${title}», versión ${version}, huella ${hash}.`,
    how: 'Cómo decide el modelo',
    compare: 'Las opciones, criterio por criterio',
  },
  preview: {
    name: 'Vista previa',
    stamp: (date: string, time: string, until: string) =>
      `El borrador del ${date}, ${time}. Aquí nada se guarda ni se cuenta. El enlace funciona hasta el ${until}.`,
    draft: 'Borrador',
    fingerprint: (title: string, hash: string) => `Borrador de «${title}», huella ${hash}.`,
  },
}
