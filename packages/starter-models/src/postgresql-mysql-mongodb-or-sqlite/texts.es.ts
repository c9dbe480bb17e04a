import type { Texts } from '../texts.ts'
import { glossary } from './glossary.es.ts'
import { inShort } from './in-short.es.ts'
import type { structure } from './structure.ts'

export const spanish: Texts<typeof structure> = {
  title: '¿PostgreSQL, MySQL, MongoDB o SQLite?',
  subtitle: 'Para la base de datos de tu próximo programa: donde se guarda lo que no se puede perder.',
  description:
    'Cuál de estas cuatro bases de datos le va mejor a tu programa: diez preguntas sencillas, sopesadas con nueve criterios, y cada nota con su margen y sus fuentes. Las cuatro son buenas; lo que cambia es para qué. Sin respuestas no hay veredicto y, si el resultado está demasiado igualado, se dice.',
  disclosure:
    'Nadie que venda alguna de estas bases de datos ha pagado por este modelo, que viene con Verdict. El propio Verdict guarda sus datos en PostgreSQL: comprueba por tu cuenta si se nota.',

  options: {
    postgresql: {
      name: 'PostgreSQL',
      summary:
        'Una base de datos relacional que funciona como servidor, hecha por una comunidad que no es de ninguna empresa. Comprueba mucho por sí misma, y hay extensiones para mapas (PostGIS), significados parecidos (pgvector) y muchas cosas más.',
    },
    mysql: {
      name: 'MySQL',
      summary:
        'Una base de datos relacional que funciona como servidor, propiedad de Oracle, con una hermana, MariaDB, que se desarrolla por separado. Buena parte de la web funciona con ella, WordPress incluido. Puntuamos MySQL desde la 8.4 con InnoDB, su motor habitual.',
    },
    mongodb: {
      name: 'MongoDB',
      summary:
        'Una base de datos documental que funciona como servidor, casi siempre como tres que se sustituyen entre sí, hecha por la empresa del mismo nombre. Los registros no necesitan una forma común, y repartirlos entre muchos servidores viene de serie.',
    },
    sqlite: {
      name: 'SQLite',
      summary:
        'Una base de datos relacional sin servidor: una biblioteca dentro de tu programa y un archivo. Está en móviles, navegadores y aviones, y también sirve para sitios web, mientras sea un solo programa en una sola máquina quien escriba.',
    },
  },

  groups: { data: 'Los datos', load: 'La carga y las averías', people: 'Las personas' },

  criteria: {
    integrity: {
      name: 'Datos coherentes',
      description:
        'Cuánto rechaza la propia base de datos de lo que no puede ser: un pedido sin cliente, una plaza vendida dos veces.',
    },
    shapes: {
      name: 'Registros de formas distintas',
      description: 'Lo fácil que es guardar y buscar registros que no se parecen entre sí y cambian a menudo.',
    },
    asking: {
      name: 'Lo que se le puede preguntar',
      description:
        'Cuánto responde sin un segundo sistema: informes nuevos, búsquedas en textos, mapas, significados parecidos.',
    },
    writing: {
      name: 'Mucha escritura a la vez',
      description:
        'Cuántas personas y programas pueden guardar en el mismo momento sin esperarse. Lo que ya no cabe en un servidor se cuenta aparte.',
    },
    growth: {
      name: 'Más allá de un servidor',
      description: 'Qué pasa cuando los datos o la carga superan a un solo servidor.',
    },
    failover: {
      name: 'Caída de un servidor',
      description: 'Si otro servidor toma el relevo por sí solo, y qué hay que añadir para conseguirlo.',
    },
    upkeep: {
      name: 'Poco que cuidar',
      description: 'Qué hay que instalar, vigilar, actualizar y copiar.',
    },
    knowledge: {
      name: 'Gente que la conoce',
      description: 'Entre cuántas personas que programan puedes elegir, y a cuántas preguntar.',
    },
    licence: {
      name: 'Licencia libre',
      description: 'Si puedes usarla, entregarla y venderla sin pedir permiso a nadie.',
    },
  },

  ratings: {
    integrity: {
      postgresql:
        'Hace cumplir los tipos, las referencias y tus propias reglas y, si se le pide, separa los cambios simultáneos con el mayor rigor que conoce el estándar. Jepsen encontró ahí un fallo en 2020, corregido en pocos meses; de la versión 18.4 se ha comunicado otro posible.',
      mysql:
        'Hace cumplir las referencias y, desde la 8.0.16, tus propias reglas; antes las leía y no les hacía caso. Jepsen demostró en 2023 que, por defecto, no separa los cambios simultáneos como promete, y que de dos puede perderse uno.',
      mongodb:
        'Un cambio en un documento se hace entero o no se hace; en varios, solo dentro de una transacción, y su manual aconseja necesitarlas poco. No comprueba referencias y, por defecto, puede devolver algo que después se deshace. Lo que encontró Jepsen es de 2020; de ahí el margen.',
      sqlite:
        'Las transacciones son completas y, como solo escribe uno a la vez, los cambios no se cruzan. Pero las referencias solo se comprueban si el programa lo activa, y los tipos, solo en tablas STRICT, que existen desde 2021: con ambas cosas merecería un 9.',
    },
    shapes: {
      postgresql:
        'El tipo jsonb guarda un documento en una columna junto a las demás, y se puede indexar cualquiera de sus partes. Su manual avisa de que cada cambio bloquea la fila entera: los documentos grandes que cambian mucho le van peor.',
      mysql:
        'Tiene un tipo JSON y comprueba que lo que entra lo sea. Una columna así no se indexa directamente: cada parte por la que se busque necesita una columna generada o un índice propio.',
      mongodb:
        'Para esto se hizo: los registros de una colección no tienen por qué compartir campos, y las reglas pueden venir después. El precio es que tu programa tiene que entenderse con todas las formas que alguna vez se guardaron.',
      sqlite:
        'Hay treinta funciones para trabajar con JSON, y se puede indexar una expresión. Nada indexa un documento entero, y los tipos son laxos de todos modos, lo que aquí ayuda y en otras cosas perjudica.',
    },
    asking: {
      postgresql:
        'Su SQL nos parece el más completo de los cuatro, y trae búsqueda en textos; PostGIS añade mapas y pgvector, significados parecidos. Un solo sistema responde a lo que suele pedir tres, aunque de un buscador dedicado esperaríamos que ordene mejor los resultados.',
      mysql:
        'Hay uniones, funciones de ventana, búsqueda en textos y mapas sencillos. Desde la 9.0 guarda vectores, pero su manual excluye indexarlos: lo parecido en significado solo se encuentra comparándolo todo.',
      mongodb:
        'Sus consultas encadenadas responden a casi todo, y una buena búsqueda en textos y por significado ya existe también fuera de su nube, como un segundo programa junto a la base de datos. Los informes que cruzan muchas colecciones dan más trabajo que en SQL.',
      sqlite:
        'Tiene un SQL sólido y una buena búsqueda en textos (FTS5), rápida para una persona. Los mapas son básicos, el significado necesita una extensión, y un informe largo en la misma máquina que atiende a la clientela lo nota todo el mundo.',
    },
    writing: {
      postgresql:
        'Quien lee no espera a quien escribe, ni al revés; solo se esperan dos cambios de la misma fila. Cada cambio deja atrás una versión antigua que hay que limpiar, y se nota si se actualiza muchísimo.',
      mysql:
        'InnoDB bloquea filas sueltas y lee sin bloquear, de modo que puede trabajar mucha gente a la vez. No hemos encontrado ninguna comparación con PostgreSQL sin intereses de por medio, y les ponemos la misma nota.',
      mongodb:
        'Dos cambios en documentos distintos no se esperan; en el mismo, el segundo se reintenta solo. No hemos encontrado mediciones neutrales junto a los demás: de ahí la misma nota y el mismo margen.',
      sqlite:
        'Puede leer cualquiera, pero en cada instante escribe uno y el resto hace cola, casi siempre durante milisegundos. Según sus autores, un sitio con menos de 100.000 visitas a páginas al día va bien; a quien tenga mucha escritura simultánea lo envían a una base de datos con servidor.',
    },
    growth: {
      postgresql:
        'Un servidor grande basta para siempre a la mayoría de las empresas, y las copias para leer vienen de serie. Repartir la escritura entre varios, no: Notion lo hizo a mano, en meses de trabajo, tras cinco años con uno. La extensión Citus lo hace por ti si tus tablas y consultas lo permiten; de ahí lo amplio del margen.',
      mysql:
        'Sola tampoco puede, pero Vitess, software libre que creció en YouTube, reparte MySQL entre muchos servidores y se lo oculta al programa. Es un sistema más que hay que aprender y mantener.',
      mongodb:
        'Repartir una colección entre servidores forma parte de ella, y moverla mientras se usa, también. La clave por la que se reparte hay que elegirla bien, y su propio manual nombra el precio: más cosas que mantener.',
      sqlite:
        'Todo es un archivo en una máquina. El límite de 281 terabytes es teórico; un archivo por cliente es una forma conocida de crecer, pero nada en SQLite vuelve a juntarlos.',
    },
    failover: {
      postgresql:
        'Un segundo servidor que va copiando al primero viene de serie. Que el primero ha fallado tiene que notarlo alguien más: su manual dice que no trae el programa para eso. Lo hacen Patroni y otras herramientas, o un proveedor.',
      mysql:
        'InnoDB Cluster, del mismo fabricante, usa tres servidores, asciende a otro por sí solo cuando falla el primero y lleva hasta él a los programas. A cambio pone exigencias propias a las tablas y a la red.',
      mongodb:
        'Su forma habitual son tres servidores que eligen entre sí a uno nuevo; según su manual, no suelen tardar más de 12 segundos, durante los que no se puede escribir. Los programas lo encuentran por sí solos.',
      sqlite:
        'Si la máquina se para, se para. Litestream copia cada cambio a otro lugar, así que se pierde poco, pero alguien tiene que preparar otra máquina y arrancarla allí.',
    },
    upkeep: {
      postgresql:
        'Necesita un servidor, un ojo puesto en la limpieza de versiones antiguas y un traslado de los datos en cada versión mayor, que su propia herramienta puede hacer en minutos: cada año si quieres, cada cinco como mucho. Nada es difícil, pero hay que hacerlo todo.',
      mysql:
        'Necesita un servidor y vigilancia como los demás; una versión nueva arranca sobre los datos que hay y los pone al día. Viejas costumbres en la configuración y los juegos de caracteres aún cuestan tiempo a quien empieza.',
      mongodb:
        'Las transacciones exigen un conjunto de réplicas, así que usarla en serio significa vigilar tres servidores. The Guardian la dejó en 2018 sobre todo porque mantenerla por su cuenta le quitaba demasiado tiempo; su forma alquilada, Atlas, lo evita.',
      sqlite:
        'No hay nada que instalar, configurar ni arrancar: su propia página dice que no necesita administración. Una copia de seguridad es copiar un archivo, siempre que se haga con la herramienta prevista y no mientras alguien escribe.',
    },
    knowledge: {
      postgresql:
        'En la encuesta de Stack Overflow de 2025, según la citan otros, la usaban 55,6 de cada 100 personas que programan: más que ninguna otra, y cada año más.',
      mysql:
        'En la misma encuesta la usaban 40,5 de cada 100, una cifra que ya no crece. WordPress y muchísimos programas ya hechos funcionan con ella: es fácil encontrar consejos, de cualquier época y calidad.',
      mongodb:
        'Es muy conocida, sobre todo entre quienes programan en JavaScript, y sus cursos son buenos. Las cifras que hemos encontrado se contradicen, todas muy por debajo de las de MySQL; de ahí el margen.',
      sqlite:
        'Casi todo el mundo que programa la tiene en su máquina y la ha usado, a menudo sin saberlo. Pocos la han llevado en un servicio con mucho uso, y lo que hay que saber para eso es otra cosa: el margen lo dice.',
    },
    licence: {
      postgresql:
        'Una licencia corta y propia lo permite todo, también venderla, y solo pide conservar el aviso. Ninguna empresa puede cambiarlo por su cuenta.',
      mysql:
        'Es gratuita con la versión 2 de la GPL, o se le compra a Oracle. Usarla no te obliga a nada; entregarla dentro de un producto tuyo, sí, y ahí es donde conviene que lea alguien de derecho.',
      mongodb:
        'Desde 2018 su licencia es la SSPL: usarla para ti es gratis, pero quien la ofrezca a otros como servicio tiene que publicar todo lo que la rodea. La Open Source Initiative no la considera de código abierto.',
      sqlite:
        'No es de nadie: sus autores la han dejado en el dominio público. A la empresa que quiera un papel firmado le venden una garantía de titularidad.',
    },
  },

  sections: { program: 'Tu programa', data: 'Tus datos', people: 'Quién lo lleva' },

  questions: {
    where: {
      text: '¿Dónde funcionará tu programa?',
      help: 'Cuenta la parte que guarda los datos, no las pantallas de quienes lo usan.',
      choices: {
        device: 'En los móviles o tabletas de la gente, también sin conexión',
        computer: 'En un ordenador o aparato: un programa de escritorio, una caja, una máquina',
        webspace: 'En un alojamiento web alquilado, como para WordPress',
        server: 'En un servidor',
        servers: 'En varios servidores, o como funciones que arrancan al llamarlas',
      },
    },
    writes: {
      text: '¿Cada cuánto se guarda algo en el momento de más trabajo?',
      help: 'Cuenta pedidos, mensajes y cambios, no las lecturas. Cien personas rellenando formularios guardan unas pocas veces por segundo como mucho.',
      choices: {
        minutes: 'Unas pocas veces por minuto',
        seconds: 'Unas pocas veces por segundo',
        hundreds: 'Cientos de veces por segundo',
        thousands: 'Miles de veces por segundo',
      },
    },
    outage: {
      text: '¿Y si durante una hora no se puede guardar nada?',
      choices: {
        unnoticed: 'Casi nadie lo nota',
        annoying: 'Es una molestia, pero puede esperar',
        costly: 'Nos cuesta pedidos o clientes',
        never: 'No puede pasar',
      },
    },
    records: {
      text: '¿Qué guardará sobre todo?',
      choices: {
        linked: 'Cosas que van unidas: clientes, pedidos, facturas',
        varied: 'Registros cada vez distintos: fichas de producto, formularios, contenidos',
        stream: 'Un flujo de sucesos o mediciones, tal como llegan',
        simple: 'Unas pocas listas sencillas y ajustes',
      },
    },
    mistakes: {
      text: '¿Qué pasa si dos datos se contradicen?',
      help: 'Un almacén que dice 3 cuando se han vendido 4, o una factura sin su cliente.',
      choices: {
        harmless: 'Poco: se arregla cuando se ve',
        embarrassing: 'Alguien tiene que pedir disculpas',
        money: 'Se pierde dinero, género o plazas',
        law: 'Afecta a la ley, a una auditoría o a la salud de alguien',
      },
    },
    asked: {
      text: '¿Qué más le pedirás, aparte de encontrar un registro?',
      choices: {
        reports: 'Informes que aún no ha pensado nadie',
        search: 'Buscar en textos largos',
        maps: 'Qué hay cerca, o dentro de una zona',
        meaning: 'Qué se parece en significado, para IA',
      },
    },
    size: {
      text: '¿Cuánto guardará dentro de tres años?',
      help: 'Un millón de registros de mil caracteres ocupa más o menos un gigabyte. Las imágenes y los vídeos se guardan en otra parte.',
      choices: {
        small: 'Menos de 100 gigabytes',
        large: 'Hasta unos pocos terabytes',
        huge: 'Más de lo que cabe en un servidor',
      },
    },
    care: {
      text: '¿Quién cuidará de la base de datos?',
      choices: {
        provider: 'Un proveedor: la alquilamos lista para usar',
        expert: 'Alguien que se dedica a eso',
        aside: 'Alguien que programa, entre otras tareas',
        nobody: 'Nadie en concreto',
      },
    },
    known: {
      text: '¿Cuál conoce mejor tu equipo?',
      choices: {
        postgresql: 'PostgreSQL',
        mysql: 'MySQL o MariaDB',
        mongodb: 'MongoDB',
        sqlite: 'SQLite',
        several: 'Varias por igual',
        none: 'Ninguna, o aún no hay equipo',
      },
    },
    licence: {
      text: '¿Qué harás con la propia base de datos?',
      help: 'No con tu programa, sino con el software de la base de datos que lleva dentro.',
      choices: {
        free: 'Usarla en nuestro propio servicio, sin importar la licencia',
        approved: 'Usarla, pero solo con una licencia de código abierto',
        shipped: 'Entregarla a clientes dentro de nuestro producto',
        resold: 'Ofrecerla a otros como servicio',
      },
    },
  },

  inShort,

  glossary,

  rules: {
    'small-and-alone':
      'Una máquina, poca escritura, pocos datos y una parada que puede esperar: pesa más no tener nada que cuidar.',
    'provider-far-away':
      'Un programa en un ordenador y una base de datos que lleva un proveedor en otra parte: vuelve a pesar no tener nada que cuidar.',
    'one-machine-is-not-enough':
      'Más datos de los que caben en un servidor y mucha escritura: pesa más poder repartirlos.',
    'shared-truth':
      'Registros unidos en los que una contradicción sale cara: pesa más lo que rechaza la base de datos.',
    'shapes-and-money': 'Registros de formas distintas y contradicciones que salen caras: las dos cosas a la vez.',
    'reports-elsewhere': 'Informes sobre muchos datos: unas palabras sobre dónde hacerlos.',
    'made-for-streams': 'Un gran flujo de sucesos: hay bases de datos hechas para eso.',
    'outgrow-it-later': 'Un servidor y mucha escritura: unas palabras sobre el límite de SQLite.',
    backups: 'Unas palabras sobre las copias de seguridad, gane quien gane.',
  },

  remarks: {
    'no-server-on-phones':
      'Funciona como servidor, y una app no puede llevarse un servidor a un móvil o a una tableta. Sí puede guardar los datos al otro lado.',
    'one-file-many-servers':
      'Varios servidores no pueden escribir con seguridad en un mismo archivo de SQLite: sus autores lo desaconsejan a través de una red, donde los bloqueos suelen fallar y el archivo puede dañarse. Los productos que ponen un servidor delante de SQLite son otra elección.',
    'not-approved':
      'Su licencia, la SSPL, no está aprobada por la Open Source Initiative, que dice que no es de código abierto. Has descartado ese tipo de licencias.',
    'devices-meet':
      'Si lo que guardan muchos aparatos tiene que juntarse, necesitas una segunda base de datos en un servidor y una manera de decidir quién tiene razón. Responde otra vez pensando en esa.',
    'needs-a-line':
      'Lo que lleva un proveedor no está en ese ordenador: sin conexión no se puede guardar nada. Si eso no puede ser, guarda un archivo allí y envía copias.',
    'file-is-copied':
      'Un archivo en un aparato se pierde con el aparato. Cópialo a otro lugar con la función de copia de SQLite, y no con una copia corriente mientras el programa escribe.',
    'what-the-host-offers':
      'En un alojamiento alquilado decide la empresa que lo ofrece. MySQL o MariaDB están casi siempre, WordPress pide una de las dos, y lo demás habría que contratarlo aparte. Por eso cambiamos la nota del cuidado de cada una.',
    'connection-pool':
      'PostgreSQL dedica un proceso a cada conexión. Con muchos servidores, y más aún con funciones, pon delante un gestor de conexiones como PgBouncer.',
    'measure-writes':
      'Miles de escrituras por segundo son muchas. Mira si se pueden agrupar, y mide con tus datos y en tu máquina antes de decidir: ninguna cifra publicada responde a eso.',
    'rehearse-failure':
      'Ninguna base de datos da por sí sola un «no puede pasar». Hace falta un segundo lugar, alguien que haya ensayado el relevo y un programa que aguante esos segundos.',
    'columns-and-documents':
      'En PostgreSQL, guarda en columnas lo que comparten todos los registros, y lo que varía, en una columna jsonb. Así lo común se sigue comprobando.',
    trail:
      'Si lo pide la ley o una auditoría, prevé desde el principio que quede constancia de quién cambió qué y cuándo. Ninguna de las cuatro lo hace por sí sola.',
    'late-is-fine':
      'Pocos llegan a superar un servidor grande. Si no es seguro, empieza con lo que hoy sea más sencillo: repartir los datos antes de tiempo cuesta más que hacerlo tarde.',
    'rented-is-different':
      'Un proveedor se encarga de instalar, copiar, actualizar y sustituir un servidor que falla, así que aquí el cuidado pesa poco y las demás se acercan. Compara precios para el doble de tu tamaño y averigua cómo te irías.',
    'somebody-must':
      'Alguien tiene que cuidarla: instalar actualizaciones y ver que las copias se pueden restaurar. Si de verdad no hay nadie, alquílala lista para usar o elige la que menos pida.',
    'public-domain':
      'SQLite está en el dominio público, que es más que código abierto y no es una licencia. Si tu lista de licencias admitidas no lo contempla, pregunta antes de que te pregunten; quienes la hacen venden una garantía de titularidad.',
    'gpl-travels':
      'Si entregas MySQL dentro de un producto, la GPL puede alcanzar a tu programa, según cómo estén unidos. Pregunta a alguien de derecho, o a Oracle por su licencia comercial.',
    'whole-service':
      'Quien ofrece MongoDB a otros como servicio tiene que publicar, según la SSPL, todo lo que hace funcionar el servicio, o acordar otra cosa con la empresa.',
    'sqlite-serves-sites':
      'Para un sitio en una sola máquina, SQLite es menos arriesgada de lo que se dice: su propia web lleva años con ella. Activa el modo WAL y la comprobación de referencias, y declara las tablas STRICT.',
    'say-majority':
      'Con MongoDB, usa transacciones siempre que un cambio toque varios documentos, y «majority» para leer y escribir. No todo eso viene por defecto.',
    'both-needs':
      'Tus respuestas piden formas libres y comprobaciones estrictas. Guarda lo que sea dinero en columnas fijas o campos con reglas, y deja libre solo lo demás.',
    'reports-elsewhere':
      'Los informes pesados sobre muchos datos frenan a quien trabaja. Hazlos en una copia, o en una base de datos hecha para analizar, como DuckDB o ClickHouse.',
    'made-for-streams':
      'Para un flujo así quizá ninguna de las cuatro sea la mejor: mira TimescaleDB, que amplía PostgreSQL, y ClickHouse antes de decidir.',
    'one-writer':
      'Con SQLite toda la escritura pasa por un archivo, de uno en uno. Cientos de cambios pequeños por segundo pueden ir bien en un disco rápido; pruébalo con los tuyos antes de confiar en ello.',
    backups:
      'Elijas la que elijas, importa menos que unas copias de seguridad que alguien haya restaurado de verdad alguna vez. Y de las cuatro se puede salir: elige para los próximos tres años y no para siempre.',
  },

  caseStudies: {
    notion: {
      title: 'Notion: cinco años con un PostgreSQL, después con muchos',
      why: 'Esperas muchísimos datos: hasta aquí llegó un servidor, y esto vino después.',
      summary:
        'Un solo PostgreSQL sostuvo a Notion durante cinco años de crecimiento. A mediados de 2020 llegó a su límite; repartirlo costó meses, y quien lo usaba vio cinco minutos de mantenimiento. Lo hizo su propio programa, no la base de datos.',
    },
    guardian: {
      title: 'The Guardian: se mudó de MongoDB a PostgreSQL',
      why: 'Tus registros varían como los artículos: aquí se mudaron y conservaron su forma.',
      summary:
        'Unos 2,3 millones de artículos y otras piezas estaban en MongoDB, que llevaba el propio diario. En 2018 los pasó a PostgreSQL, alquilado a Amazon, sobre todo porque mantener MongoDB le costaba demasiado tiempo. Siguieron siendo documentos, en jsonb.',
    },
    youtube: {
      title: 'YouTube: MySQL en miles de servidores, con Vitess',
      why: 'Esperas más de lo que puede un servidor: esto creció alrededor de MySQL para eso.',
      summary:
        'Vitess forma parte de las bases de datos de YouTube desde 2011, según el proyecto, y llegó a decenas de miles de servidores de MySQL. Hoy es software libre. Pocos lo necesitarán, y es un sistema en sí mismo.',
    },
    coinbase: {
      title: 'Coinbase: MongoDB ante una avalancha de clientes',
      why: 'Esperas mucha escritura: aquí llegó de golpe, y no sin caídas.',
      summary:
        'En 2017 el tráfico superó con mucho todo lo visto y hubo caídas. Ayudaron servidores mayores, un MongoDB más nuevo, mejores índices y grupos de servidores separados; en 2018 seguía con MongoDB y añadió una caché y pruebas de carga.',
    },
    'sqlite-site': {
      title: 'sqlite.org: un sitio con mucho uso en un archivo',
      why: 'Tu programa funciona en una máquina: esto ha aguantado ahí un archivo.',
      summary:
        'En 2015 el sitio de SQLite respondía de 400.000 a 500.000 peticiones al día, como mucho una quinta parte con la base de datos, en una porción de un servidor compartido. Lo cuentan quienes la hacen, y es un solo sitio.',
    },
  },

  tieAdvice: [
    '¿Qué conoce mejor la persona a la que llamarán de noche? Elige eso.',
    '¿Qué ofrece ya tu alojamiento o proveedor, con copias de seguridad? Eso vale más que dos puntos.',
    '¿Todo lo demás es igual? Entonces quédate con la más fácil de dejar, con SQL corriente y pocas funciones especiales.',
  ],

  scenarios: {
    'nothing-known': 'Alguien que aún no ha respondido nada',
    'booking-platform':
      'Dos personas fundan una plataforma de reservas, con plazas que no se pueden vender dos veces y una base de datos alquilada',
    'knowledge-search': 'Un equipo pequeño que permite buscar por significado en los documentos de una empresa',
    'clinic-software': 'Quien hace un programa para clínicas, que lo instalan en un servidor propio',
    'shop-on-webspace': 'Una tienda pequeña en un alojamiento web, a cargo de alguien de diseño en ratos libres',
    'never-down-by-a-mysql-team': 'Una venta de entradas que no puede pararse, con alguien que administra y sabe MySQL',
    'catalogue-of-everything':
      'Un mercado de todo: millones de productos, ninguno igual que otro, y un equipo que sabe MongoDB',
    'sensors-everywhere': 'Sensores en diez mil edificios que informan cada pocos segundos',
    'hiking-app': 'Una app de senderismo que tiene que funcionar sin cobertura',
    'club-site': 'La web de un club deportivo, hecha por un socio que no estará siempre',
    'till-in-a-shop': 'La caja de una tienda de pueblo, sin servicio técnico en muchos kilómetros',
    'one-computer-workshop': 'Un taller con un ordenador que preferiría alquilar la base de datos',
    'first-version': 'La primera versión de una aplicación web corriente',
    'shapes-with-money': 'Una aseguradora con contratos todos distintos, y en todos hay dinero de por medio',
    'lawyers-first': 'Un organismo público que solo puede usar código abierto',
  },
}
