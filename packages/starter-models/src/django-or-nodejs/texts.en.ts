import type { Texts } from '../texts.ts'
import { glossary } from './glossary.en.ts'
import { inShort } from './in-short.en.ts'
import type { structure } from './structure.ts'

/**
 * One source with an interest, named wherever a rating leans on it. It has no known address, so it is named in words
 * only.
 */
const article = 'the article “Django vs Node.js: Which Backend to Choose in 2026?” (by a seller of Django work)'

/** A text is one line, however long, so that a comparison of two versions shows which text changed. */
export const english: Texts<typeof structure> = {
  title: 'Django or Node.js?',
  subtitle:
    'For your next backend: what people do not see of your product, such as its data, accounts, payments and the screens your staff work in.',
  description:
    'Which backend fits your project: fourteen plain questions at most, weighed on sixteen criteria, each rating with its range and its sources. Neither is better in general. Without answers there is no verdict, and what is too close to call is called that.',
  disclosure:
    'The author of this model sells Django work, and so does the author of the article it started from. Weights, ratings and sources are open: see for yourself whether it shows.',

  options: {
    django: {
      name: 'Django',
      summary:
        'A Python framework, first released in 2005, with most parts in the box: data model, forms, accounts, security and a ready-made back office. Usual companions: Django REST Framework for APIs, Celery for background work, django-allauth for sign-in with other accounts, Wagtail or django CMS for content.',
    },
    nodejs: {
      name: 'Node.js',
      summary:
        'JavaScript on the server: the V8 engine with an event loop that takes the next request without waiting for the last. You choose the parts: Express, Fastify or NestJS as the framework, Prisma, TypeORM or Sequelize for data, Socket.IO for live connections.',
    },
  },

  groups: {
    building: 'Building it',
    running: 'Running it',
    people: 'The people',
    years: 'The years after',
  },

  criteria: {
    'first-release': {
      name: 'Time to a first release',
      description: 'How soon people can use it, from the first day of work. Staff screens are counted apart.',
    },
    admin: {
      name: 'Back office',
      description: 'How much of the screens for your own staff is there without building it.',
    },
    data: {
      name: 'Data that grows and changes',
      description: 'How safely many kinds of records can be described, changed and reported on over time.',
    },
    content: {
      name: 'Content and editors',
      description: 'How well people who do not program can publish on their own.',
    },
    ai: { name: 'AI and data analysis', description: 'How close your own models and analyses are to the product.' },
    'library-choice': {
      name: 'Choice of libraries',
      description: 'How likely somebody has already built the part or the connection that you need.',
    },
    realtime: {
      name: 'Live updates',
      description: 'How well many open connections carry changes to people at once: chat, boards, shared documents.',
    },
    concurrency: {
      name: 'Many requests at once',
      description: 'How many ordinary requests one server answers at a time. Open connections are counted apart.',
    },
    services: { name: 'Small separate services', description: 'How well it fits many small programs instead of one.' },
    serverless: {
      name: 'Functions and edge',
      description: 'How well it runs where you pay per call, or in many places close to the users.',
    },
    'one-language': {
      name: 'One language at both ends',
      description: 'Whether the same people, code and types can serve the browser and the server.',
    },
    learning: { name: 'First steps', description: 'How soon somebody new to it gets something working and right.' },
    hiring: { name: 'Finding developers', description: 'How many people you can choose from.' },
    handover: {
      name: 'Handing over',
      description: 'How soon another developer finds the way around code that somebody else wrote.',
    },
    security: { name: 'Safe by default', description: 'What protects you if nobody thinks of it.' },
    'library-quality': {
      name: 'Well-kept parts',
      description: 'How well the usual libraries and versions are looked after, and how safe it is to depend on them.',
    },
  },

  ratings: {
    'first-release': {
      django: `Accounts, forms, the data model and its changes come together, so little has to be chosen first. The only figure is in ${article}: six to eight weeks. Nobody independent has measured it.`,
      nodejs: `Express leaves data, sign-in and structure to you, so the first days go into choosing and joining parts; NestJS with Prisma brings more along. So says ${article} too, with eight to twelve weeks. A team with its own template is at the upper end of our range.`,
    },
    admin: {
      django:
        'Lists, search, filters, forms and permissions for staff are made from the data model and are on in a new project. Its manual limits it to trusted people inside the organisation, so customers need screens of their own.',
      nodejs: `Nothing is built in. AdminJS generates a back office, last changed in July 2025, and Payload ships one inside a content system. The “days or weeks” of extra work in ${article} are fair for screens built by hand and too harsh where one of these fits.`,
    },
    data: {
      django:
        'Data is described once, and each change to it is worked out from that description and can be replayed on the live database. There is one way to do it, and the rest of Django builds on it.',
      nodejs:
        'Prisma describes the data, writes each change as SQL and hands its types to the compiler, which Django does not. It is one choice among several; the version that is to follow it was in early access in August 2026.',
    },
    content: {
      django:
        'Wagtail, a content system on Django, runs firefox.com today. Editors publish there without a developer, beside whatever else the product does.',
      nodejs: `Payload is a content system written for Node.js, which ${article} leaves out. Mozilla’s documentation site MDN left Django for pages built with Node.js.`,
    },
    ai: {
      django: `Models are trained and data is analysed in Python, which overtook JavaScript on GitHub in 2024 on the strength of that work. pandas, NumPy and scikit-learn run in the same program as your product, as ${article} points out.`,
      nodejs:
        'Calling a ready-made model is no harder here: OpenAI, for one, publishes an official JavaScript library. Training models or analysing data of your own means a second program in Python.',
    },
    'library-choice': {
      django:
        'Python has a package for nearly everything, if not always one made for Django. In the 2025 Stack Overflow survey, as others quote it, 58 of 100 developers used Python and 66 used JavaScript.',
      nodejs: `npm is the largest collection of packages in the world, as ${article} grants. In the 2025 Stack Overflow survey, as others quote it, 66 of 100 developers used JavaScript. Much of npm does the same thing several times, and quality varies.`,
    },
    realtime: {
      django:
        'Channels adds lasting connections, with Redis as the only link between servers that its maintainers support in production. Disqus was tested with 1.5 million people at once on Python and nginx in 2013, and moved the busiest part to Go that year.',
      nodejs:
        'An event loop holds an open connection at little cost: Socket.IO charts memory as a straight line up to 10,000 of them. Several servers still need visitors pinned to one of them and an adapter in between.',
    },
    concurrency: {
      django: `Django is synchronous by default. Asynchronous views came with version 3.1 in 2020, not with 4.1 as ${article} has it, and parts, database calls among them, still run on threads. In TechEmpower’s last round it answered 32,651 requests a second.`,
      nodejs:
        'In TechEmpower’s last round Express answered 78,136 requests a second. On a trivial page the two are 5 per cent apart at 64 connections and 1.7 times apart at 512, so the gap opens under load only. Such benchmarks measure tiny pages, not products.',
    },
    services: {
      django:
        'Django is made to hold everything in one application, and Instagram ran it so with a million lines. Small services work too, but each carries a framework that it hardly uses.',
      nodejs: `Light frameworks keep a service small, and NestJS has the means for services to talk to each other. So says ${article} as well; running many of them is hard in any language.`,
    },
    serverless: {
      django: `Django loads a lot before it can answer, and we found no measurement of it as a function or at the edge. Python itself is not the reason, whatever ${article} says of cold starts: on AWS Lambda it started in 85 to 97 milliseconds in August 2026.`,
      nodejs:
        'On AWS Lambda a bare Node.js function started in 124 to 127 milliseconds, later than Python. But a small application loads little: on one machine Express was up after 8 milliseconds, NestJS after 197. Edge platforms run JavaScript as it is.',
    },
    'one-language': {
      django:
        'The browser speaks JavaScript in any case, so rich screens mean a second language. htmx, which keeps most of that work in Django, softens it: 24 of 100 Django developers used it in 2025, 5 in 2021.',
      nodejs: `The same people and types serve both ends, and the compiler catches a broken agreement between them. PayPal and Netflix gave that as their reason, and ${article} grants it. Node.js has run TypeScript as it is since 22.18.`,
    },
    learning: {
      django: `Models, views, templates, addresses and the database come at once. Steep at first, then fast and consistent, is how ${article} puts it; beyond that only Django’s own introduction speaks to it, hence the range.`,
      nodejs: `A first page takes minutes with Express. Then database, sign-in, checks and back office are yours to choose and join, so the hard part comes later: so says ${article}, and Express itself declines to prescribe a structure.`,
    },
    hiring: {
      django:
        'In the 2025 Stack Overflow survey, as others quote it, 58 of 100 developers used Python, but 13 used Django. Enough to choose from, with less choice. Shares say nothing of skill or price.',
      nodejs:
        'In the same survey 66 of 100 used JavaScript and 49 Node.js: the largest pool there is. Only 20 used Express and 7 NestJS, so ask candidates which framework they know.',
    },
    handover: {
      django: `Everything has a known place, so a developer who knows one Django project can read another. That any experienced developer picks one up quickly is the word of ${article} and of no study.`,
      nodejs: `Express prescribes no structure, and PayPal found its teams building differently until it made a framework of its own. NestJS exists to supply that structure and would earn 7 or 8 here: ${article} is unfair to it.`,
    },
    security: {
      django:
        'Forged requests, injected scripts, injected database commands and clickjacking are guarded against unless you switch that off, and a content security policy is built in since 6.0. Repeated sign-in attempts are not limited.',
      nodejs:
        'Express leaves sign-in, protective headers and limits on attempts to you, with a good checklist. NestJS offers them as packages to add. A careful team ends up as safe; a hurried one may not.',
    },
    'library-quality': {
      django: `A long-term version is looked after for three years, 5.2 until April 2028. Fewer packages, but better ones: that is what ${article} says. We found no measurement, hence the wide range.`,
      nodejs: `Node.js 24 is looked after until April 2028, its frameworks less evenly. In September 2025 a worm reached more than 500 npm packages. That quality varies widely is the view of ${article}, and nobody has measured it.`,
    },
  },

  sections: { product: 'What you are building', people: 'Who builds it', plan: 'The plan' },

  questions: {
    product: {
      text: 'What are you building?',
      help: 'Choose what comes closest. If it is two things, choose the one that earns the money.',
      choices: {
        business: 'Software for businesses, or a tool for your own',
        marketplace: 'A marketplace or a shop',
        content: 'A site to read, watch or learn from',
        personal: 'An app that people use on their own: to learn, to plan, to keep track',
        together: 'Something people use together: chat, a game, shared documents',
        api: 'A service that other programs call',
      },
    },
    staff: {
      text: 'How much will your own staff do behind the scenes?',
      help: 'Count everyone who approves, corrects, refunds or exports, even if that is only you.',
      choices: {
        hardly: 'Hardly anything: it runs by itself',
        sometimes: 'Now and then, to put something right',
        daily: 'Every day',
        core: 'It is the product: staff use little else',
      },
    },
    data: {
      text: 'What kind of information will it keep?',
      help: 'A booking that belongs to a guest, a room and an invoice is several kinds of records that refer to each other.',
      choices: {
        simple: 'A few simple lists',
        linked: 'Many kinds of records that refer to each other',
        central: 'Records are the point: history, imports, reports',
      },
    },
    live: {
      text: 'Will people see each other’s changes at once?',
      choices: {
        no: 'No, reloading the page is fine',
        some: 'Here and there: a notice, a status, a counter',
        always: 'Yes, all the time',
      },
    },
    peak: {
      text: 'How many people will use it at the same moment, at the busiest time?',
      help: 'A rough guess for the first two years will do. It is far fewer than have an account, and for a tool of your own no more than work there.',
      choices: {
        dozens: 'Fewer than 100',
        hundreds: '100 to 1,000',
        thousands: '1,000 to 10,000',
        more: 'More than 10,000',
      },
    },
    features: {
      text: 'Which of these will be part of it?',
      choices: {
        editors: 'Pages or articles that your staff publish',
        sensitive: 'Payments, health or other sensitive data',
        app: 'A phone app, or screens that behave like one',
        integrations: 'Connections to many other services',
      },
    },
    ai: {
      text: 'What part will artificial intelligence play?',
      choices: {
        none: 'None for now',
        hosted: 'We would use a ready-made service, such as one that writes text',
        own: 'We would train models or analyse data of our own',
      },
    },
    team: {
      text: 'Who will build it?',
      choices: {
        javascript: 'A team that writes JavaScript',
        python: 'A team that writes Python',
        both: 'A team that is at home in both',
        other: 'A team that writes something else',
        freelancer: 'Nobody yet: a freelancer or a small agency',
        myself: 'I will, learning as I go',
      },
    },
    shared: {
      text: 'Do you want one language in the browser and on the server?',
      help: 'Screens that behave like an app are written in JavaScript in any case; plain pages need little of it.',
      choices: { yes: 'Yes, one language', no: 'No, two are fine' },
    },
    successor: {
      text: 'Who will look after it in two years’ time?',
      choices: { same: 'The people who build it', other: 'Somebody else' },
    },
    releases: {
      text: 'Will several teams each release their own part?',
      help: 'Not several people: several teams, none of which waits for the others.',
      choices: { yes: 'Yes, each when it is ready', no: 'No, it is released as a whole' },
    },
    stage: {
      text: 'What is the first version for?',
      choices: {
        prototype: 'To find out whether the idea works',
        dated: 'To serve customers from a set date',
        replace: 'To replace something that is in use',
      },
    },
    hosting: {
      text: 'Where will it run?',
      help: 'If nobody has decided that yet, say that you do not know.',
      choices: {
        server: 'On a server or platform that is always on',
        functions: 'As functions, paid for only while they run (serverless)',
        edge: 'In many places at once, close to the users (edge)',
      },
    },
    rate: {
      text: 'What does an hour of development cost you?',
      help: 'It turns weeks into money; without it we assume 50 euros.',
      unit: '€ an hour',
    },
  },

  inShort,

  glossary,

  rules: {
    'data-heavy': 'Where records are the point and people work on them, staff screens count for more.',
    'staff-screens': 'Screens for daily work have to be built or fitted with Node.js: a week more.',
    'first-proof': 'To prove an idea without a JavaScript team, having the parts in the box counts for more.',
    'own-models': 'Your own models on connected data: analysis next to the product counts for more.',
    'hosted-models': 'A ready-made AI service does not ask for Python.',
    publishing: 'A site that lives from content, or staff who publish: content and editors count for more.',
    'live-product':
      'Live most of the time, or made to be used together: live updates count for more, and Django needs a week more.',
    'live-crowd': 'Thousands of people connected live: live updates count for more still.',
    'small-services':
      'Several teams that release on their own, with a service for other programs or with functions or edge: small separate services count for more.',
    'javascript-team': 'A team that knows JavaScript and wants one language: that counts for more.',
    'models-beside-nodejs': 'Your own models, and a team that knows JavaScript: where they can run.',
    functions: 'A note on cold starts, whichever wins.',
    'pages-and-forms': 'Pages and forms for fewer than 1,000 people at once: the difference in speed hardly matters.',
    'speed-elsewhere': 'From 1,000 people at once, a word on what decides speed.',
    'both-ways': 'The answers hold strong signs for both.',
    'dear-weeks': 'From 80 an hour, a word on what a week costs.',
    'ready-made': 'A site or a shop without a team: it may not need building.',
    'whose-weeks': 'Where the weeks come from, beside every verdict.',
  },

  remarks: {
    local:
      'A developer near you may cost more than one far away, and is easier to talk to. Ask for two offers, and speak to a past client of each.',
    'admin-for-nodejs':
      'Before anybody builds staff screens by hand with Node.js, look at AdminJS and Payload. Where one of them fits, the extra week in the estimate falls away.',
    'hosted-models':
      'A ready-made AI service works with either: OpenAI, for one, publishes libraries for Python and for JavaScript. Training models or analysing data of your own asks for Python.',
    'nodejs-publishes-too': 'Content does not rule out Node.js: Payload is a content system written for it.',
    'live-on-django':
      'Django can hold thousands of live connections with Channels and Redis. It is a part of its own, run beside the pages: plan for it.',
    'own-pace':
      'The weeks are for somebody who learns along the way: three times those of somebody who knows how. That factor is a guess of ours, so take it as a warning and not as a plan. The cost is what those hours would come to at the rate, whoever pays them.',
    'moving-over':
      'What replaces something in use has its data to bring over, and for a while the two run side by side. We double the weeks for it, which is a guess; ask for that part to be priced on its own.',
    'plan-own-screens':
      'The back office that comes with Django is made for editing records, not for guiding people through a day’s work. Where it is the product, plan screens of your own on top of it.',
    'structure-for-nodejs':
      'If somebody else takes over, ask for NestJS: it lays down the structure that Express leaves open, and with it Node.js would earn 7 or 8 for handing over instead of 6.',
    'models-beside-nodejs':
      'The product can stay on Node.js and call a small Python service for the models. That is one more program to run, and often the simplest way for a team that knows JavaScript.',
    'ready-made':
      'You may need neither at first: a shop, a blog or a simple site can be rented ready-made. See how far that carries you before anything is built.',
    'start-with-one':
      'Separate services cost effort before they save any. Instagram ran as one application with a million lines in 2019. The weeks here are those of one developer for one part.',
    'cold-starts':
      'That Node.js starts sooner is no longer true of bare functions: in August 2026 Python took 85 to 97 milliseconds on AWS Lambda, Node.js 124 to 127. We rate Node.js higher because an application on it usually loads less; for Django we found no figure. Measure your own.',
    'speed-elsewhere':
      'Speed is rarely decided by the framework. The database, caching, the network and the code itself decide more: measure those first.',
    'both-ways':
      'Your answers pull both ways: some ask for what Django does best, others for what Node.js does best. Neither is better in general, so read the reasons before the winner.',
    'dear-weeks':
      'Cost is weeks times rate. At yours a week comes to 3,200 euros or more: ask what each estimate stands on before you compare the two.',
    'whose-weeks':
      'The weeks start from the figures of one seller of Django work for a complete first product by one developer: six to eight with Django, eight to twelve with Node.js. Nobody independent has measured them.',
  },

  caseStudies: {
    instagram: {
      title: 'Instagram: Django, heavily modified',
      why: 'You expect many people at once, or people who use it together: this is how far Django was taken for that.',
      summary:
        'In 2019 a Django application of a million lines served a billion people a month. In 2023 Threads was launched from the same code within five months. It is Django rebuilt for that size, not Django as it comes.',
    },
    pinterest: {
      title: 'Pinterest: began on Django',
      why: 'You are building a first version to learn from: this one carried a start-up for years, and was replaced later.',
      summary:
        'Django served its pages until 2015 and 2016, when Pinterest moved them to React and had Node.js draw them. We found no sign of Django there since: a first choice that carried a start-up far, then gave way.',
    },
    disqus: {
      title: 'Disqus: pages on Django, live updates moved to Go',
      why: 'You want live parts with many people at once: here the pages stayed on Django and the live part did not.',
      summary:
        'In 2013 Django served most of 8 billion page views a month. Live comments, on Python and nginx, were tested with 1.5 million people at once; that year the part that strained the processor was rewritten in Go. We found nothing later.',
    },
    mozilla: {
      title: 'Mozilla: some sites on Django, MDN left',
      why: 'Your staff publish pages: of three sites that do, two stayed with Django and one left it.',
      summary:
        'firefox.com ran on Django 5.2 and Wagtail in August 2026, the add-ons site on Django 4.2 in 2024. MDN, the documentation for developers, left Django in a move planned for December 2020: its pages are kept in Git and built with Node.js.',
    },
    netflix: {
      title: 'Netflix: Node.js next to the screen, Java behind',
      why: 'Several of your teams release their own part: here Node.js served one of many, the one next to the screen.',
      summary:
        'In 2015 the website went from Java to Node.js, so that its makers worked in one language; the services behind stayed in Java. By 2023 a shared gateway had replaced the old API server, with about 2,800 Java applications at work.',
    },
    linkedin: {
      title: 'LinkedIn: a mobile server on Node.js, 2011',
      why: 'You will have an app: this is what its server gained on Node.js, and what was built on something else.',
      summary:
        'The server of the mobile app went from Rails to Node.js and from 30 machines to 3; a former engineer puts much of that down to the old design. Instant messaging, in 2016, was built on Play and Akka instead.',
    },
    uber: {
      title: 'Uber: began on Node.js, outgrew it',
      why: 'In yours everything is live, all the time: this is how far Node.js carried that, and where it ended.',
      summary:
        'Dispatch was built on Node.js in 2011 and mostly ran on it in 2015, when the hottest parts were going to Go. From 2018 Java and Go were the languages for backends, and by 2021 the platform had been rebuilt for more than a million people at once.',
    },
    paypal: {
      title: 'PayPal: one language for both ends',
      why: 'Your team writes JavaScript: this is what one language at both ends brought another such team.',
      summary:
        'A pilot in 2013 took fewer people and a third less code than the same pages in Java, and answered twice as many requests. Express proved too loose for many teams, so PayPal built a framework on top. It was not a comparison with Django.',
    },
  },

  tieAdvice: [
    'Whom can you have next month? Two people you trust outweigh every figure on this page.',
    'Who gets the call at night? Choose what that person knows best.',
    'Does the calendar press? Then the weeks speak louder than the points.',
  ],

  scenarios: {
    'nothing-known': 'Somebody who has not answered anything yet',
    'both-ways': 'A marketplace with staff at work in it every day, built by a team that writes JavaScript only',
    saas: 'A subscription service for businesses, and nothing else is known yet',
    'two-founders': 'Two founders, a marketplace, no developer yet',
    'one-freelancer': 'A complete first product, one freelancer, a set date, pages and forms',
    'clinic-records': 'A group of clinics that moves its patient records out of spreadsheets',
    'claims-desk': 'An insurer’s desk where staff handle claims all day',
    'idea-on-trial': 'A small team at home in both languages that wants to know whether its idea works',
    forecasts: 'A wholesaler that wants forecasts from its own order history',
    magazine: 'A magazine whose editors publish on their own, built by a freelancer',
    'own-hands': 'A founder who learns to program along the way and wants to hand it over later',
    'built-to-be-handed-over': 'A freelancer builds it by a set date, somebody else takes over',
    'dear-developer': 'A developer at 110 euros an hour',
    'nobody-watches-the-parts': 'A business without a technician of its own, to whom well-kept parts matter most',
    'modest-shop': 'A shop with an app and a few hundred visitors at its busiest',
    'python-team-with-live-board': 'A Python team, a business tool with some live figures, 1,500 people at once',
    'shop-without-a-team': 'A shop on an ordinary server, nobody chosen to build it yet',
    'sports-chat': 'A chat for sports fans, 5,000 of them at once during a match',
    'dispatch-board': 'A board that sixty dispatchers watch, every change seen at once',
    'browser-people': 'A business service by a team that writes JavaScript and wants one language',
    'six-teams': 'Six teams, each with its own part of a service for other programs',
    'paid-per-call': 'A service with little traffic that should cost nothing while nobody uses it',
    'price-feed': 'A feed of prices that more than 10,000 programs and people ask at the same moment',
    'everything-connected':
      'An app to use together that connects to everything, for whom choice of libraries matters most',
    'blog-by-oneself': 'A blog by somebody who learns along the way and wants to try the idea',
    'old-system': 'A wholesaler that replaces the system that its staff have used all day for fifteen years',
    'habit-app': 'A habit tracker for the phone, by two people who write JavaScript',
    'near-its-users': 'A small app for private people, served close to them, by a JavaScript team that stays',
    'models-by-a-javascript-team': 'A JavaScript team that wants to train models on its clients’ orders',
    'writing-assistant': 'A writing assistant on a ready-made model, tried out by a JavaScript team',
  },
}
