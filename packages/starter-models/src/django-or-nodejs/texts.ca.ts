import type { Texts } from '../texts.ts'
import { glossary } from './glossary.ca.ts'
import { inShort } from './in-short.ca.ts'
import type { structure } from './structure.ts'

/** The source with an interest, see `texts.en.ts`. */
const article =
  '«Django vs Node.js: Which Backend to Choose in 2026?» (un article d’algú que ven desenvolupament amb Django)'

export const catalan: Texts<typeof structure> = {
  title: 'Django o Node.js?',
  subtitle:
    'Per al teu proper backend: el que la gent no veu del teu producte, com ara les dades, els comptes, els pagaments i les pantalles amb què treballa el teu personal.',
  description:
    'Quin backend va millor per al teu projecte: catorze preguntes senzilles com a màxim, sospesades amb setze criteris, i cada nota amb el seu marge i les seves fonts. Cap dels dos no és millor en general. Sense respostes no hi ha veredicte i, si el resultat és massa igualat, es diu.',
  disclosure:
    'Qui ha fet aquest model ven serveis de desenvolupament amb Django, igual que qui va escriure l’article del qual parteix. Els pesos, les notes i les fonts són a la vista: comprova pel teu compte si es nota.',

  options: {
    django: {
      name: 'Django',
      summary:
        'Un framework de Python, publicat per primera vegada el 2005, que ja porta gairebé tot de sèrie: model de dades, formularis, comptes, seguretat i un panell de gestió a punt per fer servir. Sol anar acompanyat de Django REST Framework per a les API, Celery per a la feina en segon pla, django-allauth per entrar amb altres comptes i Wagtail o django CMS per al contingut.',
    },
    nodejs: {
      name: 'Node.js',
      summary:
        'JavaScript al servidor: el motor V8 amb un bucle d’esdeveniments que atén la petició següent sense esperar l’anterior. Les peces les tries tu: Express, Fastify o NestJS com a framework; Prisma, TypeORM o Sequelize per a les dades; Socket.IO per a les connexions en temps real.',
    },
  },

  groups: {
    building: 'Construir-ho',
    running: 'Tenir-ho en marxa',
    people: 'Les persones',
    years: 'Els anys següents',
  },

  criteria: {
    'first-release': {
      name: 'Temps fins a la primera versió',
      description:
        'Quant de temps passa des del primer dia de feina fins que es pot fer servir. Les pantalles internes es compten a part.',
    },
    admin: {
      name: 'Panell de gestió',
      description: 'Quina part de les pantalles per al teu propi personal ja ve feta.',
    },
    data: {
      name: 'Dades que creixen i canvien',
      description:
        'Amb quina seguretat es poden descriure, canviar i consultar molts tipus de registres al llarg del temps.',
    },
    content: {
      name: 'Contingut i redacció',
      description: 'Fins a quin punt pot publicar pel seu compte qui no programa.',
    },
    ai: {
      name: 'IA i anàlisi de dades',
      description: 'A quina distància del producte queden els teus models i les teves anàlisis.',
    },
    'library-choice': {
      name: 'Varietat de biblioteques',
      description: 'Quina probabilitat hi ha que algú ja hagi fet la peça o la connexió que necessites.',
    },
    realtime: {
      name: 'Canvis en temps real',
      description:
        'Fins a quin punt fa arribar els canvis a l’instant per moltes connexions obertes: xat, taulers, documents compartits.',
    },
    concurrency: {
      name: 'Moltes peticions alhora',
      description:
        'Quantes peticions corrents atén un servidor al mateix temps. Les connexions obertes es compten a part.',
    },
    services: {
      name: 'Serveis petits i separats',
      description: 'Com encaixa amb molts programes petits en lloc d’un de sol.',
    },
    serverless: {
      name: 'Funcions i edge',
      description: 'Com funciona allà on es paga per crida, o en molts llocs a prop de qui ho fa servir.',
    },
    'one-language': {
      name: 'Un sol llenguatge als dos costats',
      description:
        'Si les mateixes persones, el mateix codi i els mateixos tipus serveixen per al navegador i per al servidor.',
    },
    learning: {
      name: 'Primers passos',
      description: 'Quant triga qui comença de zero a tenir alguna cosa que funcioni i estigui ben feta.',
    },
    hiring: { name: 'Trobar qui programi', description: 'Entre quantes persones pots triar.' },
    handover: {
      name: 'El relleu',
      description: 'Quant triga una altra persona a orientar-se en un codi que no ha escrit.',
    },
    security: { name: 'Seguretat de sèrie', description: 'Què et protegeix encara que ningú no hi pensi.' },
    'library-quality': {
      name: 'Peces ben mantingudes',
      description: 'Quin manteniment tenen les biblioteques i versions habituals, i fins a quin punt s’hi pot confiar.',
    },
  },

  ratings: {
    'first-release': {
      django: `Els comptes, els formularis, el model de dades i els canvis que s’hi fan ja hi són d’entrada, així que al principi hi ha poca cosa per triar. L’única xifra la dona ${article}: de sis a vuit setmanes. Cap font independent no ho ha mesurat.`,
      nodejs: `Express deixa a les teves mans les dades, l’accés i l’estructura, i els primers dies es passen triant peces i unint-les; NestJS amb Prisma en porta més de fetes. Diu el mateix ${article}, que parla de vuit a dotze setmanes. Un equip que ja té el seu propi projecte de base és a la part alta del nostre marge.`,
    },
    admin: {
      django:
        'Les llistes, la cerca, els filtres, els formularis i els permisos del personal surten del model de dades i ja estan activats en un projecte nou. El manual ho limita a persones de confiança de l’organització: qui hi compra o hi reserva necessita pantalles pròpies.',
      nodejs: `No porta res incorporat. AdminJS, sense canvis des del juliol del 2025, genera un panell de gestió, i Payload n’inclou un dins d’un gestor de continguts. Els «dies o setmanes» de feina addicional de què parla ${article} són raonables per a pantalles fetes a mà i exagerats si algun dels dos encaixa.`,
    },
    data: {
      django:
        'Les dades es descriuen una sola vegada; cada canvi es dedueix d’aquesta descripció i es pot aplicar a la base de dades en producció. Hi ha una sola manera de fer-ho, i la resta de Django s’hi basa.',
      nodejs:
        'Prisma descriu les dades, escriu cada canvi en SQL i dona els seus tipus al compilador, cosa que Django no fa. És una tria entre diverses; l’agost del 2026 la versió que l’ha de succeir era en accés anticipat.',
    },
    content: {
      django:
        'Wagtail, un gestor de continguts sobre Django, és avui darrere de firefox.com. Amb ell, la redacció publica sense ajuda tècnica, dins del mateix producte.',
      nodejs: `Payload és un gestor de continguts escrit per a Node.js que no surt a ${article}. MDN, el web de documentació de Mozilla, va deixar Django per pàgines construïdes amb Node.js.`,
    },
    ai: {
      django: `Els models s’entrenen i les dades s’analitzen en Python, que el 2024 va superar JavaScript a GitHub gràcies a aquesta feina. pandas, NumPy i scikit-learn funcionen al mateix programa que el teu producte, com assenyala ${article}.`,
      nodejs:
        'Fer servir un model ja fet no costa més aquí: OpenAI, per exemple, publica una biblioteca oficial per a JavaScript. Entrenar models o analitzar dades pròpies vol dir un segon programa en Python.',
    },
    'library-choice': {
      django:
        'Python té un paquet per a gairebé tot, encara que no sempre fet per a Django. A l’enquesta de Stack Overflow del 2025, segons la citen altres, 58 de cada 100 persones que programen feien servir Python i 66, JavaScript.',
      nodejs: `npm és la col·lecció de paquets més gran del món, com reconeix ${article}. A l’enquesta de Stack Overflow del 2025, segons la citen altres, 66 de cada 100 persones que programen feien servir JavaScript. A npm hi ha molts paquets que fan el mateix, i la qualitat varia.`,
    },
    realtime: {
      django:
        'Channels hi afegeix connexions permanents, i Redis és l’únic enllaç entre servidors que els seus responsables donen per bo en producció. Disqus es va provar amb 1,5 milions de persones alhora sobre Python i nginx el 2013, i aquell mateix any va passar la part més carregada a Go.',
      nodejs:
        'Un bucle d’esdeveniments manté una connexió oberta amb poc cost: segons Socket.IO, el consum de memòria creix en línia recta fins a les 10.000 connexions. Amb diversos servidors encara cal enviar cada visitant sempre al mateix i posar un adaptador entre ells.',
    },
    concurrency: {
      django: `Django és síncron per defecte. Les vistes asíncrones van arribar amb la versió 3.1 el 2020, no amb la 4.1 com diu ${article}, i hi ha parts, entre les quals les crides a la base de dades, que encara fan servir fils. A l’última ronda de TechEmpower va respondre 32.651 peticions per segon.`,
      nodejs:
        'A l’última ronda de TechEmpower Express va respondre 78.136 peticions per segon. En una pàgina trivial els separa un 5 per cent amb 64 connexions, i un factor d’1,7 amb 512: la distància només s’obre sota càrrega. Aquestes proves mesuren pàgines diminutes, no productes.',
    },
    services: {
      django:
        'Django està pensat per tenir-ho tot en una sola aplicació, i així el va fer servir Instagram, amb un milió de línies. Els serveis petits també funcionen, però cadascun carrega un framework que gairebé no fa servir.',
      nodejs: `Els frameworks lleugers mantenen petit cada servei, i NestJS porta el que cal perquè es comuniquin entre ells. També ho diu ${article}; tenir-ne molts en marxa és difícil en qualsevol llenguatge.`,
    },
    serverless: {
      django: `Django ha de carregar moltes coses abans de poder respondre, i no hem trobat mesuraments de Django com a funció ni a l’edge. El motiu no és Python, digui el que digui ${article} de les arrencades en fred: l’agost del 2026, Python trigava a arrencar a AWS Lambda entre 85 i 97 mil·lisegons.`,
      nodejs:
        'A AWS Lambda, una funció mínima de Node.js va trigar entre 124 i 127 mil·lisegons a arrencar, més que Python. Però una aplicació petita carrega poc: en una mateixa màquina Express era a punt en 8 mil·lisegons i NestJS en 197. Les plataformes edge executen JavaScript tal com és.',
    },
    'one-language': {
      django:
        'El navegador parla JavaScript en qualsevol cas, així que unes pantalles molt interactives demanen un segon llenguatge. htmx, que deixa gairebé tota aquesta feina a Django, ho suavitza: el feien servir 24 de cada 100 persones que programen amb Django el 2025, i 5 el 2021.',
      nodejs: `Les mateixes persones i els mateixos tipus serveixen als dos costats, i el compilador avisa quan tots dos deixen d’encaixar. PayPal i Netflix van donar aquest motiu, i ho reconeix ${article}. Node.js executa TypeScript tal com és des de la 22.18.`,
    },
    learning: {
      django: `Models, vistes, plantilles, rutes i base de dades arriben de cop. Costa al principi i després va de pressa i és coherent: així ho explica ${article}. A part d’això, només en parla la introducció del mateix Django; d’aquí ve el marge.`,
      nodejs: `Amb Express, una primera pàgina és cosa de minuts. Després et toca triar i unir base de dades, accés, comprovacions i panell de gestió, de manera que la part difícil arriba més tard: ho diu ${article}, i el mateix Express renuncia a imposar una estructura.`,
    },
    hiring: {
      django:
        'A l’enquesta de Stack Overflow del 2025, segons la citen altres, 58 de cada 100 persones feien servir Python, però només 13 feien servir Django. Hi ha on triar, tot i que menys. Els percentatges no diuen res de la destresa ni del preu.',
      nodejs:
        'A la mateixa enquesta 66 de cada 100 feien servir JavaScript i 49, Node.js: és el grup més nombrós. Només 20 feien servir Express i 7, NestJS, així que pregunta a cada persona quin framework coneix.',
    },
    handover: {
      django: `Cada cosa té un lloc conegut, així que qui coneix un projecte de Django en pot llegir un altre. Que qualsevol persona amb experiència s’hi situa de seguida ho diu ${article}, i cap estudi no ho confirma.`,
      nodejs: `Express no imposa cap estructura, i PayPal va veure que cada equip construïa a la seva manera fins que es va fer un framework propi. NestJS existeix per posar aquesta estructura i aquí mereixeria un 7 o un 8: ${article} hi és injust.`,
    },
    security: {
      django:
        'Hi ha defenses contra les peticions falsificades, els scripts injectats, les ordres injectades a la base de dades i el segrest de clics, si no les desactives, i des de la 6.0 porta una política de seguretat de contingut. Els intents repetits d’accés no es limiten.',
      nodejs:
        'Express deixa a les teves mans l’accés, les capçaleres de protecció i el límit d’intents, amb una bona llista de comprovació. NestJS els ofereix com a paquets que s’afegeixen. Un equip curós acaba igual de segur; un que va amb presses, potser no.',
    },
    'library-quality': {
      django: `Una versió amb suport a llarg termini (LTS) es manté durant tres anys; la 5.2, fins a l’abril del 2028. Menys paquets, però millors: això diu ${article}. No n’hem trobat cap mesurament, i d’aquí ve l’amplada del marge.`,
      nodejs: `Node.js 24 té manteniment fins a l’abril del 2028; els seus frameworks, de manera més desigual. El setembre del 2025 un cuc va arribar a més de 500 paquets d’npm. Que la qualitat varia molt és l’opinió de ${article}, i ningú no ho ha mesurat.`,
    },
  },

  sections: { product: 'Què vols construir', people: 'Qui ho construeix', plan: 'El pla' },

  questions: {
    product: {
      text: 'Què vols construir?',
      help: 'Tria el que s’hi assembli més. Si són dues coses, tria la que dona diners.',
      choices: {
        business: 'Programari per a empreses, o una eina per a la teva empresa',
        marketplace: 'Un mercat en línia o una botiga',
        content: 'Un web per llegir, mirar o aprendre',
        personal: 'Una app que cadascú fa servir pel seu compte: per aprendre, planificar o portar un registre',
        together: 'Una cosa que es fa servir en grup: un xat, un joc, documents compartits',
        api: 'Un servei que criden altres programes',
      },
    },
    staff: {
      text: 'Quanta feina hi farà el teu propi personal entre bastidors?',
      help: 'Compta-hi tothom que aprovi, corregeixi, retorni diners o exporti dades, encara que només siguis tu.',
      choices: {
        hardly: 'Gairebé gens: funciona tot sol',
        sometimes: 'De tant en tant, per arreglar alguna cosa',
        daily: 'Cada dia',
        core: 'És el producte: el personal gairebé no fa servir res més',
      },
    },
    data: {
      text: 'Quina mena d’informació guardarà?',
      help: 'Una reserva que pertany a un hoste, una habitació i una factura són diversos tipus de registres relacionats entre ells.',
      choices: {
        simple: 'Unes quantes llistes senzilles',
        linked: 'Molts tipus de registres relacionats entre ells',
        central: 'Els registres són l’essencial: historial, importacions, informes',
      },
    },
    live: {
      text: 'Cada persona ha de veure a l’instant els canvis que fan les altres?',
      choices: {
        no: 'No, n’hi ha prou de recarregar la pàgina',
        some: 'Només en algunes coses: un avís, un estat, un comptador',
        always: 'Sí, tota l’estona',
      },
    },
    peak: {
      text: 'Quantes persones el faran servir alhora en el moment de més ús?',
      help: 'N’hi ha prou amb una idea aproximada per als dos primers anys. Són moltes menys de les que hi tenen compte i, en una eina interna, com a màxim les que treballen a l’empresa.',
      choices: {
        dozens: 'Menys de 100',
        hundreds: 'De 100 a 1.000',
        thousands: 'De 1.000 a 10.000',
        more: 'Més de 10.000',
      },
    },
    features: {
      text: 'Quines d’aquestes coses tindrà?',
      choices: {
        editors: 'Pàgines o articles que publica el teu personal',
        sensitive: 'Dades de pagament, de salut o altres dades sensibles',
        app: 'Una app per al mòbil, o pantalles que es comportin com si ho fossin',
        integrations: 'Connexions amb molts altres serveis',
      },
    },
    ai: {
      text: 'Quin paper hi tindrà la intel·ligència artificial?',
      choices: {
        none: 'Cap de moment',
        hosted: 'Faríem servir un servei ja fet, com ara un que redacta textos',
        own: 'Entrenaríem models o analitzaríem dades pròpies',
      },
    },
    team: {
      text: 'Qui ho construirà?',
      choices: {
        javascript: 'Un equip que programa en JavaScript',
        python: 'Un equip que programa en Python',
        both: 'Un equip que domina tots dos',
        other: 'Un equip que programa en un altre llenguatge',
        freelancer: 'Encara no hi ha ningú: serà algú que treballi pel seu compte o una agència petita',
        myself: 'Jo, aprenent sobre la marxa',
      },
    },
    shared: {
      text: 'Vols un sol llenguatge al navegador i al servidor?',
      help: 'Les pantalles que es comporten com una app s’escriuen en JavaScript en qualsevol cas; les pàgines senzilles en necessiten poc.',
      choices: { yes: 'Sí, un de sol', no: 'No, dos ja estan bé' },
    },
    successor: {
      text: 'Qui se n’ocuparà d’aquí a dos anys?',
      choices: { same: 'Qui ho construeixi', other: 'Altres persones' },
    },
    releases: {
      text: 'Hi haurà diversos equips que publiquin cadascun la seva part?',
      help: 'No diverses persones: diversos equips, sense que cap hagi d’esperar els altres.',
      choices: { yes: 'Sí, cadascun quan la tingui a punt', no: 'No, es publica tot junt' },
    },
    stage: {
      text: 'Per a què és la primera versió?',
      choices: {
        prototype: 'Per saber si la idea funciona',
        dated: 'Per donar servei a partir d’una data fixada',
        replace: 'Per substituir una cosa que ja es fa servir',
      },
    },
    hosting: {
      text: 'On funcionarà?',
      help: 'Si encara no ho ha decidit ningú, digues que no ho saps.',
      choices: {
        server: 'En un servidor o una plataforma sempre en marxa',
        functions: 'Com a funcions que només es paguen mentre s’executen (serverless)',
        edge: 'En molts llocs alhora, a prop de qui ho fa servir (edge)',
      },
    },
    rate: {
      text: 'Quant et costa una hora de desenvolupament?',
      help: 'Serveix per convertir les setmanes en diners; si no respons, calculem amb 50 euros.',
      unit: '€ per hora',
    },
  },

  inShort,

  glossary,

  rules: {
    'data-heavy': 'Si els registres són l’essencial i hi treballa gent, el panell de gestió pesa més.',
    'staff-screens': 'Amb Node.js cal construir o adaptar les pantalles per a la feina diària: una setmana addicional.',
    'first-proof': 'Per provar una idea sense un equip de JavaScript, pesa més que les peces vinguin de sèrie.',
    'own-models': 'Models propis sobre dades relacionades: pesa més tenir l’anàlisi al costat del producte.',
    'hosted-models': 'Un servei d’IA ja fet no demana Python.',
    publishing: 'Un web que viu del contingut, o personal que publica: el contingut i la redacció pesen més.',
    'live-product':
      'En temps real gairebé sempre, o pensat per fer-lo servir en grup: els canvis en temps real pesen més, i Django necessita una setmana addicional.',
    'live-crowd': 'Milers de persones connectades en temps real: els canvis en temps real pesen encara més.',
    'small-services':
      'Diversos equips que publiquen per separat, amb un servei per a altres programes o amb funcions o edge: els serveis petits i separats pesen més.',
    'javascript-team': 'Un equip que sap JavaScript i vol un sol llenguatge: això pesa més.',
    'models-beside-nodejs': 'Models propis i un equip que sap JavaScript: on es poden executar.',
    functions: 'Una nota sobre les arrencades en fred, guanyi qui guanyi.',
    'pages-and-forms':
      'Pàgines i formularis per a menys de 1.000 persones alhora: la diferència de velocitat gairebé no importa.',
    'speed-elsewhere': 'A partir de 1.000 persones alhora, unes paraules sobre de què depèn la velocitat.',
    'both-ways': 'Les respostes apunten amb força cap a totes dues bandes.',
    'dear-weeks': 'A partir de 80 euros l’hora, unes paraules sobre el que costa una setmana.',
    'ready-made': 'Un web o una botiga sense equip: potser no cal construir-los.',
    'whose-weeks': 'D’on surten les setmanes, al costat de cada veredicte.',
  },

  remarks: {
    local:
      'Contractar a prop teu pot costar més que contractar lluny, però així és més fàcil parlar. Demana dos pressupostos i, en cada cas, parla amb algú per a qui ja hagin treballat.',
    'admin-for-nodejs':
      'Abans que algú construeixi a mà pantalles internes amb Node.js, mira AdminJS i Payload. Si algun dels dos encaixa, la setmana addicional de l’estimació desapareix.',
    'hosted-models':
      'Un servei d’IA ja fet funciona amb qualsevol dels dos: OpenAI, per exemple, publica biblioteques per a Python i per a JavaScript. Entrenar models o analitzar dades pròpies demana Python.',
    'nodejs-publishes-too':
      'El contingut no descarta Node.js: Payload és un gestor de continguts escrit per a aquesta plataforma.',
    'live-on-django':
      'Django pot mantenir milers de connexions en temps real amb Channels i Redis. És una peça a part, que funciona al costat de les pàgines: inclou-la en el pla.',
    'own-pace':
      'Les setmanes són per a qui aprèn sobre la marxa: el triple que per a qui ja en sap. Aquest factor és una suposició nostra: pren-lo com un avís i no com un pla. El cost és el que valdrien aquestes hores amb aquesta tarifa, les pagui qui les pagui.',
    'moving-over':
      'El que substitueix una cosa en ús n’ha de portar les dades, i durant un temps conviuen totes dues. Per això doblem les setmanes, que és una suposició nostra; demana que aquesta part es pressuposti per separat.',
    'plan-own-screens':
      'El panell que porta Django serveix per editar registres, no per guiar una jornada de feina. Si el panell és el producte, compta que caldrà construir-hi pantalles pròpies al damunt.',
    'structure-for-nodejs':
      'Si una altra persona n’ha de prendre el relleu, demana NestJS: posa l’estructura que Express deixa oberta, i amb ell Node.js mereixeria un 7 o un 8 en el relleu en lloc d’un 6.',
    'models-beside-nodejs':
      'El producte es pot quedar a Node.js i cridar un petit servei en Python per als models. És un programa més per mantenir, i sovint el camí més senzill per a un equip que sap JavaScript.',
    'ready-made':
      'Potser al principi no te’n cal cap: una botiga, un blog o un web senzill es poden llogar ja fets. Prova primer fins on et porten.',
    'start-with-one':
      'Els serveis separats costen esforç abans d’estalviar-ne. Instagram era el 2019 una sola aplicació d’un milió de línies. Les setmanes són les d’una persona per a una sola part.',
    'cold-starts':
      'Ja no és cert que Node.js arrenqui abans en les funcions mínimes: l’agost del 2026 Python trigava de 85 a 97 mil·lisegons a AWS Lambda, i Node.js de 124 a 127. Posem més bona nota a Node.js perquè una aplicació que el fa servir sol carregar menys coses; de Django no hem trobat cap xifra. Mesura la teva.',
    'speed-elsewhere':
      'La velocitat poques vegades la decideix el framework. Hi tenen més pes la base de dades, la memòria cau, la xarxa i el codi mateix: mesura-ho primer.',
    'both-ways':
      'Les teves respostes estiren cap a totes dues bandes: unes demanen el que Django fa millor i d’altres el que Node.js fa millor. Cap dels dos no és millor en general, així que llegeix els motius abans que el guanyador.',
    'dear-weeks':
      'El cost són les setmanes per la tarifa. Amb la teva, una setmana surt a 3.200 euros o més: pregunta en què es basa cada estimació abans de comparar totes dues.',
    'whose-weeks':
      'Les setmanes parteixen de les xifres d’un sol article, d’algú que ven desenvolupament amb Django, per a un primer producte complet fet per una persona: de sis a vuit amb Django, de vuit a dotze amb Node.js. Cap font independent no les ha comprovades.',
  },

  caseStudies: {
    instagram: {
      title: 'Instagram: Django, molt modificat',
      why: 'Esperes molta gent alhora, o gent que ho fa servir plegada: fins aquí es va portar Django per a això.',
      summary:
        'El 2019 una aplicació de Django d’un milió de línies servia mil milions de persones al mes. El 2023 Threads va sortir del mateix codi en cinc mesos. És un Django refet per a aquesta mida, no Django tal com ve.',
    },
    pinterest: {
      title: 'Pinterest: va començar amb Django',
      why: 'Fas una primera versió per aprendre’n: aquesta va sostenir una empresa jove durant anys i es va substituir després.',
      summary:
        'Django va servir les seves pàgines fins al 2015-2016, quan Pinterest les va passar a React i les va començar a generar amb Node.js. Des de llavors no hem trobat cap rastre de Django: una primera tria que va portar lluny una empresa jove i després va cedir el pas.',
    },
    disqus: {
      title: 'Disqus: pàgines amb Django, el temps real va passar a Go',
      why: 'Vols parts en directe amb molta gent alhora: aquí les pàgines van continuar amb Django i la part en directe no.',
      summary:
        'El 2013 Django servia la major part dels seus 8.000 milions de pàgines vistes al mes. Els comentaris en temps real, sobre Python i nginx, es van provar amb 1,5 milions de persones alhora; aquell any la part que consumia més processador es va reescriure en Go. No hem trobat res posterior.',
    },
    mozilla: {
      title: 'Mozilla: alguns webs amb Django; MDN el va deixar',
      why: 'El teu personal publica pàgines: de tres webs que ho fan, dos continuen amb Django i un el va deixar.',
      summary:
        'firefox.com funcionava amb Django 5.2 i Wagtail l’agost del 2026, i el web de complements amb Django 4.2 el 2024. MDN, la documentació per a qui programa, va deixar Django en un trasllat previst per al desembre del 2020: les seves pàgines es guarden a Git i es construeixen amb Node.js.',
    },
    netflix: {
      title: 'Netflix: Node.js a la part visible, Java al darrere',
      why: 'Diversos equips teus publiquen cadascun la seva part: aquí Node.js en va servir una de moltes, la del costat de la pantalla.',
      summary:
        'El 2015 el web va passar de Java a Node.js perquè qui el feia treballés en un sol llenguatge; els serveis del darrere van continuar en Java. El 2023 una passarel·la comuna ja havia substituït l’antic servidor d’API, amb unes 2.800 aplicacions de Java en marxa.',
    },
    linkedin: {
      title: 'LinkedIn: un servidor per a mòbils amb Node.js, 2011',
      why: 'Tindràs una app: això va guanyar el seu servidor amb Node.js, i això es va construir amb una altra cosa.',
      summary:
        'El servidor de l’app va passar de Rails a Node.js i de 30 màquines a 3; algú que hi treballava ho atribueix en bona part al disseny antic. La missatgeria instantània, el 2016, es va construir en canvi amb Play i Akka.',
    },
    uber: {
      title: 'Uber: va començar amb Node.js i li va quedar petit',
      why: 'En el teu cas tot va en directe i tota l’estona: fins aquí ho va portar Node.js, i aquí es va acabar.',
      summary:
        'El sistema d’assignació de viatges es va construir amb Node.js el 2011, i el 2015 encara hi funcionava en bona part, quan les parts més carregades passaven a Go. Des del 2018 els llenguatges del backend van ser Java i Go, i el 2021 la plataforma ja s’havia refet per a més d’un milió de persones alhora.',
    },
    paypal: {
      title: 'PayPal: un sol llenguatge als dos costats',
      why: 'El teu equip escriu JavaScript: això va aportar un sol llenguatge als dos costats a un altre equip així.',
      summary:
        'Un projecte pilot del 2013 va necessitar menys gent i un terç menys de codi que les mateixes pàgines en Java, i va respondre el doble de peticions. Express va resultar massa lax per a molts equips, i PayPal va construir un framework al damunt. No va ser una comparació amb Django.',
    },
  },

  tieAdvice: [
    'Amb qui pots comptar el mes que ve? Dues persones de confiança pesen més que totes les xifres d’aquesta pàgina.',
    'A qui es truca de nit si falla alguna cosa? Tria el que aquesta persona conegui millor.',
    'Hi ha pressa? Llavors les setmanes diuen més que els punts.',
  ],

  scenarios: {
    'nothing-known': 'Algú que encara no ha respost res',
    'both-ways':
      'Un mercat en línia amb personal que el gestiona cada dia, construït per gent que només programa en JavaScript',
    saas: 'Un servei per subscripció per a empreses, i no se’n sap res més',
    'two-founders': 'Dues persones que funden un mercat en línia, encara sense ningú que programi',
    'one-freelancer': 'Un primer producte complet, una persona autònoma, una data fixa, pàgines i formularis',
    'clinic-records': 'Un grup de clíniques que treu els seus historials dels fulls de càlcul',
    'claims-desk': 'Una asseguradora amb personal que tramita sinistres tot el dia',
    'idea-on-trial': 'Un equip petit que domina tots dos llenguatges i vol saber si la seva idea funciona',
    forecasts: 'Un majorista que vol previsions a partir del seu historial de comandes',
    magazine: 'Una revista amb una redacció que publica pel seu compte, feta per una persona autònoma',
    'own-hands': 'Algú que funda una empresa, aprèn a programar sobre la marxa i vol passar el relleu més endavant',
    'built-to-be-handed-over':
      'Ho construeix una persona autònoma per a una data fixa, i una altra persona en pren el relleu',
    'dear-developer': 'Una hora de desenvolupament a 110 euros',
    'nobody-watches-the-parts':
      'Una empresa sense personal tècnic, a la qual importa sobretot que les peces estiguin ben mantingudes',
    'modest-shop': 'Una botiga amb app i uns centenars de visites alhora a l’hora punta',
    'python-team-with-live-board':
      'Un equip de Python, una eina d’empresa amb algunes xifres en temps real, 1.500 persones alhora',
    'shop-without-a-team': 'Una botiga en un servidor corrent, sense ningú triat encara per construir-la',
    'sports-chat': 'Un xat per a l’afició, amb 5.000 persones alhora durant un partit',
    'dispatch-board': 'Un tauler que miren seixanta persones en una central, amb cada canvi a la vista a l’instant',
    'browser-people': 'Un servei per a empreses d’un equip que programa en JavaScript i vol un sol llenguatge',
    'six-teams': 'Sis equips, cadascun amb la seva part d’un servei per a altres programes',
    'paid-per-call': 'Un servei amb poc trànsit que no ha de costar res mentre ningú el fa servir',
    'price-feed': 'Un canal de preus que consulten més de 10.000 programes i persones en el mateix moment',
    'everything-connected':
      'Una app per fer servir en grup que es connecta amb tot, per a la qual compta més que res la varietat de biblioteques',
    'blog-by-oneself': 'Un blog d’algú que aprèn sobre la marxa i vol provar la idea',
    'old-system':
      'Un majorista que substitueix el sistema que el seu personal fa servir tot el dia des de fa quinze anys',
    'habit-app': 'Una app d’hàbits per al mòbil, de dues persones que programen en JavaScript',
    'near-its-users':
      'Una petita aplicació per a particulars, servida a prop seu, per un equip de JavaScript que es queda',
    'models-by-a-javascript-team': 'Un equip de JavaScript que vol entrenar models amb les comandes dels seus clients',
    'writing-assistant': 'Un assistent de redacció sobre un model ja fet, que prova un equip de JavaScript',
  },
}
