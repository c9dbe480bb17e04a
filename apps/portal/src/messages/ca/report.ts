export { client as reportWording } from '@verdict/wording/ca'
import { de } from '@verdict/wording/ca/asking'
import type { Report } from '../en/report.ts'
import { counted, of, the, to } from './index.ts'
import { contact } from './contact.ts'
import { grounds } from './grounds.ts'
import { missing } from './missing.ts'

/** The portal's texts on pages about verdicts and models, in Catalan. Only those pages load it. */
export const report: Report = {
  preview: {
    team: 'Per a l’equip',
    open: 'Obre a l’estudi',
    keep: 'Desa com a escenari',
    contact: 'Aquí els clients deixen les seves dades. Una vista prèvia no en recull cap ni envia correus.',
  },
  result: {
    verdictOf: (date: string) => `Veredicte ${of(date)}`,
    verdictByLink: (date: string) => `Veredicte per enllaç: ${date}`,
    talk: 'Parlem-ne',
    changeThis: 'Canvia',
    closeAnswer: 'Tanca',
    sharedWithYou: 'T’han enviat això? Aquí es veu per què ha sortit així.',
    takeAndCompare: 'Fes-ho tu i compara',
    shared: {
      same: 'El teu veredicte i el compartit coincideixen',
      differs: 'Per què el teu veredicte i el compartit no coincideixen',
      beside: 'Al costat del veredicte que t’han enviat',
      theirs: 'El de l’altra persona:',
      deciding: (count: number, priorities: boolean) =>
        count === 0
          ? 'No és una resposta el que canvia el veredicte, sinó el que t’importa: amb les seves prioritats, les teves respostes portarien al seu.'
          : `${count === 1 ? 'Una resposta decideix' : `${count} respostes juntes decideixen`} la diferència. Si ${count === 1 ? 'l’haguessis donada' : 'les haguessis donades'} igual${priorities ? ', i amb les seves prioritats' : ''}, el teu veredicte seria el seu.`,
      you: (answer: string) => `Tu: ${answer}.`,
      they: (answer: string) => `Aquesta persona: ${answer}.`,
      otherVersion:
        'Es va decidir amb una altra versió del model, i per això no es poden comparar resposta a resposta.',
      tooMany: 'Es diferencien en massa coses per explicar-ho en poques paraules.',
    },
    share: 'Comparteix',
    copy: 'Copia l’enllaç',
    copied: 'S’ha copiat l’enllaç',
    onPhone: 'Obre’l en un mòbil',
    qrCode: 'Codi QR amb l’adreça d’aquest veredicte',
    copyFailed: 'Copia l’adreça d’aquesta pàgina',
    picture: 'Desa com a imatge',
    savePdf: 'Desa com a PDF',
    contents: 'En aquesta pàgina',
    lead: 'Avantatge',
    version: (number: number) => `Versió ${number}`,
    verify: 'comprova-ho',
    strengthPicture: (strength: string, option: string, share: string, leaning: string, clear: string) =>
      `Força: ${strength}. ${option} continua en primer lloc en ${share} de cada 100 variacions; hi ha avantatge des de ${leaning} i és clar des de ${clear}.`,
    of4: 'de 4',
    of100: 'de 100',
    first: (share: string) => `${share} de 100`,
    rankingHint:
      'Una puntuació de 0 és la pitjor nota en tot; 100, la millor. La línia abasta nou de cada deu variacions de les prioritats i de les notes.',
    excluded: 'Descartades',
    why: 'Per què',
    whyHint: (winner: string) =>
      `L’avantatge ${de(winner)} per criteri, amb el que pesa cadascun després d’aquestes respostes.`,
    whyHintTie: (winner: string, second: string) =>
      `La diferència entre ${winner} i ${second} per criteri, amb el que pesa cadascun després d’aquestes respostes.`,
    difference: 'Diferència',
    driversHintTie: 'Amb quina força estira cada resposta cap al seu costat, en punts.',
    towards: 'A favor de',
    total: (winner: string) => `Avantatge ${de(winner)}`,
    rest: (count: number, option: string) => `Altres ${count} a favor ${de(option)}`,
    asTable: 'Tots els criteris en una taula',
    afterAnswers: 'Pesos i notes tal com queden després d’aquestes respostes.',
    criterion: 'Criteri',
    weight: 'Pes',
    sure: 'Fins a quin punt és segur',
    sureHint: (samples: string, moved: string, winner: string) =>
      `Cada traç és un 1 % de ${samples} variacions: ${moved && `cada pes varia fins a un ${moved} i `}cada nota varia dins del seu marge. On és alt, guanya ${winner}.`,
    sureHintTie: (samples: string, moved: string) =>
      `Cada traç és un 1 % de ${samples} variacions: ${moved && `cada pes varia fins a un ${moved} i `}cada nota varia dins del seu propi marge. El color diu qui queda primer.`,
    bothFit: 'aquí hi caben totes dues',
    apart: (points: string, tie: string) => `${points} de diferència; per guanyar, ${tie}`,
    drivers: 'Les respostes que més han comptat',
    driversHint: (winner: string) => `Avantatge que ${winner} perdria sense la resposta.`,
    opinionsHint: 'Producte ponderat, TOPSIS, VIKOR i PROMETHEE II, amb els mateixos pesos i notes.',
    turn: 'Què ho canviaria',
    fixed: 'El que no es pot triar, i també ho canviaria',
    more: (count: number) => `${count} més`,
    own: 'Les teves prioritats',
    ownHint:
      'A l’esquerra del tot un criteri no compta, a la dreta del tot és el que més importa; la ratlleta és el nostre pes. Tota la pàgina canvia amb elles, i res no surt del teu dispositiu.',
    ownGist: (count: number) =>
      `${counted(count, 'criteri podria canviar-ho tot sol', 'criteris podrien canviar-ho, cadascun tot sol')}.`,
    ownMarks: 'Una marca indica on canviaria qui va al davant; a prop seu està massa igualat.',
    ownNoMarks: 'Cap d’elles per si sola no canvia el veredicte.',
    ownName: (criterion: string) => `Quant t’importa «${criterion}»`,
    turnsAbove: (option: string, factor: string) => `${option} va al davant des de ${factor} vegades el pes`,
    turnsBelow: (option: string, factor: string) => `${option} va al davant per sota de ${factor} vegades el pes`,
    moreCriteria: (count: number) => `Els altres ${count} criteris`,
    ownShown: 'Aquesta pàgina mostra el que estàs provant, no el que es va registrar.',
    putBack: 'Desfés',
    keepOwn: 'Desa com a resultat nou',
    notKept: 'No s’ha pogut desar. Els teus canvis encara són aquí.',
    unasked: 'Sense preguntar',
    cost: 'Setmanes i cost',
    weeks: 'setmanes',
    firstVersion: 'Primera versió',
    costHint: (hours: string) =>
      `Setmanes per ${hours} hores per tarifa, per a una sola persona, arrodonides en mostrar-les. No inclou allotjament, disseny ni impostos.`,
    mind: 'Abans de començar',
    interest: 'El nostre interès',
    evidence: 'Les proves que el sostenen',
    allEvidence: (count: number) => `Les ${count} notes`,
    range: (low: string, high: string) => `entre ${low} i ${high}`,
    reviewed: (date: string) => `Revisada ${the(date)}`,
    cases: 'Com els ha anat a altres',
    answers: 'Totes les respostes',
    change: 'Canvia les respostes',
    again: 'Repeteix l’avaluació',
    because: 'Perquè',
    but: 'Però',
    said: (question: string, answer: string) => `${question}: ${answer}`,
    strengthRule: (points: string, tie: string, leaning: string, clear: string) =>
      `Quantes vegades continua primer si pesos i notes varien una mica: «clar» exigeix ${clear} de 100; «amb avantatge», ${leaning}. ${points} punts d’avantatge; amb menys ${de(tie)} no assenyalem cap guanyador.`,
    costHead: 'Cost',
    weAssume: (rate: string) => `Suposem ${rate} per hora:`,
    changeIt: 'canvia-ho',
    assumes: (rate: string) => `suposem ${rate}`,
    assumedNote: (rate: string) =>
      `Les xifres subratllades amb punts parteixen de ${rate} per hora, que suposem nosaltres. El teu preu canvia el cost, no el veredicte.`,
    atYour: (rate: string) => `A ${rate} per hora, segons la resposta.`,
    firstIn: (option: string, share: string) => `${option} en ${share} de 100`,
    seeHow: 'Mira-ho',
    settleIt: 'Ho decidim parlant',
    askUs: 'Pregunta què hi encaixaria',
    neededOnly: (asked: number, all: number) => `N’hi ha hagut prou amb ${asked} de les nostres ${all} preguntes.`,
    answeredOf: (asked: number, all: number) =>
      `${asked} de ${all} preguntes respostes: les altres encara ho poden canviar.`,
    answeredAll: (asked: number) => `Amb ${counted(asked, 'resposta', 'respostes')}.`,
    sureBecause: 'Ho decideixen aquestes respostes: amb altres prioritats pot sortir una altra cosa.',
    opinions: 'Segones opinions',
    randomHint: 'No és cap contradicció: decideixen les respostes, no només les nostres notes.',
    settlesHead: 'Què ho decidiria',
    settles: 'Qualsevol d’aquestes coses ho decidiria.',
    settlesNot: 'Cap resposta tota sola no ho decidiria.',
    towardsIf: (option: string) => `A favor ${de(option)}, si`,
    nothingAlone: 'Cap resposta tota sola.',
    notAskedYet: 'encara sense resposta',
    byStrength: { clear: 'clar', leaning: 'una mica millor' },
    settlesHint: (tie: string) =>
      `Punts d’avantatge si només aquella resposta fos una altra; «clar» o «una mica millor», segons les vegades que continuaria primer. La línia petita és a ${tie} punts: per sota no assenyalem cap guanyador.`,
    openStill: (count: number) => `${counted(count, 'pregunta continua', 'preguntes continuen')} sense resposta.`,
    answerThem: 'Respon-les',
    somethingElse: 'Decideix, doncs, per altres motius.',
    howItPulls: 'Què pesa a cada banda',
    forCheckers: 'Per a qui ho vulgui comprovar',
    evidenceGist: (count: number, sources: number) =>
      `${count} notes amb el seu marge i ${counted(sources, 'font', 'fonts')}`,
    answersGist: (given: number, unsure: number, unasked: number) =>
      [
        `${given} ${given === 1 ? 'resposta' : 'respostes'}`,
        ...(unsure > 0 ? [`${unsure} amb «No ho sé»`] : []),
        ...(unasked > 0 ? [`${unasked} sense preguntar`] : []),
      ].join('; '),
    notAsked: 'El que no s’ha preguntat podria igualar-ho, però no posar cap altra opció al davant.',
    assumesNothing: 'On no hi ha resposta, el veredicte no hi suposa res.',
    otherWay: 'Un que va anar per l’altre camí',
    turnsAtNothing: (option: string) => `${option} va al davant si no compta gens`,
  },
  compare: {
    title: 'Criteri per criteri',
    lead: (count: number) =>
      `${counted(count, 'criteri', 'criteris')}, cada opció amb una nota de 0 a 10, el marge en què la donem per bona, el perquè i on es pot llegir.`,
    take: 'Fes l’avaluació',
    more: 'Per què, i on es pot llegir',
    read: 'On es pot llegir',
    why: 'Per què',
    share: (share: string) => `${share} del pes abans de respondre`,
  },
  how: {
    title: (model: string) => `Com decideix «${model}»`,
    lead: 'Pesos, notes i una suma que tothom pot repetir. Res d’això no depèn que ens creguis.',
    steps: 'Tres passos, cap caixa negra',
    stepsList: [
      [
        'Les teves respostes mouen els pesos',
        'Una resposta fa que un criteri compti més, o menys. No saber-ho no mou res. Unes quantes canvien una nota, quan una opció és en si millor o pitjor per a tu.',
      ],
      ['Se sumen les notes', 'Pes per nota, criteri per criteri. La suma va de 0 a 100.'],
      [
        'Es repeteix moltes vegades',
        'Amb pesos i notes una mica diferents cada vegada. Així es veu quantes vegades queda primera la mateixa opció.',
      ],
    ],
    rules: (tie: string, leaning: string, clear: string) =>
      `${tie === '0' ? 'Amb puntuacions iguals' : `Amb menys ${de(tie)} ${tie === '1' ? 'punt' : 'punts'} entre les dues primeres`} no assenyalem cap guanyador, per moltes vegades que es mantingui. En els altres casos, del que continua en primer lloc en ${clear} de cada 100 variacions o més se’n diu clar; si és en ${leaning} o més, amb avantatge; si és en menys, massa igualat.`,
    fair: 'És just el qüestionari?',
    fairHint: (samples: string) =>
      `De ${samples} clients a l’atzar, amb totes les respostes igual de probables. Mesura les preguntes, no el mercat.`,
    lead10: (option: string, [low = '', median = '', high = '']: string[]) =>
      `${option}, quan guanya, té un avantatge ${de(median)} punts en el punt mitjà, i entre ${low} i ${high} en vuit de cada deu casos.`,
    weights: 'Què pesa quant',
    weightsHint: 'Abans de respondre. Les barres són parts del total.',
    history: 'Què ha canviat',
    historyHint:
      'Una versió publicada no es toca mai. La seva empremta permet tornar a calcular qualsevol veredicte antic.',
    kept: 'Què desem de les teves respostes',
    keptHint: 'Sense galetes i sense seguiment entre pàgines.',
    keptList: [
      [
        'Al teu dispositiu',
        'Les teves respostes a mesura que les dones i en quin ordre, amb números a l’atzar perquè no s’enviïn ni es comptin dues vegades; la pàgina, perquè s’obri sense connexió; si has triat clar o fosc. Les respostes hi són fins que tens el veredicte o tornes a començar; el camí cap a aquest veredicte, i el veredicte que algú t’ha enviat per comparar, 30 dies, si no demanes abans que s’oblidin; el que hi proves, fins que tanques la pestanya. Que has amagat com va, o que no vols tecles de números, s’hi queda.',
      ],
      [
        'Amb nosaltres, quan demanes el veredicte',
        'Les teves respostes, el que has deixat obert, les teves prioritats si les deses, l’idioma, quan has començat i acabat, i la pàgina o campanya que t’ha portat aquí, tret que el navegador demani que no et segueixin. Ni nom ni correu: qui tingui l’adreça del veredicte el pot llegir, però no sabrà qui ets. Quan envies, l’adreça de la teva connexió es compta durant una estona, perquè ningú no ens desbordi.',
      ],
      [
        'Amb nosaltres, si demanes que et contactem',
        'El que escrius al formulari, quan vas donar el consentiment i amb quin text.',
      ],
      [
        'Què es compta',
        'Quantes persones obren la pàgina, comencen, arriben a cada pregunta i acaben, i quan, amb un número a l’atzar i sense les seves respostes. Si un navegador demana que no el segueixin, no es compta.',
      ],
    ],
    noNotes: 'Sense notes.',
    version: 'Versió',
  },
  verify: {
    title: 'Aquest resultat, decidit una altra vegada',
    model: 'Model',
    version: 'Versió',
    engine: 'Motor',
    outcomes: 'Tres vegades amb les mateixes respostes',
    outcome: 'Resultat',
    statement: 'Veredicte',
    fingerprint: 'Empremta de la versió',
    recorded: 'Com es va registrar',
    onServer: 'Al nostre servidor, ara',
    here: 'Al teu dispositiu, ara',
    agrees: 'Tots tres coincideixen, fins a l’última xifra que compta.',
    agreesSoFar: 'El que es va registrar i el que troba ara el nostre servidor coincideixen.',
    differs: 'No coincideixen. No te’n refiïs, d’aquest resultat, i avisa’ns, si us plau.',
    deciding: 'El teu dispositiu està decidint.',
    notHere:
      'No s’ha pogut baixar la versió, així que el teu dispositiu no ha decidit. Torna a carregar la pàgina per provar-ho de nou.',
    hint: 'La mateixa versió del model, les mateixes respostes i el mateix càlcul han de donar el mateix veredicte, el calculi qui el calculi i quan sigui. El teu dispositiu ha baixat la versió sencera, n’ha calculat l’empremta i ha decidit pel seu compte.',
    back: 'Torna al resultat',
  },
  mail: {
    title: 'Rep-ho per correu',
    gist: 'L’enllaç i l’informe en PDF.',
    hint: 'Amb això no ens deixes les teves dades: guardem l’adreça 90 dies, per saber si el correu ha arribat.',
    email: 'Correu electrònic',
    send: 'Envia-m’ho',
    sent: (email) => `Va de camí cap a ${email}.`,
    failed: 'No ha funcionat. Torna-ho a provar d’aquí a una estona.',
  },
  privacy: {
    title: 'Què guardem sobre tu',
    lead: (site: string) =>
      `Si vas deixar les teves dades a ${site}, pots rebre una còpia de tot el que es guarda sobre tu o demanar que s’esborri. T’enviem un enllaç a la teva adreça, perquè ningú més no ho pugui demanar per tu.`,
    what: 'Què vols?',
    kinds: { export: 'Una còpia de tot el que es guarda sobre mi', erasure: 'Esborrar tot el que es guarda sobre mi' },
    send: 'Envia’m l’enllaç',
    sent: 'Mira el correu.',
    sentHint: (email: string) =>
      `Si el correu arriba a ${email}, l’enllaç ja és de camí. Val set dies, i no passa res fins que l’obris i premis el botó.`,
    tooMany: 'Ara mateix hi ha moltes peticions. Torna-ho a provar més tard.',
    failed: 'No ha funcionat.',
    failedHint: 'No ha canviat res. Torna-ho a provar.',
    expired: 'Aquest enllaç ja no val.',
    expiredHint: 'Valia set dies. Demana’n un altre.',
    again: 'Torna-ho a demanar',
    export: {
      title: 'Vols una còpia de tot el que es guarda sobre tu?',
      lead: (site: string) =>
        `${site} aplega el que vas deixar, el que s’ha anotat sobre tu, les teves respostes i el veredicte.`,
      confirm: 'Prepara la còpia',
      done: 'La teva còpia és a punt.',
      doneLead: (date: string) => `La pots baixar fins ${to(date)}.`,
      toRead: 'Baixa la còpia per llegir (PDF)',
      download: 'Baixa la còpia (JSON)',
    },
    erasure: {
      title: 'Vols esborrar tot el que es guarda sobre tu?',
      lead: (site: string) =>
        `${site} deixarà de conèixer el teu nom, la teva adreça, els teus missatges i les notes sobre tu. No es pot desfer. Les teves respostes queden sense el teu nom; l’adreça del teu veredicte continua funcionant.`,
      confirm: 'Esborra-ho per sempre',
      done: 'Està esborrat.',
      doneLead: (leads: number): string =>
        leads === 0 ? 'No es guardava res amb aquesta adreça.' : 'Ja no es guarda res que et nomeni.',
      told: (hosts: string) => `Fins on consta, havien rebut alguna cosa sobre les teves dades: ${hosts}.`,
      toldNow: (hosts: string) => `De l’esborrament s’avisa: ${hosts}.`,
      untold: (hosts: string) => `De l’esborrament no s’avisa: ${hosts}. Demana’ls que esborrin el que guarden.`,
    },
  },
  contact,
  grounds,
  missing,
  caseStudy: { sources: 'Fonts', back: 'Torna a l’inici' },
}
