import type { Texts } from '../texts.ts'
import { glossary } from './glossary.en.ts'
import { inShort } from './in-short.en.ts'
import type { structure } from './structure.ts'

/** A text is one line, however long, so that a comparison of two versions shows which text changed. */
export const english: Texts<typeof structure> = {
  title: 'PostgreSQL, MySQL, MongoDB or SQLite?',
  subtitle: 'For the database of your next program: where it keeps what must not be lost.',
  description:
    'Which of four databases fits your program: ten plain questions, weighed on nine criteria, each rating with its range and its sources. All four are good; what differs is what they are good for. Without answers there is no verdict, and what is too close to call is called that.',
  disclosure:
    'Nobody who sells one of these databases has paid for this model, which comes with Verdict. Verdict itself keeps its data in PostgreSQL: see for yourself whether it shows.',

  options: {
    postgresql: {
      name: 'PostgreSQL',
      summary:
        'A relational database run as a server, made by a community that no single company owns. It checks a great deal by itself, and extensions add maps (PostGIS), similar meaning (pgvector) and much else.',
    },
    mysql: {
      name: 'MySQL',
      summary:
        'A relational database run as a server, owned by Oracle, with a sister called MariaDB that is developed apart. Much of the web runs on it, WordPress included. We rate MySQL 8.4 and later with InnoDB, its usual engine.',
    },
    mongodb: {
      name: 'MongoDB',
      summary:
        'A document database run as a server, usually as three that stand in for one another, made by the company of the same name. Records need no common form, and spreading them over many servers is built in.',
    },
    sqlite: {
      name: 'SQLite',
      summary:
        'A relational database without a server: a library within your program, and one file. It is in phones, browsers and aeroplanes, and serves websites too, as long as one program on one machine does the writing.',
    },
  },

  groups: { data: 'The data', load: 'Load and breakdowns', people: 'The people' },

  criteria: {
    integrity: {
      name: 'Consistent data',
      description:
        'How much the database itself refuses of what must not be: an order without a customer, a seat sold twice.',
    },
    shapes: {
      name: 'Records of many shapes',
      description: 'How easily records can be kept and searched that differ from one another and change often.',
    },
    asking: {
      name: 'What you can ask of it',
      description:
        'How much it answers without a second system: new reports, searching in texts, maps, similar meaning.',
    },
    writing: {
      name: 'Many writing at once',
      description:
        'How many can save at the same moment without waiting for one another. What no longer fits on one server is counted apart.',
    },
    growth: {
      name: 'Beyond one server',
      description: 'How it goes on when the data or the load outgrow a single server.',
    },
    failover: {
      name: 'When a server fails',
      description: 'Whether another server takes over by itself, and what you have to add for that.',
    },
    upkeep: {
      name: 'Little to look after',
      description: 'What has to be installed, watched, upgraded and backed up.',
    },
    knowledge: { name: 'People who know it', description: 'How many developers you can choose from, and ask.' },
    licence: {
      name: 'Free licence',
      description: 'Whether you may use it, ship it and sell it without asking anybody.',
    },
  },

  ratings: {
    integrity: {
      postgresql:
        'Types, references and rules of your own are enforced, and on request simultaneous changes are kept apart as strictly as the standard knows. Jepsen found a hole in that in 2020, mended within months; a possible second one was reported for version 18.4.',
      mysql:
        'References and, since 8.0.16, rules of your own are enforced; before that it read such rules and ignored them. Jepsen showed in 2023 that its default separation of simultaneous changes breaks its own promise, and can lose one of two updates.',
      mongodb:
        'A change to one document is all or nothing; a change to several is so only within a transaction, which its manual advises to need rarely. There are no references that it checks, and its default reading may return what is later undone. Jepsen’s findings are of 2020, hence the range.',
      sqlite:
        'Transactions are complete, and as only one writer works at a time, changes cannot cross. But references are checked only if the program switches that on, and types only in tables declared STRICT, possible since 2021: with both it would earn 9.',
    },
    shapes: {
      postgresql:
        'The jsonb type keeps a document in a column beside ordinary ones, and any part of it can be indexed. Its manual warns that every change locks the whole row, so large documents that change often suit it less.',
      mysql:
        'It has a JSON type and checks that what goes in is JSON. Such a column is not indexed directly: each part that you search by needs a generated column or an index of its own.',
      mongodb:
        'This is what it was made for: records of one collection need not have the same fields, and rules for them can be added later. The price is that your program has to cope with every shape that was ever saved.',
      sqlite:
        'Thirty functions work on JSON, and an index on one expression is possible. Nothing indexes a whole document, and types are loose in any case, which helps here and hurts elsewhere.',
    },
    asking: {
      postgresql:
        'We find its SQL the fullest of the four, and search in texts comes with it; PostGIS adds maps, pgvector similar meaning. One system then answers what otherwise takes three, though we would expect a search engine of its own to rank better.',
      mysql:
        'Joins, window functions, search in texts and simple maps are there. A vector can be stored since 9.0, but its manual rules out an index on it, so that similar meaning is found only by comparing everything.',
      mongodb:
        'Its pipelines answer most questions, and good search in texts and by meaning is now available outside its own cloud too, as a second program beside the database. Reports across many collections are more work than in SQL.',
      sqlite:
        'It has solid SQL and good search in texts (FTS5), fast for one user. Maps are basic, meaning needs an extension, and one long report on the machine that serves customers is felt by all.',
    },
    writing: {
      postgresql:
        'Whoever reads does not wait for whoever writes, and the other way round; only two writers of the same row wait. Each change leaves an old version behind that has to be cleared away, which is felt under very heavy updating.',
      mysql:
        'InnoDB locks single rows and reads without locking, so that many can work at once. We found no comparison with PostgreSQL that neither side had an interest in, and rate them alike.',
      mongodb:
        'Two who write different documents do not wait for each other; on the same one the later tries again by itself. We found no neutral measurement beside the others, hence the same rating and the same range.',
      sqlite:
        'Any number may read, one writes at any instant and the others queue, usually for milliseconds. Its authors call sites below 100,000 hits a day safe, and send those with many writers to a client/server database.',
    },
    growth: {
      postgresql:
        'One large server carries most companies for good, and copies for reading are built in. Spreading writes over several is not: Notion did it by hand, in months of work, after five years on one. The extension Citus does it for you where your tables and queries allow it, which is why the range is wide.',
      mysql:
        'It cannot do it alone either, but Vitess, free software that grew at YouTube, spreads MySQL over many servers and hides that from the program. It is a system of its own to learn and to run.',
      mongodb:
        'Spreading a collection over servers is part of it, and moving it about while in use as well. The key by which it is split has to be chosen well, and its own manual names the price: more to run and to maintain.',
      sqlite:
        'All of it is one file on one machine. The limit of 281 terabytes is a theoretical one; a file per customer is a known way to grow, but nothing in SQLite joins them again.',
    },
    failover: {
      postgresql:
        'A second server follows along out of the box. That the first has failed, somebody else has to notice: its manual says that it does not bring the software for that. Patroni and other tools do, or a provider.',
      mysql:
        'InnoDB Cluster, from the same maker, takes three servers, promotes another one by itself when the first fails, and leads programs there. It brings demands of its own on tables and on the network.',
      mongodb:
        'Three servers that elect a new head among themselves are its usual form; by its manual that typically takes no more than 12 seconds, during which nothing can be written. Programs find the new one by themselves.',
      sqlite:
        'When the machine is down, so is it. Litestream copies every change elsewhere, so that little is lost, but somebody has to set up a new machine and start it there.',
    },
    upkeep: {
      postgresql:
        'It needs a server, a look at the cleaning up of old row versions, and a moving of the data at each major version, which its own tool can do in minutes: once a year if you like and every five at the latest. None of it is hard, all of it has to be done.',
      mysql:
        'It needs a server and a watchful eye like the others; a new version starts on the existing data and brings them up to date itself. Old habits in settings and character sets still cost newcomers time.',
      mongodb:
        'Transactions need a replica set, so that serious use means three servers to watch. The Guardian left it in 2018 largely because running it themselves took too much of their time; its hosted form, Atlas, takes that away.',
      sqlite:
        'There is nothing to install, to configure or to start: its own page says that it needs no administration. A backup is a copy of a file, as long as it is made with the tool for that and not while somebody writes.',
    },
    knowledge: {
      postgresql:
        'In the Stack Overflow survey of 2025, as others quote it, 55.6 of 100 developers used it: more than any other database, and more each year.',
      mysql:
        'In the same survey 40.5 of 100 used it, a share that no longer grows. WordPress and countless finished programs run on it, so that advice is easy to find, of every age and quality.',
      mongodb:
        'It is well known, above all among those who write JavaScript, and its courses are good. The figures that we found for it contradict each other, all of them well below MySQL’s, hence the range.',
      sqlite:
        'Nearly every developer has it on the machine and has used it, often without knowing. Few have run it for a busy service, and what they must know for that is another matter: the range says so.',
    },
    licence: {
      postgresql:
        'A short licence of its own kind allows everything, also selling it on, and asks only that the notice stays. No single company can change that.',
      mysql:
        'It is free under version 2 of the GPL, or bought from Oracle. Running it asks nothing of you; handing it out within a product of your own does, and that is where lawyers get to read.',
      mongodb:
        'Since 2018 its licence has been the SSPL: free to run for yourself, but whoever offers it to others as a service has to publish everything around it. The Open Source Initiative does not count it as open source.',
      sqlite:
        'It belongs to nobody: its authors have placed it in the public domain. Where a company wants something signed, they sell a warranty of title.',
    },
  },

  sections: { program: 'Your program', data: 'Your data', people: 'Who runs it' },

  questions: {
    where: {
      text: 'Where will your program run?',
      help: 'What counts is the part that saves the data, not the screens of those who use it.',
      choices: {
        device: 'On people’s phones or tablets, also without a connection',
        computer: 'On one computer or device: a desktop program, a till, a machine',
        webspace: 'On rented web space, as for WordPress',
        server: 'On one server',
        servers: 'On several servers, or as functions that start when called',
      },
    },
    writes: {
      text: 'How often is something saved at the busiest time?',
      help: 'Count orders, messages and edits, and leave out reading. A hundred people filling in forms save a few times a second at most.',
      choices: {
        minutes: 'A few times a minute',
        seconds: 'A few times a second',
        hundreds: 'Hundreds of times a second',
        thousands: 'Thousands of times a second',
      },
    },
    outage: {
      text: 'What if nothing can be saved for an hour?',
      choices: {
        unnoticed: 'Hardly anybody notices',
        annoying: 'It is annoying, and waits',
        costly: 'It costs us orders or customers',
        never: 'It must not happen',
      },
    },
    records: {
      text: 'What will it mostly keep?',
      choices: {
        linked: 'Things that belong together: customers, orders, invoices',
        varied: 'Records that look different each time: product data, forms, content',
        stream: 'A stream of events or readings, kept as they come',
        simple: 'A few simple lists and settings',
      },
    },
    mistakes: {
      text: 'What happens if two figures in it contradict each other?',
      help: 'A stock that says 3 while 4 were sold, or an invoice whose customer is gone.',
      choices: {
        harmless: 'Little: it is put right when noticed',
        embarrassing: 'Somebody has to apologise',
        money: 'Money, stock or seats are lost',
        law: 'It concerns the law, an audit or somebody’s health',
      },
    },
    asked: {
      text: 'What else will you ask of it than to find a record?',
      choices: {
        reports: 'Reports that nobody has thought of yet',
        search: 'Searching in long texts',
        maps: 'What is near, or within an area',
        meaning: 'What is similar in meaning, for AI',
      },
    },
    size: {
      text: 'How much will it hold in three years?',
      help: 'A million records of a thousand characters are about one gigabyte. Pictures and films are kept elsewhere.',
      choices: {
        small: 'Less than 100 gigabytes',
        large: 'Up to a few terabytes',
        huge: 'More than one server can hold',
      },
    },
    care: {
      text: 'Who will look after the database?',
      choices: {
        provider: 'A provider: we rent it ready to use',
        expert: 'Somebody whose job it is',
        aside: 'A developer, beside other work',
        nobody: 'Nobody in particular',
      },
    },
    known: {
      text: 'Which one does your team know best?',
      choices: {
        postgresql: 'PostgreSQL',
        mysql: 'MySQL or MariaDB',
        mongodb: 'MongoDB',
        sqlite: 'SQLite',
        several: 'Several of them equally well',
        none: 'None of them, or there is no team yet',
      },
    },
    licence: {
      text: 'What will you do with the database itself?',
      help: 'Not with your program: with the software of the database within it.',
      choices: {
        free: 'Use it for our own service, and nobody minds which licence it has',
        approved: 'Use it, but only under a licence that counts as open source',
        shipped: 'Hand it to customers within our product',
        resold: 'Offer it to others as a service',
      },
    },
  },

  inShort,

  glossary,

  rules: {
    'small-and-alone':
      'One machine, little writing, little data, and an outage that can wait: having nothing to look after counts for more.',
    'provider-far-away':
      'A program on one computer, and a database that a provider runs elsewhere: having nothing to look after counts after all.',
    'one-machine-is-not-enough':
      'More data than one server holds, and much writing: spreading it over several counts for more.',
    'shared-truth': 'Linked records where a contradiction is costly: what the database refuses counts for more.',
    'shapes-and-money': 'Records of many shapes, and contradictions that are costly: both at once.',
    'reports-elsewhere': 'Reports on a great deal of data: a word on where to run them.',
    'made-for-streams': 'A large stream of events: there are databases made for that.',
    'outgrow-it-later': 'One server and a lot of writing: a word on the limit of SQLite.',
    backups: 'A word on backups, whichever wins.',
  },

  remarks: {
    'no-server-on-phones':
      'It runs as a server, and an app cannot bring a server along to a phone or a tablet. It can still keep the data at the other end.',
    'one-file-many-servers':
      'Several servers cannot safely write to one SQLite file: its authors advise against it over a network, where locking often fails and the file can be damaged. Products that put a server in front of SQLite are another choice.',
    'not-approved':
      'Its licence, the SSPL, has not been approved by the Open Source Initiative, which says that it is not open source. You ruled such licences out.',
    'devices-meet':
      'If what is kept on many devices has to come together, you need a second database on a server, and a way to settle who is right. Answer once more for that one.',
    'needs-a-line':
      'What a provider runs is not on that computer: without a connection nothing can be saved. If that must not be, keep a file there and send copies.',
    'file-is-copied':
      'A file on one device is lost with the device. Copy it elsewhere, with the backup function of SQLite and not with an ordinary copy while the program writes.',
    'what-the-host-offers':
      'On rented web space the host decides. MySQL or MariaDB is almost always there, WordPress asks for one of the two, and the rest you would have to rent apart. We rate the upkeep of each for that.',
    'connection-pool':
      'PostgreSQL gives every connection a process of its own. With many servers, and all the more with functions, put a connection pool such as PgBouncer in front of it.',
    'measure-writes':
      'Thousands of writes a second are a lot. Check whether they could be gathered, and measure with your own data on your own machine before you decide: no published figure answers that.',
    'rehearse-failure':
      'No database alone gives you “must not happen”. It takes a second place, somebody who has rehearsed the takeover, and a program that can stand those seconds.',
    'columns-and-documents':
      'In PostgreSQL, keep in columns what all records share, and what varies in one jsonb column. Then what is shared stays checked.',
    trail:
      'Where the law or an audit asks, plan from the start to record who changed what and when. None of the four does that by itself.',
    'late-is-fine':
      'Few ever outgrow one large server. If you are not sure that you will, start with what is simplest today: spreading data over servers early costs more than doing it late.',
    'rented-is-different':
      'A provider takes over installing, backups, upgrades and standing in for a failed server, so that upkeep counts for little here and the others catch up. Compare prices at twice your size, and find out how you would leave.',
    'somebody-must':
      'Somebody must look after it: install updates and see that backups can be restored. If that is truly nobody, rent it ready to use, or choose what asks for least.',
    'public-domain':
      'SQLite is in the public domain, which is more than open source and not a licence. If your list of approved licences does not know that, ask before you are asked; its makers sell a warranty of title.',
    'gpl-travels':
      'If you hand MySQL out within a product, the GPL may reach your own program, depending on how the two are joined. Ask a lawyer, or Oracle for its commercial licence.',
    'whole-service':
      'Whoever offers MongoDB to others as a service has to publish, under the SSPL, all that runs the service, or agree on something else with the company.',
    'sqlite-serves-sites':
      'For a site on one machine SQLite is less of a risk than its reputation: its own site has run on it for years. Switch on WAL mode and the checking of references, and declare tables STRICT.',
    'say-majority':
      'With MongoDB, use transactions wherever a change touches several documents, and majority for reading and writing. Not all of that is the default.',
    'both-needs':
      'Your answers ask for free shapes and for strict checks. Keep what concerns money in fixed columns or fields with rules, and leave only the rest free.',
    'reports-elsewhere':
      'Heavy reports on a lot of data slow down those who work. Run them on a copy, or in a database made for analysis such as DuckDB or ClickHouse.',
    'made-for-streams':
      'For such a stream none of the four may be the best: look at TimescaleDB, which extends PostgreSQL, and at ClickHouse before you decide.',
    'one-writer':
      'With SQLite all writing goes through one file, one writer after another. Hundreds of small changes a second may work on a fast disk; try it with your own before you rely on it.',
    backups:
      'Whichever you choose: it matters less than backups that somebody has really restored once. And each of the four can be left again, so choose for the next three years and not for ever.',
  },

  caseStudies: {
    notion: {
      title: 'Notion: five years on one PostgreSQL, then many',
      why: 'You expect a great deal of data: this is how far one server went, and what came after.',
      summary:
        'One PostgreSQL carried Notion through five years of growth. In mid-2020 it reached its limit; splitting it took months, and users saw five minutes of maintenance. It was done within their own program, not by the database.',
    },
    guardian: {
      title: 'The Guardian: from MongoDB to PostgreSQL',
      why: 'Your records vary like articles do: here they moved, and kept their shape.',
      summary:
        'Some 2.3 million articles and other items lay in MongoDB, run by the newspaper itself. In 2018 it moved them to PostgreSQL, rented from Amazon, mostly because running MongoDB cost too much of its time. They stayed documents, in jsonb.',
    },
    youtube: {
      title: 'YouTube: MySQL on thousands of servers, with Vitess',
      why: 'You expect more than one server can do: this is what grew around MySQL for that.',
      summary:
        'Vitess has been part of YouTube’s databases since 2011, says the project, and grew to tens of thousands of MySQL servers. It is free software today. Few will need it, and it is a system of its own.',
    },
    coinbase: {
      title: 'Coinbase: MongoDB in a rush of customers',
      why: 'You expect a lot of writing: here it came at once, and not without failures.',
      summary:
        'In 2017 traffic went far beyond what the exchange had seen, and it was down at times. Larger servers, a newer MongoDB, better indexes and separate clusters brought relief; in 2018 it stayed with MongoDB and added a cache and load tests.',
    },
    'sqlite-site': {
      title: 'sqlite.org: a busy site on one file',
      why: 'Your program runs on one machine: this is what one file has carried there.',
      summary:
        'In 2015 the site of SQLite answered 400,000 to 500,000 requests a day, a fifth at most with the database, on part of a shared server. Its makers tell this themselves, and it is one site.',
    },
  },

  tieAdvice: [
    'What does the person know best who will be called at night? Choose that.',
    'What does your host or provider already offer, with backups? That is worth more than two points.',
    'Is all else equal? Then take the one that is easiest to leave, with plain SQL and few special features.',
  ],

  scenarios: {
    'nothing-known': 'Somebody who has not answered anything yet',
    'booking-platform': 'Two founders with a booking platform, seats that must not be sold twice, a rented database',
    'knowledge-search': 'A small team that makes a company’s documents searchable by meaning',
    'clinic-software': 'A maker of software for clinics, which run it themselves on one server',
    'shop-on-webspace': 'A small shop on rented web space, looked after by a web designer on the side',
    'never-down-by-a-mysql-team': 'A ticket office that must never be down, with an administrator who knows MySQL',
    'catalogue-of-everything':
      'A marketplace of everything: millions of products, no two alike, a team that knows MongoDB',
    'sensors-everywhere': 'Sensors in ten thousand buildings that report every few seconds',
    'hiking-app': 'A hiking app that has to work where there is no signal',
    'club-site': 'The site of a sports club, built by a member who will not always be there',
    'till-in-a-shop': 'A till in a village shop, with no technician for miles',
    'one-computer-workshop': 'A workshop with one computer that would rather rent its database',
    'first-version': 'The first version of an ordinary web application',
    'shapes-with-money': 'An insurer whose contracts all look different, and every one is about money',
    'lawyers-first': 'A public body that may use open source only',
  },
}
