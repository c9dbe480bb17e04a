/** What a sentence may claim: its template in each language. */
type Phrases = { [claim: string]: { en: string; es: string; ca: string } }

/** Every sentence, by method and claim; see `said.ts` for the places. */
export const phrases: { [method: string]: Phrases } = {
  statement: {
    nothing: {
      en: 'There is no answer to decide on yet.',
      es: 'Aún no hay ninguna respuesta con la que decidir.',
      ca: 'Encara no hi ha cap resposta que permeti decidir.',
    },
    noneFits: {
      en: 'None of the options fits what you told us.',
      es: 'Ninguna opción encaja con lo que nos has contado.',
      ca: 'Cap opció no encaixa amb el que ens has explicat.',
    },
    fewNoneFits: {
      en: 'On {few:text} only: no option fits what you told us.',
      es: 'Con {few:text}: ninguna opción encaja con lo que nos has contado.',
      ca: 'Amb {few:text}: cap opció no encaixa amb el que ens has explicat.',
    },
    onlyOne: {
      en: '{first:option} is the only option there is.',
      es: '{first:option} es la única opción que hay.',
      ca: '{first:option} és l’única opció que hi ha.',
    },
    fewOnlyFits: {
      en: 'On {few:text} only: only {first:option} fits what you told us.',
      es: 'Con {few:text}: solo {first:option} encaja con lo que nos has contado.',
      ca: 'Amb {few:text}: només {first:option} encaixa amb el que ens has explicat.',
    },
    onlyFits: {
      en: 'Only {first:option} fits what you told us.',
      es: 'Solo {first:option} encaja con lo que nos has contado.',
      ca: 'Només {first:option} encaixa amb el que ens has explicat.',
    },
    clear: {
      en: '{first:option} suits this project better, and clearly so.',
      es: '{first:option} encaja claramente mejor en este proyecto.',
      ca: '{first:option} encaixa clarament millor en aquest projecte.',
    },
    fewLeaning: {
      en: 'On {few:text} only: {first:option} suits this project somewhat better.',
      es: 'Con {few:text}: {first:option} encaja algo mejor en este proyecto.',
      ca: 'Amb {few:text}: {first:option} encaixa una mica millor en aquest projecte.',
    },
    leaning: {
      en: '{first:option} suits this project somewhat better.',
      es: '{first:option} encaja algo mejor en este proyecto.',
      ca: '{first:option} encaixa una mica millor en aquest projecte.',
    },
    fewClose: {
      en: 'On {few:text} only: it is too close to call.',
      es: 'Con {few:text}: está demasiado igualado.',
      ca: 'Amb {few:text}: està massa igualat.',
    },
    close: {
      en: 'Too close to call: we do not name a winner.',
      es: 'Demasiado igualado: no señalamos ganador.',
      ca: 'Massa igualat: no assenyalem cap guanyador.',
    },
    either: {
      en: 'Too close to call: either would serve you well.',
      es: 'Demasiado igualado: cualquiera de las dos opciones te serviría bien.',
      ca: 'Massa igualat: qualsevol de les dues opcions t’aniria bé.',
    },
    several: {
      en: 'Too close to call: more than one would serve you well.',
      es: 'Demasiado igualado: más de una opción te serviría bien.',
      ca: 'Massa igualat: més d’una opció t’aniria bé.',
    },
  },

  lead: {
    nothing: {
      en: 'Answer one question at least: without that any recommendation would be a guess.',
      es: 'Responde al menos a una pregunta: sin eso, cualquier recomendación sería adivinar.',
      ca: 'Respon almenys una pregunta: sense això, qualsevol recomanació es faria a les palpentes.',
    },
    noneFits: {
      en: 'Every option is ruled out by something you said. What rules each of them out is below.',
      es: 'Lo que has dicho descarta todas las opciones. Más abajo se ve qué descarta cada una.',
      ca: 'El que has dit descarta totes les opcions. Més avall es veu què descarta cadascuna.',
    },
    onlyOne: {
      en: 'The model has nothing to compare it with.',
      es: 'El modelo no tiene nada con qué compararla.',
      ca: 'El model no té res amb què comparar-la.',
    },
    onlyFits: {
      en: 'Everything else is ruled out by something you said; the reasons are below.',
      es: 'Algo de lo que has dicho descarta todas las demás; los motivos están más abajo.',
      ca: 'Alguna cosa del que has dit descarta totes les altres; els motius són més avall.',
    },
    aheadOfRatings: {
      en: 'It scores {score:number} against {next:number} for {second:option} and stays ahead in {share:share} of 100 variations of the ratings.',
      es: 'Obtiene {score:number} puntos frente a los {next:number} de {second:option} y se mantiene por delante en {share:share} de cada 100 variaciones de las notas.',
      ca: 'Obté {score:number} punts davant dels {next:number} ~{second:option} i es manté al davant en {share:share} de cada 100 variacions de les notes.',
    },
    ahead: {
      en: 'It scores {score:number} against {next:number} for {second:option} and stays ahead in {share:share} of 100 variations of your priorities and of the ratings.',
      es: 'Obtiene {score:number} puntos frente a los {next:number} de {second:option} y se mantiene por delante en {share:share} de cada 100 variaciones de tus prioridades y de las notas.',
      ca: 'Obté {score:number} punts davant dels {next:number} ~{second:option} i es manté al davant en {share:share} de cada 100 variacions de les teves prioritats i de les notes.',
    },
    level: {
      en: '{first:option} and {second:option} both score {score:number}, so we do not name a winner.',
      es: '{both:list} obtienen lo mismo, {score:number}, así que no señalamos ganador.',
      ca: '{both:list} obtenen el mateix, {score:number}, així que no assenyalem cap guanyador.',
    },
    underTheTie: {
      en: '{first:option} {score:number}, {second:option} {next:number}: {same:option} is ahead by {lead:number}. Under {tie:number} {unit:text} we name no winner, however often it holds (here in {share:share} of 100).',
      es: '{first:option} obtiene {score:number}; {second:option}, {next:number}: {same:option} va {lead:number} puntos por delante. Por debajo de {tie:number} {unit:text} no señalamos ganador, por muchas veces que se mantenga (aquí, en {share:share} de cada 100).',
      ca: '{first:option} obté {score:number}; {second:option}, {next:number}: {same:option} té un avantatge ~{lead:number} punts. Per sota ~{tie:number} {unit:text} no assenyalem cap guanyador, per moltes vegades que es mantingui (aquí, en {share:share} de cada 100).',
    },
    tooSeldom: {
      en: '{first:option} {score:number}, {second:option} {next:number}: {same:option} is ahead by {lead:number}, but only in {share:share} of 100 variations. Under {leaning:number} of 100 we name no winner.',
      es: '{first:option} obtiene {score:number}; {second:option}, {next:number}: {same:option} va {lead:number} puntos por delante, pero solo en {share:share} de cada 100 variaciones. Por debajo de {leaning:number} de cada 100 no señalamos ganador.',
      ca: '{first:option} obté {score:number}; {second:option}, {next:number}: {same:option} té un avantatge ~{lead:number} punts, però només en {share:share} de cada 100 variacions. Per sota ~{leaning:number} de cada 100 no assenyalem cap guanyador.',
    },
  },

  standing: {
    nothing: { en: 'Nothing fits any more.', es: 'Ya no encaja nada.', ca: 'Ja no encaixa res.' },
    only: {
      en: '{first:option} is the only one left.',
      es: 'Solo queda {first:option}.',
      ca: 'Només queda {first:option}.',
    },
    level: { en: 'Level so far.', es: 'Empate por ahora.', ca: 'Empat de moment.' },
    close: {
      en: '{lead:number} points apart: too close to call.',
      es: 'Los separan {lead:number} puntos: demasiado igualado.',
      ca: 'Els separen {lead:number} punts: massa igualat.',
    },
    leads: {
      en: '{first:option} leads by {lead:number}.',
      es: '{first:option} va {lead:number} puntos por delante.',
      ca: '{first:option} té un avantatge ~{lead:number} punts.',
    },
  },

  ranking: {
    nothing: {
      en: 'No option is left to rank.',
      es: 'No queda ninguna opción que ordenar.',
      ca: 'No queda cap opció per ordenar.',
    },
    only: {
      en: '{first:option} is the only one left.',
      es: 'Solo queda {first:option}.',
      ca: 'Només queda {first:option}.',
    },
    close: {
      en: '{lead:number} points lie between them.',
      es: 'Los separan {lead:number} puntos.',
      ca: 'Els separen {lead:number} punts.',
    },
    leads: {
      en: '{first:option} leads by {lead:number} points.',
      es: '{first:option} va {lead:number} puntos por delante.',
      ca: '{first:option} té un avantatge ~{lead:number} punts.',
    },
  },

  why: {
    how: {
      en: 'How the scores come about.',
      es: 'De dónde salen las puntuaciones.',
      ca: 'D’on surten les puntuacions.',
    },
    differ: {
      en: 'They differ on single criteria, not by enough to call.',
      es: 'Difieren en criterios sueltos, no lo bastante para decidir.',
      ca: 'Difereixen en criteris concrets, no prou per decidir.',
    },
    same: {
      en: 'No criterion that counts tells them apart.',
      es: 'Ningún criterio que cuente las distingue.',
      ca: 'Cap criteri que compti no les distingeix.',
    },
    decides: {
      en: '“{most:criterion}” decides it: without that the lead would be gone.',
      es: '«{most:criterion}» lo decide: sin eso no quedaría ventaja.',
      ca: '«{most:criterion}» ho decideix: sense això no quedaria avantatge.',
    },
    most: {
      en: '“{most:criterion}” counts most for {first:option}.',
      es: '«{most:criterion}» es lo que más cuenta a favor de {first:option}.',
      ca: '«{most:criterion}» és el que més compta a favor ~{first:option}.',
    },
  },

  certainty: {
    nothing: {
      en: 'Nothing to be sure of yet.',
      es: 'Aún no hay nada que dar por seguro.',
      ca: 'Encara no es pot assegurar res.',
    },
    clear: {
      en: 'It holds in {share:share} of 100 variations.',
      es: 'Se mantiene en {share:share} de cada 100 variaciones.',
      ca: 'Es manté en {share:share} de cada 100 variacions.',
    },
    leaning: {
      en: 'It holds in {share:share} of 100 variations; from {clear:number} on we call it clear.',
      es: 'Se mantiene en {share:share} de cada 100 variaciones; a partir de {clear:number} lo llamamos claro.',
      ca: 'Es manté en {share:share} de cada 100 variacions; a partir ~{clear:number} en diem clar.',
    },
    close: {
      en: 'Of 100 variations, these come first: {shares:shares}.',
      es: 'De cada 100 variaciones, quedan primero: {shares:shares}.',
      ca: 'De cada 100 variacions, queden primer: {shares:shares}.',
    },
  },

  estimates: {
    nothing: { en: 'There is no estimate.', es: 'No hay ninguna estimación.', ca: 'No hi ha cap estimació.' },
    only: {
      en: 'There is an estimate for {option:option} only.',
      es: 'Solo hay estimación para {option:option}.',
      ca: 'Només hi ha estimació per a {option:option}.',
    },
    same: {
      en: 'They would take about as long.',
      es: 'Se tardaría más o menos lo mismo.',
      ca: 'Es trigaria més o menys el mateix.',
    },
    sooner: {
      en: 'By these figures {option:option} would be done sooner.',
      es: 'Según estas cifras, con {option:option} se acabaría antes.',
      ca: 'Segons aquestes xifres, amb {option:option} s’acabaria abans.',
    },
    soonerBoth: {
      en: 'By these figures {options:list} would take about as long, and be done sooner than the rest.',
      es: 'Según estas cifras, con {options:list} se tardaría más o menos lo mismo, y menos que con las demás.',
      ca: 'Segons aquestes xifres, amb {options:list} es trigaria més o menys el mateix, i menys que amb les altres.',
    },
  },

  secondOpinions: {
    all: {
      en: 'Four other scoring methods put {first:text} first too.',
      es: 'Otros cuatro métodos de puntuación también ponen primero a {first:text}.',
      ca: 'Quatre mètodes de puntuació més també posen {first:text} en primer lloc.',
    },
    none: {
      en: 'None of four other scoring methods puts {first:text} first.',
      es: 'Ninguno de los otros cuatro métodos de puntuación pone primero a {first:text}.',
      ca: 'Cap dels altres quatre mètodes de puntuació no posa {first:text} en primer lloc.',
    },
    one: {
      en: 'Of four other scoring methods, one puts {first:text} first too.',
      es: 'De otros cuatro métodos de puntuación, uno también pone primero a {first:text}.',
      ca: 'De quatre mètodes de puntuació més, un també posa {first:text} en primer lloc.',
    },
    some: {
      en: 'Of four other scoring methods, {count:count} put {first:text} first too.',
      es: 'De otros cuatro métodos de puntuación, {count:count} también ponen primero a {first:text}.',
      ca: 'De quatre mètodes de puntuació més, {count:count} també posen {first:text} en primer lloc.',
    },
  },

  anyPriorities: {
    nothing: {
      en: 'Nothing to be sure of yet.',
      es: 'Aún no hay nada que dar por seguro.',
      ca: 'Encara no es pot assegurar res.',
    },
    close: {
      en: 'With priorities drawn at random instead of yours, these come first in so many of 100 cases: {shares:shares}.',
      es: 'De cada 100 casos con prioridades al azar en lugar de las tuyas, quedan primero: {shares:shares}.',
      ca: 'De cada 100 casos amb prioritats a l’atzar en lloc de les teves, queden primer: {shares:shares}.',
    },
    winner: {
      en: 'With priorities drawn at random instead of yours, {first:option} is first in {share:share} of 100 cases.',
      es: 'Con prioridades al azar en lugar de las tuyas, {first:option} queda primero en {share:share} de cada 100 casos.',
      ca: 'Amb prioritats a l’atzar en lloc de les teves, {first:option} queda primer en {share:share} de cada 100 casos.',
    },
  },

  progress: {
    none: { en: 'No question is open.', es: 'No queda ninguna pregunta abierta.', ca: 'No queda cap pregunta oberta.' },
    oneMay: {
      en: 'One question is still open; the outcome may still change.',
      es: 'Queda una pregunta; el resultado aún podría cambiar.',
      ca: 'Queda una pregunta; el resultat encara podria canviar.',
    },
    someMay: {
      en: '{count:count} questions are still open; the outcome may still change.',
      es: 'Quedan {count:count} preguntas; el resultado aún podría cambiar.',
      ca: 'Queden {count:count} preguntes; el resultat encara podria canviar.',
    },
    oneCannot: {
      en: '{first:option} comes first, whatever you answer to the last question.',
      es: '{first:option} queda en primer lugar, respondas lo que respondas a la última pregunta.',
      ca: '{first:option} queda en primer lloc, responguis el que responguis a l’última pregunta.',
    },
    someCannot: {
      en: '{first:option} comes first, whatever you answer to the {count:count} questions left.',
      es: '{first:option} queda en primer lugar, respondas lo que respondas a las {count:count} preguntas que quedan.',
      ca: '{first:option} queda en primer lloc, responguis el que responguis a les {count:count} preguntes que queden.',
    },
  },

  fairness: {
    wins: {
      en: 'If every answer were as likely as any other, these would come first: {shares:shares}. In {close:share} of 100 the lead would be too close to call.',
      es: 'Si todas las respuestas fueran igual de probables, quedaría primero: {shares:shares}. En {close:share} de cada 100 la ventaja sería demasiado pequeña para señalar ganador.',
      ca: 'Si totes les respostes fossin igual de probables, quedaria primer: {shares:shares}. En {close:share} de cada 100 l’avantatge seria massa petit per assenyalar cap guanyador.',
    },
  },
}
