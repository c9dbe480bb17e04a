import type { Texts } from '../texts.ts'
import { glossary } from './glossary.ca.ts'
import { inShort } from './in-short.ca.ts'
import type { structure } from './structure.ts'

export const catalan: Texts<typeof structure> = {
  title: 'PostgreSQL, MySQL, MongoDB o SQLite?',
  subtitle: 'Per a la base de dades del teu proper programa: on es guarda el que no es pot perdre.',
  description:
    'Quina d’aquestes quatre bases de dades va millor per al teu programa: deu preguntes senzilles, sospesades amb nou criteris, i cada nota amb el seu marge i les seves fonts. Totes quatre són bones; el que canvia és per a què. Sense respostes no hi ha veredicte i, si el resultat és massa igualat, es diu.',
  disclosure:
    'Ningú que vengui alguna d’aquestes bases de dades no ha pagat res per aquest model, que ve amb Verdict. El mateix Verdict guarda les seves dades a PostgreSQL: comprova pel teu compte si es nota.',

  options: {
    postgresql: {
      name: 'PostgreSQL',
      summary:
        'Una base de dades relacional que funciona com a servidor, feta per una comunitat que no és de cap empresa. Comprova moltes coses tota sola, i hi ha extensions per a mapes (PostGIS), significats semblants (pgvector) i molt més.',
    },
    mysql: {
      name: 'MySQL',
      summary:
        'Una base de dades relacional que funciona com a servidor, propietat d’Oracle, amb una germana, MariaDB, que es desenvolupa per separat. Bona part del web hi funciona, WordPress inclòs. Puntuem MySQL des de la 8.4 amb InnoDB, el seu motor habitual.',
    },
    mongodb: {
      name: 'MongoDB',
      summary:
        'Una base de dades documental que funciona com a servidor, gairebé sempre com a tres que se substitueixen entre ells, feta per l’empresa del mateix nom. Els registres no necessiten una forma comuna, i repartir-los entre molts servidors ve de sèrie.',
    },
    sqlite: {
      name: 'SQLite',
      summary:
        'Una base de dades relacional sense servidor: una biblioteca dins del teu programa i un fitxer. És a mòbils, navegadors i avions, i també serveix per a llocs web, mentre sigui un sol programa en una sola màquina qui escrigui.',
    },
  },

  groups: { data: 'Les dades', load: 'La càrrega i les avaries', people: 'Les persones' },

  criteria: {
    integrity: {
      name: 'Dades coherents',
      description:
        'Fins a quin punt la mateixa base de dades rebutja el que no pot ser: una comanda sense client, una plaça venuda dues vegades.',
    },
    shapes: {
      name: 'Registres de formes diferents',
      description: 'Si és fàcil guardar i cercar registres que no s’assemblen entre ells i que canvien sovint.',
    },
    asking: {
      name: 'El que se li pot preguntar',
      description:
        'Fins a quin punt respon sense un segon sistema: informes nous, cerques en textos, mapes, significats semblants.',
    },
    writing: {
      name: 'Molta escriptura alhora',
      description:
        'Quantes persones i programes poden guardar en el mateix moment sense esperar-se. El que ja no cap en un servidor es compta a part.',
    },
    growth: {
      name: 'Més enllà d’un servidor',
      description: 'Què passa quan les dades o la càrrega superen un sol servidor.',
    },
    failover: {
      name: 'Caiguda d’un servidor',
      description: 'Si un altre servidor pren el relleu tot sol, i què cal afegir per aconseguir-ho.',
    },
    upkeep: {
      name: 'Poca cosa per cuidar',
      description: 'Què cal instal·lar, vigilar, actualitzar i copiar.',
    },
    knowledge: {
      name: 'Gent que la coneix',
      description: 'Entre quantes persones que programen pots triar, i a quantes pots preguntar.',
    },
    licence: {
      name: 'Llicència lliure',
      description: 'Si la pots fer servir, lliurar i vendre sense demanar permís a ningú.',
    },
  },

  ratings: {
    integrity: {
      postgresql:
        'Fa complir els tipus, les referències i les teves pròpies regles i, si se li demana, separa els canvis simultanis amb tot el rigor que coneix l’estàndard. Jepsen hi va trobar una fallada el 2020, corregida en pocs mesos; de la versió 18.4 se n’ha comunicat una altra de possible.',
      mysql:
        'Fa complir les referències i, des de la 8.0.16, les teves pròpies regles; abans les llegia i no en feia cas. Jepsen va demostrar el 2023 que, per defecte, no separa els canvis simultanis com promet, i que de dos se’n pot perdre un.',
      mongodb:
        'Un canvi en un document es fa sencer o no es fa; en diversos, només dins d’una transacció, i el manual aconsella necessitar-ne poques. No comprova referències i, per defecte, pot tornar una cosa que després es desfà. El que va trobar Jepsen és del 2020; d’aquí ve el marge.',
      sqlite:
        'Les transaccions són completes i, com que només escriu un alhora, els canvis no es creuen. Però les referències només es comproven si el programa ho activa, i els tipus, només en taules STRICT, que existeixen des del 2021: amb totes dues coses mereixeria un 9.',
    },
    shapes: {
      postgresql:
        'El tipus jsonb guarda un document en una columna al costat de les altres, i se’n pot indexar qualsevol part. El manual avisa que cada canvi bloqueja la fila sencera: els documents grans que canvien molt no li van tan bé.',
      mysql:
        'Té un tipus JSON i comprova que el que hi entra ho sigui. Una columna així no s’indexa directament: cada part per la qual es busqui necessita una columna generada o un índex propi.',
      mongodb:
        'Es va fer per a això: els registres d’una col·lecció no han de compartir els camps, i les regles poden venir després. El preu és que el teu programa s’ha d’entendre amb totes les formes que mai s’hi han guardat.',
      sqlite:
        'Hi ha trenta funcions per treballar amb JSON, i es pot indexar una expressió. Res no indexa un document sencer, i els tipus són laxos de totes maneres, cosa que aquí ajuda i en altres aspectes perjudica.',
    },
    asking: {
      postgresql:
        'El seu SQL ens sembla el més complet de les quatre, i porta cerca en textos; PostGIS hi afegeix mapes i pgvector, significats semblants. Un sol sistema respon al que sol demanar-ne tres, tot i que d’un cercador dedicat n’esperaríem que ordenés millor els resultats.',
      mysql:
        'Hi ha unions, funcions de finestra, cerca en textos i mapes senzills. Des de la 9.0 guarda vectors, però el manual exclou indexar-los: el que s’assembla en significat només es troba comparant-ho tot.',
      mongodb:
        'Les seves consultes encadenades responen a gairebé tot, i ara hi ha una bona cerca en textos i per significat també fora del seu núvol, com un segon programa al costat de la base de dades. Els informes que creuen moltes col·leccions donen més feina que en SQL.',
      sqlite:
        'Té un SQL sòlid i una bona cerca en textos (FTS5), ràpida per a una persona. Els mapes són bàsics, el significat necessita una extensió, i un informe llarg a la mateixa màquina que atén la clientela el nota tothom.',
    },
    writing: {
      postgresql:
        'Qui llegeix no espera qui escriu, ni a l’inrevés; només s’esperen dos canvis de la mateixa fila. Cada canvi deixa enrere una versió antiga que cal netejar, i es nota si s’actualitza moltíssim.',
      mysql:
        'InnoDB bloqueja files soltes i llegeix sense bloquejar, de manera que hi pot treballar molta gent alhora. No hem trobat cap comparació amb PostgreSQL sense interessos pel mig, i els posem la mateixa nota.',
      mongodb:
        'Dos canvis en documents diferents no s’esperen; en el mateix, el segon es torna a intentar tot sol. No hem trobat mesuraments neutrals al costat dels altres: d’aquí la mateixa nota i el mateix marge.',
      sqlite:
        'Hi pot llegir tothom, però en cada instant n’escriu un i la resta fa cua, gairebé sempre durant mil·lisegons. Segons els seus autors, un lloc amb menys de 100.000 visites a pàgines al dia va bé; a qui tingui molta escriptura simultània l’envien a una base de dades amb servidor.',
    },
    growth: {
      postgresql:
        'A la majoria d’empreses els n’hi ha prou per sempre amb un servidor gran, i les còpies per llegir venen de sèrie. Repartir l’escriptura entre diversos, no: Notion ho va fer a mà, en mesos de feina, després de cinc anys amb un. L’extensió Citus ho fa per tu si les teves taules i consultes ho permeten; d’aquí l’amplada del marge.',
      mysql:
        'Tota sola tampoc no pot, però Vitess, programari lliure que va créixer a YouTube, reparteix MySQL entre molts servidors i ho amaga al programa. És un sistema més que cal aprendre i mantenir.',
      mongodb:
        'Repartir una col·lecció entre servidors en forma part, i moure-la mentre es fa servir, també. La clau per la qual es reparteix s’ha de triar bé, i el seu mateix manual en diu el preu: més coses per mantenir.',
      sqlite:
        'Tot és un fitxer en una màquina. El límit de 281 terabytes és teòric; un fitxer per client és una manera coneguda de créixer, però res a SQLite no els torna a ajuntar.',
    },
    failover: {
      postgresql:
        'Un segon servidor que va copiant el primer ve de sèrie. Que el primer ha fallat, ho ha de notar algú altre: el manual diu que no porta el programa per a això. Ho fan Patroni i altres eines, o un proveïdor.',
      mysql:
        'InnoDB Cluster, del mateix fabricant, fa servir tres servidors, n’ascendeix un altre tot sol quan falla el primer i hi porta els programes. A canvi posa exigències pròpies a les taules i a la xarxa.',
      mongodb:
        'La seva forma habitual són tres servidors que en trien un de nou entre ells; segons el manual, no solen trigar més de 12 segons, durant els quals no s’hi pot escriure. Els programes el troben tots sols.',
      sqlite:
        'Si la màquina s’atura, s’atura. Litestream copia cada canvi en un altre lloc, així que es perd poca cosa, però algú ha de preparar una altra màquina i engegar-la allà.',
    },
    upkeep: {
      postgresql:
        'Necessita un servidor, un ull posat en la neteja de versions antigues i un trasllat de les dades a cada versió major, que la seva pròpia eina pot fer en minuts: cada any si vols, cada cinc com a molt. Res no és difícil, però s’ha de fer tot.',
      mysql:
        'Necessita un servidor i vigilància com les altres; una versió nova arrenca sobre les dades que hi ha i les posa al dia. Vells costums en la configuració i els jocs de caràcters encara fan perdre temps a qui comença.',
      mongodb:
        'Les transaccions demanen un conjunt de rèpliques, així que fer-la servir de debò vol dir vigilar tres servidors. The Guardian la va deixar el 2018 sobretot perquè mantenir-la pel seu compte li prenia massa temps; la seva forma llogada, Atlas, ho evita.',
      sqlite:
        'No hi ha res per instal·lar, configurar ni engegar: la seva mateixa pàgina diu que no necessita administració. Una còpia de seguretat és copiar un fitxer, sempre que es faci amb l’eina prevista i no mentre algú escriu.',
    },
    knowledge: {
      postgresql:
        'A l’enquesta de Stack Overflow del 2025, segons la citen altres, la feien servir 55,6 de cada 100 persones que programen: més que cap altra, i cada any més.',
      mysql:
        'A la mateixa enquesta la feien servir 40,5 de cada 100, una xifra que ja no creix. WordPress i moltíssims programes ja fets hi funcionen: és fàcil trobar consells, de totes les èpoques i qualitats.',
      mongodb:
        'És molt coneguda, sobretot entre qui programa en JavaScript, i els seus cursos són bons. Les xifres que n’hem trobat es contradiuen, totes molt per sota de les de MySQL; d’aquí ve el marge.',
      sqlite:
        'Gairebé tothom que programa la té a la màquina i l’ha fet servir, sovint sense saber-ho. Pocs l’han portada en un servei amb molt d’ús, i el que cal saber per a això és una altra cosa: el marge ho diu.',
    },
    licence: {
      postgresql:
        'Una llicència curta i pròpia ho permet tot, també vendre-la, i només demana conservar l’avís. Cap empresa no ho pot canviar pel seu compte.',
      mysql:
        'És gratuïta amb la versió 2 de la GPL, o es compra a Oracle. Fer-la servir no t’obliga a res; lliurar-la dins d’un producte teu, sí, i aquí és on convé que llegeixi algú de dret.',
      mongodb:
        'Des del 2018 la seva llicència és la SSPL: fer-la servir per a tu és gratis, però qui l’ofereixi a altres com a servei ha de publicar tot el que l’envolta. L’Open Source Initiative no la considera de codi obert.',
      sqlite:
        'No és de ningú: els seus autors l’han deixada en el domini públic. A l’empresa que vulgui un paper signat li venen una garantia de titularitat.',
    },
  },

  sections: { program: 'El teu programa', data: 'Les teves dades', people: 'Qui la porta' },

  questions: {
    where: {
      text: 'On funcionarà el teu programa?',
      help: 'Compta la part que guarda les dades, no les pantalles de qui el fa servir.',
      choices: {
        device: 'Als mòbils o tauletes de la gent, també sense connexió',
        computer: 'En un ordinador o aparell: un programa d’escriptori, una caixa, una màquina',
        webspace: 'En un allotjament web llogat, com per a WordPress',
        server: 'En un servidor',
        servers: 'En diversos servidors, o com a funcions que arrenquen quan es criden',
      },
    },
    writes: {
      text: 'Cada quan es guarda alguna cosa en el moment de més feina?',
      help: 'Compta comandes, missatges i canvis, no les lectures. Cent persones omplint formularis guarden unes poques vegades per segon com a molt.',
      choices: {
        minutes: 'Unes poques vegades per minut',
        seconds: 'Unes poques vegades per segon',
        hundreds: 'Centenars de vegades per segon',
        thousands: 'Milers de vegades per segon',
      },
    },
    outage: {
      text: 'I si durant una hora no es pot guardar res?',
      choices: {
        unnoticed: 'Gairebé ningú no ho nota',
        annoying: 'És una molèstia, però pot esperar',
        costly: 'Ens costa comandes o clients',
        never: 'No pot passar',
      },
    },
    records: {
      text: 'Què guardarà sobretot?',
      choices: {
        linked: 'Coses que van juntes: clients, comandes, factures',
        varied: 'Registres cada vegada diferents: fitxes de producte, formularis, continguts',
        stream: 'Un flux de fets o mesures, tal com arriben',
        simple: 'Unes quantes llistes senzilles i ajustos',
      },
    },
    mistakes: {
      text: 'Què passa si dues dades es contradiuen?',
      help: 'Un magatzem que diu 3 quan se n’han venut 4, o una factura sense el seu client.',
      choices: {
        harmless: 'Poca cosa: s’arregla quan es veu',
        embarrassing: 'Algú ha de demanar disculpes',
        money: 'Es perden diners, gènere o places',
        law: 'Afecta la llei, una auditoria o la salut d’algú',
      },
    },
    asked: {
      text: 'Què més li demanaràs, a part de trobar un registre?',
      choices: {
        reports: 'Informes en què encara no ha pensat ningú',
        search: 'Cercar en textos llargs',
        maps: 'Què hi ha a prop, o dins d’una zona',
        meaning: 'Què s’assembla en significat, per a IA',
      },
    },
    size: {
      text: 'Quant guardarà d’aquí a tres anys?',
      help: 'Un milió de registres de mil caràcters ocupa més o menys un gigabyte. Les imatges i els vídeos es guarden en una altra banda.',
      choices: {
        small: 'Menys de 100 gigabytes',
        large: 'Fins a uns quants terabytes',
        huge: 'Més del que cap en un servidor',
      },
    },
    care: {
      text: 'Qui cuidarà la base de dades?',
      choices: {
        provider: 'Un proveïdor: la lloguem a punt per fer servir',
        expert: 'Algú que s’hi dedica',
        aside: 'Algú que programa, entre altres feines',
        nobody: 'Ningú en concret',
      },
    },
    known: {
      text: 'Quina coneix millor el teu equip?',
      choices: {
        postgresql: 'PostgreSQL',
        mysql: 'MySQL o MariaDB',
        mongodb: 'MongoDB',
        sqlite: 'SQLite',
        several: 'Diverses per igual',
        none: 'Cap, o encara no hi ha equip',
      },
    },
    licence: {
      text: 'Què faràs amb la base de dades mateixa?',
      help: 'No amb el teu programa, sinó amb el programari de la base de dades que porta a dins.',
      choices: {
        free: 'Fer-la servir al nostre propi servei, sigui quina sigui la llicència',
        approved: 'Fer-la servir, però només amb una llicència de codi obert',
        shipped: 'Lliurar-la a clients dins del nostre producte',
        resold: 'Oferir-la a altres com a servei',
      },
    },
  },

  inShort,

  glossary,

  rules: {
    'small-and-alone':
      'Una màquina, poca escriptura, poques dades i una aturada que pot esperar: pesa més no tenir res per cuidar.',
    'provider-far-away':
      'Un programa en un ordinador i una base de dades que porta un proveïdor en un altre lloc: torna a pesar no tenir res per cuidar.',
    'one-machine-is-not-enough':
      'Més dades de les que caben en un servidor i molta escriptura: pesa més poder-les repartir.',
    'shared-truth':
      'Registres que van junts i contradiccions que surten cares: pesa més el que rebutja la base de dades.',
    'shapes-and-money': 'Registres de formes diferents i contradiccions que surten cares: totes dues coses alhora.',
    'reports-elsewhere': 'Informes sobre moltes dades: unes paraules sobre on fer-los.',
    'made-for-streams': 'Un gran flux de fets: hi ha bases de dades fetes per a això.',
    'outgrow-it-later': 'Un servidor i molta escriptura: unes paraules sobre el límit de SQLite.',
    backups: 'Unes paraules sobre les còpies de seguretat, guanyi qui guanyi.',
  },

  remarks: {
    'no-server-on-phones':
      'Funciona com a servidor, i una app no es pot endur un servidor a un mòbil o a una tauleta. Sí que pot guardar les dades a l’altra banda.',
    'one-file-many-servers':
      'Diversos servidors no poden escriure amb seguretat en un mateix fitxer de SQLite: els seus autors ho desaconsellen a través d’una xarxa, on els bloquejos sovint fallen i el fitxer es pot fer malbé. Els productes que posen un servidor davant de SQLite són una altra tria.',
    'not-approved':
      'La seva llicència, la SSPL, no està aprovada per l’Open Source Initiative, que diu que no és de codi obert. Has descartat aquesta mena de llicències.',
    'devices-meet':
      'Si el que guarden molts aparells s’ha d’ajuntar, necessites una segona base de dades en un servidor i una manera de decidir qui té raó. Respon una altra vegada pensant en aquella.',
    'needs-a-line':
      'El que porta un proveïdor no és en aquell ordinador: sense connexió no s’hi pot guardar res. Si això no pot ser, guarda-hi un fitxer i envia’n còpies.',
    'file-is-copied':
      'Un fitxer en un aparell es perd amb l’aparell. Copia’l en un altre lloc amb la funció de còpia de SQLite, i no amb una còpia corrent mentre el programa escriu.',
    'what-the-host-offers':
      'En un allotjament llogat decideix l’empresa que l’ofereix. MySQL o MariaDB hi són gairebé sempre, WordPress demana una de les dues, i la resta s’hauria de contractar a part. Per això canviem la nota de la cura de cadascuna.',
    'connection-pool':
      'PostgreSQL dedica un procés a cada connexió. Amb molts servidors, i encara més amb funcions, posa-hi al davant un gestor de connexions com PgBouncer.',
    'measure-writes':
      'Milers d’escriptures per segon són moltes. Mira si es poden agrupar, i mesura amb les teves dades i a la teva màquina abans de decidir: cap xifra publicada no respon a això.',
    'rehearse-failure':
      'Cap base de dades no dona tota sola un «no pot passar». Cal un segon lloc, algú que hagi assajat el relleu i un programa que aguanti aquests segons.',
    'columns-and-documents':
      'A PostgreSQL, guarda en columnes el que comparteixen tots els registres, i el que varia, en una columna jsonb. Així el que és comú es continua comprovant.',
    trail:
      'Si ho demana la llei o una auditoria, preveu des del principi que quedi constància de qui ha canviat què i quan. Cap de les quatre no ho fa tota sola.',
    'late-is-fine':
      'Pocs arriben a superar un servidor gran. Si no és segur, comença amb el que avui sigui més senzill: repartir les dades abans d’hora costa més que fer-ho tard.',
    'rented-is-different':
      'Un proveïdor s’encarrega d’instal·lar, copiar, actualitzar i substituir un servidor que falla, així que aquí la cura pesa poc i les altres s’hi acosten. Compara preus per al doble de la teva mida i esbrina com en marxaries.',
    'somebody-must':
      'Algú l’ha de cuidar: instal·lar actualitzacions i veure que les còpies es poden restaurar. Si de debò no hi ha ningú, lloga-la a punt per fer servir o tria la que demani menys.',
    'public-domain':
      'SQLite és al domini públic, que és més que codi obert i no és cap llicència. Si la teva llista de llicències admeses no ho preveu, pregunta abans que et preguntin; qui la fa ven una garantia de titularitat.',
    'gpl-travels':
      'Si lliures MySQL dins d’un producte, la GPL pot arribar al teu programa, segons com estiguin units. Pregunta-ho a algú de dret, o a Oracle per la seva llicència comercial.',
    'whole-service':
      'Qui ofereix MongoDB a altres com a servei ha de publicar, segons la SSPL, tot el que fa funcionar el servei, o acordar una altra cosa amb l’empresa.',
    'sqlite-serves-sites':
      'Per a un lloc en una sola màquina, SQLite és menys arriscada del que es diu: el seu propi web fa anys que hi funciona. Activa el mode WAL i la comprovació de referències, i declara les taules STRICT.',
    'say-majority':
      'Amb MongoDB, fes servir transaccions sempre que un canvi toqui diversos documents, i «majority» per llegir i escriure. No tot això ve per defecte.',
    'both-needs':
      'Les teves respostes demanen formes lliures i comprovacions estrictes. Guarda el que siguin diners en columnes fixes o camps amb regles, i deixa lliure només la resta.',
    'reports-elsewhere':
      'Els informes pesats sobre moltes dades frenen qui treballa. Fes-los en una còpia, o en una base de dades feta per analitzar, com DuckDB o ClickHouse.',
    'made-for-streams':
      'Per a un flux així potser cap de les quatre no és la millor: mira TimescaleDB, que amplia PostgreSQL, i ClickHouse abans de decidir.',
    'one-writer':
      'Amb SQLite tota l’escriptura passa per un fitxer, d’un en un. Centenars de canvis petits per segon poden anar bé en un disc ràpid; prova-ho amb els teus abans de refiar-te’n.',
    backups:
      'Triïs la que triïs, importa menys que unes còpies de seguretat que algú hagi restaurat de debò alguna vegada. I de totes quatre se’n pot sortir: tria per als propers tres anys i no per sempre.',
  },

  caseStudies: {
    notion: {
      title: 'Notion: cinc anys amb un PostgreSQL, després amb molts',
      why: 'Esperes moltíssimes dades: fins aquí va arribar un servidor, i això va venir després.',
      summary:
        'Un sol PostgreSQL va sostenir Notion durant cinc anys de creixement. A mitjan 2020 va arribar al seu límit; repartir-lo va costar mesos, i qui el feia servir va veure cinc minuts de manteniment. Ho va fer el seu propi programa, no la base de dades.',
    },
    guardian: {
      title: 'The Guardian: va passar de MongoDB a PostgreSQL',
      why: 'Els teus registres varien com els articles: aquí es van traslladar i van conservar la forma.',
      summary:
        'Uns 2,3 milions d’articles i altres peces eren a MongoDB, que portava el mateix diari. El 2018 els va passar a PostgreSQL, llogat a Amazon, sobretot perquè mantenir MongoDB li costava massa temps. Van continuar sent documents, en jsonb.',
    },
    youtube: {
      title: 'YouTube: MySQL en milers de servidors, amb Vitess',
      why: 'Esperes més del que pot un servidor: això va créixer al voltant de MySQL per fer-ho.',
      summary:
        'Vitess forma part de les bases de dades de YouTube des del 2011, segons el projecte, i va arribar a desenes de milers de servidors de MySQL. Avui és programari lliure. Pocs el necessitaran, i és un sistema en si mateix.',
    },
    coinbase: {
      title: 'Coinbase: MongoDB davant d’una allau de clients',
      why: 'Esperes molta escriptura: aquí va arribar de cop, i no sense caigudes.',
      summary:
        'El 2017 el trànsit va superar de molt tot el que s’havia vist i hi va haver caigudes. Van ajudar-hi servidors més grans, un MongoDB més nou, millors índexs i grups de servidors separats; el 2018 continuava amb MongoDB i hi va afegir una memòria cau i proves de càrrega.',
    },
    'sqlite-site': {
      title: 'sqlite.org: un lloc amb molt d’ús en un fitxer',
      why: 'El teu programa funciona en una màquina: això hi ha aguantat un fitxer.',
      summary:
        'El 2015 el lloc de SQLite responia de 400.000 a 500.000 peticions al dia, com a molt una cinquena part amb la base de dades, en una porció d’un servidor compartit. Ho expliquen els qui la fan, i és un sol lloc.',
    },
  },

  tieAdvice: [
    'Què coneix millor la persona a qui trucaran de nit? Tria això.',
    'Què ofereix ja el teu allotjament o proveïdor, amb còpies de seguretat? Això val més que dos punts.',
    'Tota la resta és igual? Llavors queda’t la més fàcil de deixar, amb SQL corrent i poques funcions especials.',
  ],

  scenarios: {
    'nothing-known': 'Algú que encara no ha respost res',
    'booking-platform':
      'Dues persones funden una plataforma de reserves, amb places que no es poden vendre dues vegades i una base de dades llogada',
    'knowledge-search': 'Un equip petit que permet cercar per significat en els documents d’una empresa',
    'clinic-software': 'Qui fa un programa per a clíniques, que l’instal·len en un servidor propi',
    'shop-on-webspace': 'Una botiga petita en un allotjament web, a càrrec d’algú de disseny a estones lliures',
    'never-down-by-a-mysql-team': 'Una venda d’entrades que no es pot aturar, amb algú que administra i sap MySQL',
    'catalogue-of-everything':
      'Un mercat de tot: milions de productes, cap d’igual que un altre, i un equip que sap MongoDB',
    'sensors-everywhere': 'Sensors en deu mil edificis que informen cada pocs segons',
    'hiking-app': 'Una app de senderisme que ha de funcionar sense cobertura',
    'club-site': 'El web d’un club esportiu, fet per un soci que no hi serà sempre',
    'till-in-a-shop': 'La caixa d’una botiga de poble, sense servei tècnic en molts quilòmetres',
    'one-computer-workshop': 'Un taller amb un ordinador que preferiria llogar la base de dades',
    'first-version': 'La primera versió d’una aplicació web corrent',
    'shapes-with-money': 'Una asseguradora amb contractes tots diferents, i en tots hi ha diners pel mig',
    'lawyers-first': 'Un organisme públic que només pot fer servir codi obert',
  },
}
