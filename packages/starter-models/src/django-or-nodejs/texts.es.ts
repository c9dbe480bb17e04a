import type { Texts } from '../texts.ts'
import { glossary } from './glossary.es.ts'
import { inShort } from './in-short.es.ts'
import type { structure } from './structure.ts'

/** The source with an interest, see `texts.en.ts`. */
const article =
  '«Django vs Node.js: Which Backend to Choose in 2026?» (un artículo de alguien que vende desarrollo con Django)'

export const spanish: Texts<typeof structure> = {
  title: '¿Django o Node.js?',
  subtitle:
    'Para tu próximo backend: lo que la gente no ve de tu producto, como los datos, las cuentas, los pagos y las pantallas con las que trabaja tu personal.',
  description:
    'Qué backend le va mejor a tu proyecto: catorce preguntas sencillas como mucho, sopesadas con dieciséis criterios, y cada nota con su margen y sus fuentes. Ninguno es mejor en general. Sin respuestas no hay veredicto y, si el resultado está demasiado igualado, se dice.',
  disclosure:
    'Quien ha hecho este modelo vende servicios de desarrollo con Django, igual que quien escribió el artículo del que parte. Los pesos, las notas y las fuentes están a la vista: comprueba por tu cuenta si se nota.',

  options: {
    django: {
      name: 'Django',
      summary:
        'Un framework de Python, publicado por primera vez en 2005, que trae casi todo de serie: modelo de datos, formularios, cuentas, seguridad y un panel de gestión listo para usar. Suele ir acompañado de Django REST Framework para las API, Celery para el trabajo en segundo plano, django-allauth para entrar con otras cuentas y Wagtail o django CMS para el contenido.',
    },
    nodejs: {
      name: 'Node.js',
      summary:
        'JavaScript en el servidor: el motor V8 con un bucle de eventos que atiende la siguiente petición sin esperar a la anterior. Las piezas las eliges tú: Express, Fastify o NestJS como framework; Prisma, TypeORM o Sequelize para los datos; Socket.IO para las conexiones en tiempo real.',
    },
  },

  groups: {
    building: 'Construirlo',
    running: 'Tenerlo en marcha',
    people: 'Las personas',
    years: 'Los años siguientes',
  },

  criteria: {
    'first-release': {
      name: 'Tiempo hasta la primera versión',
      description:
        'Cuánto tiempo pasa desde el primer día de trabajo hasta que se puede usar. Las pantallas internas se cuentan aparte.',
    },
    admin: {
      name: 'Panel de gestión',
      description: 'Qué parte de las pantallas para tu propio personal viene ya hecha.',
    },
    data: {
      name: 'Datos que crecen y cambian',
      description:
        'Con qué seguridad se pueden describir, cambiar y consultar muchos tipos de registros a lo largo del tiempo.',
    },
    content: {
      name: 'Contenido y redacción',
      description: 'Hasta qué punto puede publicar por su cuenta quien no programa.',
    },
    ai: {
      name: 'IA y análisis de datos',
      description: 'A qué distancia del producto quedan tus propios modelos y análisis.',
    },
    'library-choice': {
      name: 'Variedad de bibliotecas',
      description: 'Qué probabilidad hay de que alguien ya haya hecho la pieza o la conexión que necesitas.',
    },
    realtime: {
      name: 'Cambios en tiempo real',
      description:
        'Lo bien que hace llegar los cambios al momento por muchas conexiones abiertas: chat, tableros, documentos compartidos.',
    },
    concurrency: {
      name: 'Muchas peticiones a la vez',
      description:
        'Cuántas peticiones corrientes atiende un servidor al mismo tiempo. Las conexiones abiertas se cuentan aparte.',
    },
    services: {
      name: 'Servicios pequeños y separados',
      description: 'Lo bien que encaja con muchos programas pequeños en lugar de uno solo.',
    },
    serverless: {
      name: 'Funciones y edge',
      description: 'Lo bien que funciona donde se paga por llamada, o en muchos lugares cerca de quien lo usa.',
    },
    'one-language': {
      name: 'Un solo lenguaje en los dos lados',
      description: 'Si las mismas personas, el mismo código y los mismos tipos sirven para el navegador y el servidor.',
    },
    learning: {
      name: 'Primeros pasos',
      description: 'Cuánto tarda quien empieza de cero en conseguir algo que funcione y esté bien hecho.',
    },
    hiring: { name: 'Encontrar quien programe', description: 'Entre cuántas personas puedes elegir.' },
    handover: {
      name: 'El relevo',
      description: 'Cuánto tarda otra persona en orientarse en un código que no escribió ella.',
    },
    security: { name: 'Seguridad de serie', description: 'Qué te protege aunque nadie piense en ello.' },
    'library-quality': {
      name: 'Piezas bien mantenidas',
      description:
        'Qué mantenimiento tienen las bibliotecas y versiones habituales, y hasta qué punto se puede confiar en ellas.',
    },
  },

  ratings: {
    'first-release': {
      django: `Las cuentas, los formularios, el modelo de datos y sus cambios vienen juntos, así que al principio hay poco que elegir. La única cifra la da ${article}: de seis a ocho semanas. Ninguna fuente independiente la ha comprobado.`,
      nodejs: `Express deja en tus manos los datos, el inicio de sesión y la estructura, así que los primeros días se van en elegir piezas y unirlas; NestJS con Prisma trae más cosas hechas. Lo mismo dice ${article}, que habla de ocho a doce semanas. Un equipo que ya tiene su propio proyecto base está en el extremo alto de nuestro margen.`,
    },
    admin: {
      django:
        'Las listas, la búsqueda, los filtros, los formularios y los permisos del personal salen del modelo de datos y vienen activados en un proyecto nuevo. Su manual lo limita a personas de confianza de la organización: quienes compran o reservan necesitan pantallas propias.',
      nodejs: `No trae nada incorporado. AdminJS, cuyo último cambio es de julio de 2025, genera un panel de gestión, y Payload incluye uno dentro de un gestor de contenidos. Los «días o semanas» de trabajo adicional de los que habla ${article} son razonables para pantallas hechas a mano y exagerados si alguno de los dos encaja.`,
    },
    data: {
      django:
        'Los datos se describen una sola vez; cada cambio se deduce de esa descripción y se puede aplicar en la base de datos en producción. Hay una sola manera de hacerlo, y el resto de Django se apoya en ella.',
      nodejs:
        'Prisma describe los datos, escribe cada cambio en SQL y entrega sus tipos al compilador, cosa que Django no hace. Es una elección entre varias; en agosto de 2026 su sucesora estaba en acceso anticipado.',
    },
    content: {
      django:
        'Wagtail, un gestor de contenidos sobre Django, está hoy detrás de firefox.com. Con él, la redacción publica sin ayuda técnica, dentro del mismo producto.',
      nodejs: `Payload es un gestor de contenidos escrito para Node.js que no aparece en ${article}. MDN, el sitio de documentación de Mozilla, dejó Django por páginas construidas con Node.js.`,
    },
    ai: {
      django: `Los modelos se entrenan y los datos se analizan en Python, que en 2024 superó a JavaScript en GitHub gracias a ese trabajo. pandas, NumPy y scikit-learn funcionan en el mismo programa que tu producto, como señala ${article}.`,
      nodejs:
        'Usar un modelo ya hecho no cuesta más aquí: OpenAI, por ejemplo, publica una biblioteca oficial para JavaScript. Entrenar modelos o analizar datos propios supone un segundo programa en Python.',
    },
    'library-choice': {
      django:
        'Python tiene un paquete para casi todo, aunque no siempre hecho para Django. En la encuesta de Stack Overflow de 2025, según la citan otros, 58 de cada 100 personas que programan usaban Python y 66, JavaScript.',
      nodejs: `npm es la mayor colección de paquetes del mundo, como reconoce ${article}. En la encuesta de Stack Overflow de 2025, según la citan otros, 66 de cada 100 personas que programan usaban JavaScript. En npm hay muchos paquetes que hacen lo mismo, y la calidad varía.`,
    },
    realtime: {
      django:
        'Channels añade conexiones permanentes, y Redis es el único enlace entre servidores que sus responsables dan por apto para producción. Disqus se probó con 1,5 millones de personas a la vez sobre Python y nginx en 2013, y ese mismo año pasó la parte más cargada a Go.',
      nodejs:
        'Un bucle de eventos mantiene una conexión abierta a bajo coste: según Socket.IO, el consumo de memoria crece en línea recta hasta las 10.000 conexiones. Con varios servidores aún hay que enviar a cada visitante siempre al mismo y poner un adaptador entre ellos.',
    },
    concurrency: {
      django: `Django es síncrono por defecto. Las vistas asíncronas llegaron con la versión 3.1 en 2020, no con la 4.1 como dice ${article}, y hay partes, entre ellas las llamadas a la base de datos, que siguen usando hilos. En la última ronda de TechEmpower respondió 32.651 peticiones por segundo.`,
      nodejs:
        'En la última ronda de TechEmpower Express respondió 78.136 peticiones por segundo. En una página trivial los separa un 5 por ciento con 64 conexiones, y un factor de 1,7 con 512: la distancia solo se abre bajo carga. Estas pruebas miden páginas diminutas, no productos.',
    },
    services: {
      django:
        'Django está pensado para tenerlo todo en una sola aplicación, y así lo usó Instagram, con un millón de líneas. Los servicios pequeños también funcionan, pero cada uno carga con un framework que apenas usa.',
      nodejs: `Los frameworks ligeros mantienen pequeño cada servicio, y NestJS trae lo necesario para que se comuniquen entre sí. Lo dice también ${article}; llevar muchos a la vez es difícil en cualquier lenguaje.`,
    },
    serverless: {
      django: `Django tiene que cargar muchas cosas antes de poder responder, y no hemos encontrado mediciones de Django como función ni en el edge. El motivo no es Python, diga lo que diga ${article} de los arranques en frío: en agosto de 2026, Python tardaba en arrancar en AWS Lambda entre 85 y 97 milisegundos.`,
      nodejs:
        'En AWS Lambda, una función mínima de Node.js tardó entre 124 y 127 milisegundos en arrancar, más que Python. Pero una aplicación pequeña carga poco: en una misma máquina Express estaba listo en 8 milisegundos y NestJS en 197. Las plataformas edge ejecutan JavaScript tal cual.',
    },
    'one-language': {
      django:
        'El navegador habla JavaScript en cualquier caso, así que unas pantallas muy interactivas exigen un segundo lenguaje. htmx, que deja casi todo ese trabajo en Django, lo suaviza: lo usaban 24 de cada 100 personas que programan con Django en 2025, y 5 en 2021.',
      nodejs: `Las mismas personas y los mismos tipos sirven en los dos lados, y el compilador avisa si se rompe el contrato entre ambos. PayPal y Netflix dieron ese motivo, y lo reconoce ${article}. Node.js ejecuta TypeScript tal cual desde la 22.18.`,
    },
    learning: {
      django: `Modelos, vistas, plantillas, rutas y base de datos llegan de golpe. Cuesta al principio y después va rápido y es coherente: así lo cuenta ${article}. Aparte de eso, solo lo trata la introducción del propio Django; de ahí el margen.`,
      nodejs: `Con Express, una primera página es cosa de minutos. Después te toca elegir y unir base de datos, inicio de sesión, validaciones y panel de gestión, de modo que lo difícil llega más tarde: lo dice ${article}, y el propio Express renuncia a imponer una estructura.`,
    },
    hiring: {
      django:
        'En la encuesta de Stack Overflow de 2025, según la citan otros, 58 de cada 100 personas usaban Python, pero solo 13 usaban Django. Hay donde elegir, aunque menos. Los porcentajes no dicen nada de la destreza ni del precio.',
      nodejs:
        'En la misma encuesta 66 de cada 100 usaban JavaScript y 49, Node.js: es el grupo más numeroso. Solo 20 usaban Express y 7, NestJS, así que pregunta a cada persona qué framework conoce.',
    },
    handover: {
      django: `Cada cosa tiene un sitio conocido, así que quien conoce un proyecto de Django puede leer otro. Que cualquiera con experiencia se orienta enseguida lo dice ${article}, pero ningún estudio.`,
      nodejs: `Express no impone ninguna estructura, y PayPal vio que cada equipo construía a su manera hasta que se hizo un framework propio. NestJS existe para poner esa estructura y aquí merecería un 7 o un 8: ${article} es injusto con él.`,
    },
    security: {
      django:
        'Hay defensas contra las peticiones falsificadas, los scripts inyectados, las órdenes inyectadas en la base de datos y el secuestro de clics, salvo que las desactives, y desde la 6.0 trae una política de seguridad de contenido. Los intentos repetidos de inicio de sesión no se limitan.',
      nodejs:
        'Express deja en tus manos el inicio de sesión, las cabeceras de protección y el límite de intentos, con una buena lista de comprobación. NestJS los ofrece como paquetes que se añaden. Un equipo cuidadoso acaba igual de seguro; uno con prisas, puede que no.',
    },
    'library-quality': {
      django: `Una versión con soporte a largo plazo (LTS) recibe mantenimiento durante tres años; la 5.2, hasta abril de 2028. Menos paquetes, pero mejores: eso dice ${article}. No hemos encontrado ninguna medición, y de ahí lo amplio del margen.`,
      nodejs: `Node.js 24 tiene mantenimiento hasta abril de 2028; sus frameworks, de forma más desigual. En septiembre de 2025 un gusano alcanzó más de 500 paquetes de npm. Que la calidad varía mucho es la opinión de ${article}, y nadie lo ha medido.`,
    },
  },

  sections: { product: 'Qué vas a construir', people: 'Quién lo construye', plan: 'El plan' },

  questions: {
    product: {
      text: '¿Qué vas a construir?',
      help: 'Elige lo que más se parezca. Si son dos cosas, elige la que da dinero.',
      choices: {
        business: 'Software para empresas, o una herramienta para la tuya',
        marketplace: 'Un marketplace o una tienda',
        content: 'Un sitio para leer, ver o aprender',
        personal: 'Una app que cada cual usa por su cuenta: para aprender, planificar o llevar un registro',
        together: 'Algo que se usa en grupo: un chat, un juego, documentos compartidos',
        api: 'Un servicio al que llaman otros programas',
      },
    },
    staff: {
      text: '¿Cuánto trabajará tu propio personal entre bastidores?',
      help: 'Cuenta a quien apruebe, corrija, devuelva dinero o exporte datos, aunque solo seas tú.',
      choices: {
        hardly: 'Casi nada: funciona por sí solo',
        sometimes: 'De vez en cuando, para arreglar algo',
        daily: 'Todos los días',
        core: 'Es el producto: el personal apenas usa otra cosa',
      },
    },
    data: {
      text: '¿Qué tipo de información guardará?',
      help: 'Una reserva que pertenece a un huésped, una habitación y una factura son varios tipos de registros relacionados entre sí.',
      choices: {
        simple: 'Unas pocas listas sencillas',
        linked: 'Muchos tipos de registros relacionados entre sí',
        central: 'Los registros son lo esencial: historial, importaciones, informes',
      },
    },
    live: {
      text: '¿Verá cada persona los cambios de las demás al momento?',
      choices: {
        no: 'No, basta con recargar la página',
        some: 'Solo en algunas cosas: un aviso, un estado, un contador',
        always: 'Sí, todo el tiempo',
      },
    },
    peak: {
      text: '¿Cuántas personas lo usarán a la vez en el momento de más uso?',
      help: 'Basta con una idea aproximada para los dos primeros años. Son muchas menos de las que tienen cuenta y, en una herramienta interna, como mucho las que trabajan en la empresa.',
      choices: {
        dozens: 'Menos de 100',
        hundreds: 'De 100 a 1000',
        thousands: 'De 1000 a 10.000',
        more: 'Más de 10.000',
      },
    },
    features: {
      text: '¿Cuáles de estas cosas tendrá?',
      choices: {
        editors: 'Páginas o artículos que publica tu personal',
        sensitive: 'Datos de pago, de salud u otros datos sensibles',
        app: 'Una app para el móvil, o pantallas que se comportan como una',
        integrations: 'Conexiones con muchos otros servicios',
      },
    },
    ai: {
      text: '¿Qué papel tendrá la inteligencia artificial?',
      choices: {
        none: 'Ninguno de momento',
        hosted: 'Usaríamos un servicio ya hecho, como uno que redacta textos',
        own: 'Entrenaríamos modelos o analizaríamos datos propios',
      },
    },
    team: {
      text: '¿Quién lo va a construir?',
      choices: {
        javascript: 'Un equipo que programa en JavaScript',
        python: 'Un equipo que programa en Python',
        both: 'Un equipo que domina los dos',
        other: 'Un equipo que programa en otro lenguaje',
        freelancer: 'Aún no hay nadie: será un freelance o una agencia pequeña',
        myself: 'Yo, aprendiendo sobre la marcha',
      },
    },
    shared: {
      text: '¿Quieres un solo lenguaje en el navegador y en el servidor?',
      help: 'Las pantallas que se comportan como una app se escriben en JavaScript en cualquier caso; las páginas sencillas necesitan poco.',
      choices: { yes: 'Sí, uno solo', no: 'No, dos están bien' },
    },
    successor: {
      text: '¿Quién se ocupará de ello dentro de dos años?',
      choices: { same: 'Quienes lo construyan', other: 'Otras personas' },
    },
    releases: {
      text: '¿Habrá varios equipos que publiquen cada uno su parte?',
      help: 'No varias personas: varios equipos, sin que ninguno espere a los demás.',
      choices: { yes: 'Sí, cada uno cuando la tenga lista', no: 'No, se publica todo junto' },
    },
    stage: {
      text: '¿Para qué es la primera versión?',
      choices: {
        prototype: 'Para saber si la idea funciona',
        dated: 'Para dar servicio desde una fecha fijada',
        replace: 'Para sustituir algo que ya se usa',
      },
    },
    hosting: {
      text: '¿Dónde va a funcionar?',
      help: 'Si nadie lo ha decidido todavía, di que no lo sabes.',
      choices: {
        server: 'En un servidor o una plataforma siempre en marcha',
        functions: 'Como funciones que solo se pagan mientras se ejecutan (serverless)',
        edge: 'En muchos lugares a la vez, cerca de quien lo usa (edge)',
      },
    },
    rate: {
      text: '¿Cuánto te cuesta una hora de desarrollo?',
      help: 'Sirve para convertir las semanas en dinero; si no respondes, calculamos con 50 euros.',
      unit: '€ por hora',
    },
  },

  inShort,

  glossary,

  rules: {
    'data-heavy': 'Si los registros son lo esencial y hay gente que trabaja con ellos, el panel de gestión pesa más.',
    'staff-screens':
      'Con Node.js hay que construir o adaptar las pantallas para el trabajo diario: una semana adicional.',
    'first-proof': 'Para probar una idea sin un equipo de JavaScript, pesa más que las piezas vengan de serie.',
    'own-models': 'Modelos propios sobre datos relacionados: pesa más tener el análisis junto al producto.',
    'hosted-models': 'Un servicio de IA ya hecho no exige Python.',
    publishing: 'Un sitio que vive del contenido, o personal que publica: el contenido y la redacción pesan más.',
    'live-product':
      'En tiempo real casi siempre, o hecho para usarse en grupo: los cambios en tiempo real pesan más, y Django necesita una semana adicional.',
    'live-crowd': 'Miles de personas conectadas en tiempo real: los cambios en tiempo real pesan aún más.',
    'small-services':
      'Varios equipos que publican por separado, con un servicio para otros programas o con funciones o edge: los servicios pequeños y separados pesan más.',
    'javascript-team': 'Un equipo que sabe JavaScript y quiere un solo lenguaje: eso pesa más.',
    'models-beside-nodejs': 'Modelos propios y un equipo que sabe JavaScript: dónde pueden ejecutarse.',
    functions: 'Una nota sobre los arranques en frío, gane quien gane.',
    'pages-and-forms':
      'Páginas y formularios para menos de 1000 personas a la vez: la diferencia de velocidad apenas importa.',
    'speed-elsewhere': 'A partir de 1000 personas a la vez, unas palabras sobre de qué depende la velocidad.',
    'both-ways': 'Las respuestas dan señales claras en los dos sentidos.',
    'dear-weeks': 'A partir de 80 euros la hora, unas palabras sobre lo que cuesta una semana.',
    'ready-made': 'Un sitio o una tienda sin equipo: quizá no haga falta construirlos.',
    'whose-weeks': 'De dónde salen las semanas, junto a cada veredicto.',
  },

  remarks: {
    local:
      'Contratar cerca de ti puede costar más que contratar lejos, pero así es más fácil hablar. Pide dos presupuestos y habla, en cada caso, con alguien para quien ya hayan trabajado.',
    'admin-for-nodejs':
      'Antes de que alguien construya a mano pantallas internas con Node.js, mira AdminJS y Payload. Si alguno encaja, la semana adicional de la estimación desaparece.',
    'hosted-models':
      'Un servicio de IA ya hecho funciona con cualquiera de los dos: OpenAI, por ejemplo, publica bibliotecas para Python y para JavaScript. Entrenar modelos o analizar datos propios pide Python.',
    'nodejs-publishes-too':
      'El contenido no descarta Node.js: Payload es un gestor de contenidos escrito para esta plataforma.',
    'live-on-django':
      'Django puede mantener miles de conexiones en tiempo real con Channels y Redis. Es una pieza aparte, que funciona junto a las páginas: inclúyela en el plan.',
    'own-pace':
      'Las semanas son para quien aprende sobre la marcha: el triple que para quien ya sabe. Ese factor es una suposición nuestra: tómalo como un aviso y no como un plan. El coste es lo que valdrían esas horas con esa tarifa, las pague quien las pague.',
    'moving-over':
      'Lo que sustituye a algo en uso tiene que traer sus datos, y durante un tiempo conviven los dos. Por eso doblamos las semanas, que es una suposición nuestra; pide que esa parte se presupueste por separado.',
    'plan-own-screens':
      'El panel que trae Django sirve para editar registros, no para guiar una jornada de trabajo. Si el panel es el producto, cuenta con construir pantallas propias encima.',
    'structure-for-nodejs':
      'Si otra persona va a tomar el relevo, pide NestJS: pone la estructura que Express deja abierta, y con él Node.js merecería un 7 o un 8 en el relevo en lugar de un 6.',
    'models-beside-nodejs':
      'El producto puede quedarse en Node.js y llamar a un pequeño servicio en Python para los modelos. Es un programa más que mantener, y a menudo el camino más sencillo para un equipo que sabe JavaScript.',
    'ready-made':
      'Quizá al principio no necesites ninguno: puedes alquilar una tienda, un blog o una web sencilla ya hechos. Prueba primero hasta dónde te llevan.',
    'start-with-one':
      'Los servicios separados cuestan esfuerzo antes de ahorrarlo. Instagram era en 2019 una sola aplicación de un millón de líneas. Las semanas son las de una persona para una sola parte.',
    'cold-starts':
      'Ya no es cierto que Node.js arranque antes en las funciones mínimas: en agosto de 2026 Python tardaba de 85 a 97 milisegundos en AWS Lambda, y Node.js de 124 a 127. Ponemos mejor nota a Node.js porque una aplicación hecha con él suele cargar menos cosas; de Django no hemos encontrado ninguna cifra. Mide la tuya.',
    'speed-elsewhere':
      'La velocidad rara vez la decide el framework. Deciden más la base de datos, la caché, la red y el propio código: mídelos primero.',
    'both-ways':
      'Tus respuestas tiran en los dos sentidos: unas piden lo que mejor hace Django y otras lo que mejor hace Node.js. Ninguno es mejor en general, así que lee los motivos antes que el ganador.',
    'dear-weeks':
      'El coste son las semanas por la tarifa. Con la tuya, una semana sale a 3200 euros o más: pregunta en qué se apoya cada estimación antes de comparar las dos.',
    'whose-weeks':
      'Las semanas parten de las cifras de un solo artículo, de alguien que vende desarrollo con Django, para un primer producto completo hecho por una persona: de seis a ocho con Django, de ocho a doce con Node.js. Ninguna fuente independiente las ha comprobado.',
  },

  caseStudies: {
    instagram: {
      title: 'Instagram: Django, muy modificado',
      why: 'Esperas a mucha gente a la vez, o gente que lo usa junta: hasta aquí se llevó Django para eso.',
      summary:
        'En 2019 una aplicación de Django de un millón de líneas servía a mil millones de personas al mes. En 2023 Threads salió del mismo código en cinco meses. Es un Django rehecho para ese tamaño, no Django tal como viene.',
    },
    pinterest: {
      title: 'Pinterest: empezó con Django',
      why: 'Haces una primera versión para aprender: esta sostuvo a una empresa joven durante años y se sustituyó después.',
      summary:
        'Django sirvió sus páginas hasta 2015-2016, cuando Pinterest las pasó a React y pasó a generarlas con Node.js. Desde entonces no hemos encontrado rastro de Django: una primera elección que llevó lejos a una empresa joven y luego cedió el paso.',
    },
    disqus: {
      title: 'Disqus: páginas con Django, el tiempo real pasó a Go',
      why: 'Quieres partes en directo con mucha gente a la vez: aquí las páginas siguieron en Django y la parte en directo no.',
      summary:
        'En 2013 Django servía la mayor parte de sus 8000 millones de páginas vistas al mes. Los comentarios en tiempo real, sobre Python y nginx, se probaron con 1,5 millones de personas a la vez; ese año la parte que más procesador consumía se reescribió en Go. No hemos encontrado nada posterior.',
    },
    mozilla: {
      title: 'Mozilla: algunos sitios con Django; MDN lo dejó',
      why: 'Tu personal publica páginas: de tres sitios que lo hacen, dos siguen con Django y uno lo dejó.',
      summary:
        'firefox.com funcionaba con Django 5.2 y Wagtail en agosto de 2026, y el sitio de complementos con Django 4.2 en 2024. MDN, la documentación para quien programa, dejó Django en un traslado previsto para diciembre de 2020: sus páginas se guardan en Git y se construyen con Node.js.',
    },
    netflix: {
      title: 'Netflix: Node.js en la parte visible, Java detrás',
      why: 'Varios de tus equipos publican cada uno su parte: aquí Node.js sirvió a una de muchas, la que está junto a la pantalla.',
      summary:
        'En 2015 el sitio web pasó de Java a Node.js para que quienes lo hacían trabajaran en un solo lenguaje; los servicios de detrás siguieron en Java. En 2023 una pasarela común ya había sustituido el antiguo servidor de API, con unas 2800 aplicaciones de Java en marcha.',
    },
    linkedin: {
      title: 'LinkedIn: un servidor para móviles con Node.js, 2011',
      why: 'Tendrás una app: esto ganó su servidor con Node.js, y esto se construyó con otra cosa.',
      summary:
        'El servidor de la app pasó de Rails a Node.js y de 30 máquinas a 3; alguien que trabajó allí lo atribuye en buena parte al diseño antiguo. La mensajería instantánea, en 2016, se construyó en cambio con Play y Akka.',
    },
    uber: {
      title: 'Uber: empezó con Node.js y se le quedó pequeño',
      why: 'En lo tuyo todo va en directo y todo el tiempo: hasta aquí lo llevó Node.js, y aquí terminó.',
      summary:
        'La asignación de viajes se construyó con Node.js en 2011 y en 2015 aún funcionaba sobre todo con él, cuando las partes más cargadas pasaban a Go. Desde 2018 los lenguajes del backend fueron Java y Go, y en 2021 la plataforma ya se había rehecho para más de un millón de personas a la vez.',
    },
    paypal: {
      title: 'PayPal: un solo lenguaje en los dos lados',
      why: 'Tu equipo escribe JavaScript: esto aportó un solo lenguaje en los dos lados a otro equipo así.',
      summary:
        'Un proyecto piloto de 2013 necesitó menos gente y un tercio menos de código que las mismas páginas en Java, y respondió el doble de peticiones. Express resultó demasiado laxo para muchos equipos, y PayPal construyó un framework encima. No fue una comparación con Django.',
    },
  },

  tieAdvice: [
    '¿Con quién puedes contar el mes que viene? Dos personas de confianza pesan más que todas las cifras de esta página.',
    '¿A quién se llama de noche si algo falla? Elige lo que esa persona conozca mejor.',
    '¿Hay prisa? Entonces las semanas dicen más que los puntos.',
  ],

  scenarios: {
    'nothing-known': 'Alguien que aún no ha respondido nada',
    'both-ways':
      'Un marketplace con personal que lo gestiona a diario, construido por gente que solo programa en JavaScript',
    saas: 'Un servicio por suscripción para empresas, y no se sabe nada más',
    'two-founders': 'Dos personas fundan un marketplace, aún sin nadie que programe',
    'one-freelancer': 'Un primer producto completo, una persona freelance, una fecha fija, páginas y formularios',
    'clinic-records': 'Un grupo de clínicas que saca sus historiales de las hojas de cálculo',
    'claims-desk': 'Una aseguradora cuyo personal tramita siniestros todo el día',
    'idea-on-trial': 'Un equipo pequeño que domina los dos lenguajes y quiere saber si su idea funciona',
    forecasts: 'Un mayorista que quiere previsiones a partir de su propio historial de pedidos',
    magazine: 'Una revista cuya redacción publica por su cuenta, construida por una persona freelance',
    'own-hands':
      'Alguien que funda una empresa, aprende a programar sobre la marcha y quiere pasar el relevo más adelante',
    'built-to-be-handed-over': 'Lo construye una persona freelance para una fecha fija, y otra persona toma el relevo',
    'dear-developer': 'Una hora de desarrollo a 110 euros',
    'nobody-watches-the-parts':
      'Una empresa sin personal técnico, a la que le importa sobre todo que las piezas estén bien mantenidas',
    'modest-shop': 'Una tienda con app y unos cientos de visitas a la vez en hora punta',
    'python-team-with-live-board':
      'Un equipo de Python, una herramienta de empresa con algunas cifras en tiempo real, 1500 personas a la vez',
    'shop-without-a-team': 'Una tienda en un servidor corriente, sin nadie elegido aún para construirla',
    'sports-chat': 'Un chat para la afición, con 5000 personas a la vez durante un partido',
    'dispatch-board': 'Un tablero que miran sesenta personas en una central, con cada cambio a la vista al momento',
    'browser-people': 'Un servicio para empresas de un equipo que programa en JavaScript y quiere un solo lenguaje',
    'six-teams': 'Seis equipos, cada uno con su parte de un servicio para otros programas',
    'paid-per-call': 'Un servicio con poco tráfico que no debe costar nada mientras nadie lo usa',
    'price-feed': 'Un canal de precios que consultan más de 10.000 programas y personas en el mismo momento',
    'everything-connected':
      'Una app para usar en grupo que se conecta con todo, en la que importa sobre todo la variedad de bibliotecas',
    'blog-by-oneself': 'Un blog de alguien que aprende sobre la marcha y quiere probar la idea',
    'old-system': 'Un mayorista que sustituye el sistema que su personal usa todo el día desde hace quince años',
    'habit-app': 'Una app de hábitos para el móvil, de dos personas que programan en JavaScript',
    'near-its-users':
      'Una pequeña aplicación para particulares, servida cerca de ellos, por un equipo de JavaScript que se queda',
    'models-by-a-javascript-team':
      'Un equipo de JavaScript que quiere entrenar modelos con los pedidos de su clientela',
    'writing-assistant': 'Un asistente de redacción sobre un modelo ya hecho, que prueba un equipo de JavaScript',
  },
}
