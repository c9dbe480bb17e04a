export { client as reportWording } from '@verdict/wording/es'
import type { Report } from '../en/report.ts'
import { counted } from './index.ts'
import { contact } from './contact.ts'
import { grounds } from './grounds.ts'
import { missing } from './missing.ts'

/** The portal's texts on pages about verdicts and models, in Spanish. Only those pages load it. */
export const report: Report = {
  preview: {
    team: 'Para el equipo',
    open: 'Abrir en el estudio',
    keep: 'Guardar como escenario',
    contact: 'Aquí los clientes dejan sus datos. Una vista previa no los recoge ni envía correos.',
  },
  result: {
    verdictOf: (date: string) => `Veredicto del ${date}`,
    verdictByLink: (date: string) => `Recibido por enlace: ${date}`,
    changeThis: 'Cambiar',
    closeAnswer: 'Cerrar',
    talk: 'Hablemos',
    sharedWithYou: '¿Alguien te ha enviado esto? Esta página dice por qué ha salido así.',
    takeAndCompare: 'Hazlo tú y compara',
    shared: {
      same: 'Tu veredicto y el compartido coinciden',
      differs: 'Por qué tu veredicto y el compartido no coinciden',
      beside: 'Junto al veredicto que te han enviado',
      theirs: 'El de la otra persona:',
      deciding: (count: number, priorities: boolean) =>
        count === 0
          ? 'No es una respuesta lo que cambia el veredicto, sino lo que te importa: con sus prioridades, tus respuestas llevarían al suyo.'
          : `${count === 1 ? 'Una respuesta decide' : `${count} respuestas juntas deciden`} la diferencia. Si ${count === 1 ? 'la' : 'las'} hubieras dado igual${priorities ? ', y con sus prioridades' : ''}, tu veredicto sería el suyo.`,
      you: (answer: string) => `Tú: ${answer}.`,
      they: (answer: string) => `Esa persona: ${answer}.`,
      otherVersion:
        'Se decidió con otra versión del modelo, así que los dos no se pueden comparar respuesta a respuesta.',
      tooMany: 'Se diferencian en demasiadas cosas para explicarlo en pocas palabras.',
    },
    share: 'Compartir',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    onPhone: 'Abrirlo en un móvil',
    qrCode: 'Código QR con la dirección de este veredicto',
    copyFailed: 'Copia la dirección de esta página',
    picture: 'Guardar como imagen',
    savePdf: 'Guardar como PDF',
    contents: 'En esta página',
    lead: 'Ventaja',
    version: (number: number) => `Versión ${number}`,
    verify: 'comprobar',
    strengthPicture: (strength: string, option: string, share: string, leaning: string, clear: string) =>
      `Fuerza: ${strength}. ${option} sigue en primer lugar en ${share} de cada 100 variaciones; hay ventaja desde ${leaning} y es claro desde ${clear}.`,
    of4: 'de 4',
    of100: 'de 100',
    first: (share: string) => `${share} de 100`,
    rankingHint:
      'Una puntuación de 0 es la peor nota en todo; 100, la mejor. La línea abarca nueve de cada diez variaciones de las prioridades y de las notas.',
    excluded: 'Descartadas',
    why: 'Por qué',
    whyHint: (winner: string) =>
      `La ventaja de ${winner} por criterio, con lo que pesa cada uno después de tus respuestas.`,
    whyHintTie: (winner: string, second: string) =>
      `La diferencia entre ${winner} y ${second} por criterio, con lo que pesa cada uno después de tus respuestas.`,
    difference: 'Diferencia',
    driversHintTie: 'Con cuánta fuerza tira cada respuesta hacia su lado, en puntos.',
    towards: 'A favor de',
    total: (winner: string) => `Ventaja de ${winner}`,
    rest: (count: number, option: string) => `Otros ${count} a favor de ${option}`,
    asTable: 'Todos los criterios en una tabla',
    afterAnswers: 'Pesos y notas tal como quedan después de tus respuestas.',
    criterion: 'Criterio',
    weight: 'Peso',
    sure: 'Hasta qué punto es seguro',
    sureHint: (samples: string, moved: string, winner: string) =>
      `Cada trazo es una centésima parte de ${samples} variaciones: ${moved && `cada peso varía hasta un ${moved} y `}cada nota varía dentro de su propio margen. Donde el trazo es alto, gana ${winner}.`,
    sureHintTie: (samples: string, moved: string) =>
      `Cada trazo es una centésima parte de ${samples} variaciones: ${moved && `cada peso varía hasta un ${moved} y `}cada nota varía dentro de su propio margen. El color dice quién queda primero.`,
    bothFit: 'aquí caben las dos',
    apart: (points: string, tie: string) => `${points} de diferencia; para ganar, ${tie}`,
    drivers: 'Las respuestas que más han contado',
    driversHint: (winner: string) => `Cuánta ventaja de ${winner} se perdería si quitaras esa respuesta.`,
    opinionsHint: 'Producto ponderado, TOPSIS, VIKOR y PROMETHEE II, con los mismos pesos y notas.',
    turn: 'Qué lo cambiaría',
    fixed: 'Lo que no se puede elegir, y también lo cambiaría',
    more: (count: number) => `${count} más`,
    own: 'Tus propias prioridades',
    ownHint:
      'A la izquierda del todo un criterio no cuenta, a la derecha del todo es lo que más importa; la rayita es nuestro peso. Toda la página cambia con ellas, y nada sale de tu dispositivo.',
    ownMarks: 'Una marca indica dónde cambiaría quién va por delante; cerca de ella está demasiado igualado.',
    ownNoMarks: 'Ninguna de ellas por sí sola cambia el veredicto.',
    ownName: (criterion: string) => `Cuánto te importa «${criterion}»`,
    turnsAbove: (option: string, factor: string) => `${option} va por delante desde ${factor} veces el peso`,
    turnsBelow: (option: string, factor: string) => `${option} va por delante por debajo de ${factor} veces el peso`,
    moreCriteria: (count: number) => `Los otros ${count} criterios`,
    ownShown: 'Esta página muestra lo que estás probando, no lo que se registró.',
    putBack: 'Deshacer',
    keepOwn: 'Guardar como resultado nuevo',
    notKept: 'No se ha podido guardar. Tus cambios siguen aquí.',
    unasked: 'Sin preguntar',
    cost: 'Semanas y coste',
    weeks: 'semanas',
    firstVersion: 'Primera versión',
    costHint: (hours: string) =>
      `Semanas por ${hours} horas por tarifa, para una sola persona, con redondeo al mostrarlas. No incluye alojamiento, diseño ni impuestos.`,
    mind: 'Antes de empezar',
    interest: 'Nuestro interés',
    evidence: 'Las pruebas que lo sostienen',
    allEvidence: (count: number) => `Las ${count} notas`,
    range: (low: string, high: string) => `entre ${low} y ${high}`,
    reviewed: (date: string) => `Revisada el ${date}`,
    cases: 'Cómo les fue a otros',
    yours: 'Lo que has respondido',
    change: 'Cambiar respuestas',
    again: 'Repetir la evaluación',
    because: 'Porque',
    but: 'Pero',
    said: (question: string, answer: string) => `${question}: ${answer}`,
    strengthRule: (points: string, tie: string, leaning: string, clear: string) =>
      `Cuántas veces sigue primero si pesos y notas varían un poco: «claro» exige ${clear} de 100; «con ventaja», ${leaning}. ${points} puntos de ventaja; con menos de ${tie} no señalamos ganador.`,
    costHead: 'Coste',
    weAssume: (rate: string) => `Suponemos ${rate} por hora:`,
    changeIt: 'cámbialo',
    assumes: (rate: string) => `suponemos ${rate}`,
    assumedNote: (rate: string) =>
      `Las cifras subrayadas con puntos parten de ${rate} por hora, que suponemos nosotros. Tu precio cambia el coste, no el veredicto.`,
    atYour: (rate: string) => `A ${rate} por hora, como has dicho.`,
    firstIn: (option: string, share: string) => `${option} en ${share} de 100`,
    seeHow: 'Míralo',
    settleIt: 'Lo decidimos hablando',
    askUs: 'Preguntar qué encajaría',
    neededOnly: (asked: number, all: number) => `Han bastado ${asked} de nuestras ${all} preguntas.`,
    answeredOf: (asked: number, all: number) =>
      `${asked} de ${all} preguntas respondidas: las demás aún pueden cambiarlo.`,
    answeredAll: (asked: number) => `Con ${counted(asked, 'respuesta', 'respuestas')}.`,
    sureBecause: 'Lo deciden tus respuestas: con otras prioridades puede salir otra cosa.',
    opinions: 'Segundas opiniones',
    randomHint: 'No es una contradicción: deciden tus respuestas, no solo nuestras notas.',
    settlesHead: 'Qué lo decidiría',
    settles: 'Cualquiera de estas cosas lo decidiría.',
    settlesNot: 'Ninguna respuesta por sí sola lo decidiría.',
    towardsIf: (option: string) => `A favor de ${option}, si`,
    nothingAlone: 'Ninguna respuesta por sí sola.',
    notAskedYet: 'aún sin respuesta',
    byStrength: { clear: 'claro', leaning: 'algo mejor' },
    settlesHint: (tie: string) =>
      `Puntos de ventaja si solo esa respuesta fuera otra; «claro» o «algo mejor», según las veces que seguiría primero. La línea pequeña está en ${tie} puntos: por debajo no nombramos ganador.`,
    openStill: (count: number) => `${counted(count, 'pregunta sigue', 'preguntas siguen')} sin respuesta.`,
    answerThem: 'Responder',
    somethingElse: 'Decide entonces por otros motivos.',
    howItPulls: 'Qué pesa a cada lado',
    forCheckers: 'Para quien quiera comprobarlo',
    evidenceGist: (count: number, sources: number) =>
      `${count} notas con su margen y ${counted(sources, 'fuente', 'fuentes')}`,
    answersGist: (given: number, unsure: number, unasked: number, settled: boolean) =>
      [
        `${given} ${given === 1 ? 'respondida' : 'respondidas'}`,
        ...(unsure > 0 ? [`${unsure} que no sabías: el veredicto no supone nada`] : []),
        ...(unasked > 0
          ? [
              `${unasked} sin preguntar${settled ? ', porque ninguna podía poner otra opción por delante, aunque puede quedar demasiado igualado' : ': el veredicto no supone nada'}`,
            ]
          : []),
      ].join('; '),
    otherWay: 'Uno que fue por el otro camino',
    turnsAtNothing: (option: string) => `${option} va por delante si no cuenta nada`,
  },
  compare: {
    title: 'Criterio por criterio',
    lead: (count: number) =>
      `${counted(count, 'criterio', 'criterios')}, cada opción con una nota de 0 a 10, el margen en que la damos por buena, el porqué y dónde se puede leer.`,
    take: 'Hacer la evaluación',
    more: 'Por qué, y dónde se puede leer',
    read: 'Dónde se puede leer',
    why: 'Por qué',
    share: (share: string) => `${share} del peso antes de responder`,
  },
  how: {
    title: (model: string) => `Cómo decide «${model}»`,
    lead: 'Pesos, notas y una suma que cualquiera puede repetir. Nada de esto depende de que nos creas.',
    steps: 'Tres pasos, ninguna caja negra',
    stepsList: [
      [
        'Tus respuestas mueven los pesos',
        'Una respuesta hace que un criterio cuente más, o menos. No saberlo no mueve nada. Unas pocas cambian una nota, cuando una opción es en sí mejor o peor para ti.',
      ],
      ['Se suman las notas', 'Peso por nota, criterio por criterio. La suma va de 0 a 100.'],
      [
        'Se repite muchas veces',
        'Con pesos y notas algo distintos cada vez. Así se ve cuántas veces queda primera la misma opción.',
      ],
    ],
    rules: (tie: string, leaning: string, clear: string) =>
      `${tie === '0' ? 'Con puntuaciones iguales' : `Con menos de ${tie} ${tie === '1' ? 'punto' : 'puntos'} entre las dos primeras`} no señalamos ganador, por muchas veces que se mantenga. En los demás casos, lo que sigue en primer lugar en ${clear} de cada 100 variaciones o más se llama claro; en ${leaning} o más, con ventaja; en menos, demasiado igualado.`,
    fair: '¿Es justo el cuestionario?',
    fairHint: (samples: string) =>
      `De ${samples} clientes al azar, con todas las respuestas igual de probables. Mide las preguntas, no el mercado.`,
    lead10: (option: string, [low = '', median = '', high = '']: string[]) =>
      `${option}, cuando gana, va ${median} puntos por delante en el punto medio, y entre ${low} y ${high} en ocho de cada diez casos.`,
    weights: 'Qué pesa cuánto',
    weightsHint: 'Antes de responder. Las barras son partes del total.',
    history: 'Qué ha cambiado',
    historyHint:
      'Una versión publicada no se toca nunca. Su huella permite volver a calcular cualquier veredicto antiguo.',
    kept: 'Qué guardamos de tus respuestas',
    keptHint: 'Sin cookies y sin seguimiento entre páginas.',
    keptList: [
      [
        'En tu dispositivo',
        'Tus respuestas según las das y en qué orden, con números al azar para que no se envíen ni se cuenten dos veces; la página, para que se abra sin conexión; si has elegido claro u oscuro. Las respuestas se quedan hasta que tienes el veredicto o empiezas de nuevo; el camino a ese veredicto, y el veredicto que alguien te envió para comparar, 30 días, si no pides antes que se olviden; lo que pruebas en él, hasta que cierras la pestaña. Que ocultaste cómo va, o que no quieres teclas de números, se queda.',
      ],
      [
        'Con nosotros, cuando pides el veredicto',
        'Tus respuestas, lo que dejaste abierto, tus propias prioridades si las guardas, el idioma, cuándo empezaste y acabaste, y la página o campaña que te trajo aquí, salvo que tu navegador pida que no te rastreen. Ni nombre ni correo: quien tenga la dirección del veredicto puede leerlo, pero no sabrá por él quién eres. Al enviar, la dirección de tu conexión se cuenta durante un rato, para que nadie nos desborde.',
      ],
      [
        'Con nosotros, si pides que te contactemos',
        'Lo que escribes en el formulario, cuándo diste tu consentimiento y con qué texto.',
      ],
      [
        'Qué se cuenta',
        'Cuántas personas abren la página, empiezan, llegan a cada pregunta y acaban, y cuándo, con un número al azar y sin sus respuestas. Si un navegador pide que no lo rastreen, no se cuenta.',
      ],
    ],
    noNotes: 'Sin notas.',
    version: 'Versión',
  },
  verify: {
    title: 'Este resultado, decidido otra vez',
    model: 'Modelo',
    version: 'Versión',
    engine: 'Motor',
    outcomes: 'Tres veces con las mismas respuestas',
    outcome: 'Resultado',
    statement: 'Veredicto',
    fingerprint: 'Huella de la versión',
    recorded: 'Como se registró',
    onServer: 'En nuestro servidor, ahora',
    here: 'En tu dispositivo, ahora',
    agrees: 'Los tres coinciden, hasta la última cifra que cuenta.',
    agreesSoFar: 'Lo registrado y lo que encuentra ahora nuestro servidor coinciden.',
    differs: 'No coinciden. No te fíes de este resultado y avísanos, por favor.',
    deciding: 'Tu dispositivo está decidiendo.',
    notHere:
      'No se ha podido descargar la versión, así que tu dispositivo no ha decidido. Vuelve a cargar la página para intentarlo de nuevo.',
    hint: 'La misma versión del modelo, las mismas respuestas y el mismo cálculo tienen que dar el mismo veredicto, lo calcule quien lo calcule y cuando sea. Tu dispositivo ha descargado la versión entera, ha calculado su huella y ha decidido por su cuenta.',
    back: 'Volver al resultado',
  },
  mail: {
    title: 'Recíbelo por correo',
    gist: 'El enlace y el informe en PDF, una sola vez.',
    hint: 'Con esto no nos dejas tus datos: guardamos la dirección 90 días, para saber si el correo llegó.',
    email: 'Correo electrónico',
    send: 'Enviármelo',
    sent: (email) => `Va de camino a ${email}.`,
    failed: 'No ha funcionado. Inténtalo de nuevo dentro de un rato.',
  },
  privacy: {
    title: 'Qué guardamos sobre ti',
    lead: (site: string) =>
      `Si dejaste tus datos a ${site}, puedes recibir una copia de todo lo que se guarda sobre ti o pedir que se borre. Te enviamos un enlace a tu dirección, para que nadie más pueda pedirlo por ti.`,
    what: '¿Qué quieres?',
    kinds: { export: 'Una copia de todo lo que se guarda sobre mí', erasure: 'Borrar todo lo que se guarda sobre mí' },
    send: 'Enviarme el enlace',
    sent: 'Mira tu correo.',
    sentHint: (email: string) =>
      `Si el correo llega a ${email}, el enlace está en camino. Vale siete días, y no pasa nada hasta que lo abras y pulses el botón.`,
    tooMany: 'Ahora mismo hay muchas peticiones. Inténtalo más tarde.',
    failed: 'No ha funcionado.',
    failedHint: 'No ha cambiado nada. Inténtalo de nuevo.',
    expired: 'Este enlace ya no vale.',
    expiredHint: 'Valía siete días. Pide otro.',
    again: 'Pedirlo de nuevo',
    export: {
      title: '¿Quieres una copia de todo lo que se guarda sobre ti?',
      lead: (site: string) => `${site} reúne lo que dejaste, lo que se anotó sobre ti, tus respuestas y el veredicto.`,
      confirm: 'Preparar la copia',
      done: 'Tu copia está lista.',
      doneLead: (date: string) => `Puedes descargarla hasta el ${date}.`,
      toRead: 'Descargar la copia para leer (PDF)',
      download: 'Descargar la copia (JSON)',
    },
    erasure: {
      title: '¿Borrar todo lo que se guarda sobre ti?',
      lead: (site: string) =>
        `${site} dejará de conocer tu nombre, tu dirección, tus mensajes y las notas sobre ti. No se puede deshacer. Tus respuestas quedan sin tu nombre; la dirección de tu veredicto sigue funcionando.`,
      confirm: 'Borrarlo para siempre',
      done: 'Está borrado.',
      doneLead: (leads: number): string =>
        leads === 0 ? 'No se guardaba nada con esta dirección.' : 'Ya no se guarda nada que te nombre.',
      told: (hosts: string) => `Hasta donde consta, habían recibido algo sobre tus datos: ${hosts}.`,
      toldNow: (hosts: string) => `Del borrado se avisa a: ${hosts}.`,
      untold: (hosts: string) => `Del borrado no se avisa a: ${hosts}. Pídeles que borren lo que guardan.`,
    },
  },
  contact,
  grounds,
  missing,
  caseStudy: { sources: 'Fuentes', back: 'Volver al inicio' },
}
