import { seenOn } from '../cited.ts'

const { page, repository } = seenOn('2026-11-23')

const django = (commit: string) => repository('django/django', commit, 'Django')
const djangoSite = repository('django/djangoproject.com', '68a439a5', 'Django', '2026-08-21')
const channels = repository('django/channels', '60cbc43', 'Django Channels', '2026-07-21')
const express = repository('expressjs/expressjs.com', 'b9d51069', 'Express', '2026-08-08')
const fastify = repository('fastify/fastify', '83e69762', 'Fastify', '2026-08')
const nest = repository('nestjs/docs.nestjs.com', '2f9d9394', 'NestJS', '2026-06-29')
const socketIo = repository('socketio/socket.io-website', 'ffb3288', 'Socket.IO', '2026-06-25')

/**
 * What the ratings rest on, each once. "Second-hand" says that we saw somebody's account or copy, not the original.
 * What a repository says is dated by the commit that was read.
 */
export const sources = {
  djangoAdmin: django('0016a429')('The Django admin site', 'docs/ref/contrib/admin/index.txt'),
  djangoOverview: django('0aac791b')('Django at a glance', 'docs/intro/overview.txt'),
  djangoAsync: django('0379e753')('Asynchronous support', 'docs/topics/async.txt'),
  djangoSecurity: django('022a171d')('Security in Django', 'docs/topics/security.txt'),
  djangoVersions: djangoSite('Supported versions of Django', 'djangoproject/templates/releases/download.html'),
  django31: page(
    'Django 3.1 release notes',
    'Django',
    '2020-08-04',
    'https://docs.djangoproject.com/en/5.2/releases/3.1',
  ),
  django60: page(
    'Django 6.0 release notes',
    'Django',
    '2025-12-03',
    'https://docs.djangoproject.com/en/6.0/releases/6.0/',
  ),
  djangoSurvey: page(
    'State of Django 2025',
    'Django Forum',
    '2025',
    'https://forum.djangoproject.com/t/state-of-django-2025/43279',
  ),
  htmxSurvey: page(
    'AI reshapes web development as Django developers embrace htmx',
    'Django Developers Survey, via AI Tutorials',
    '2025',
    'https://aitutorials.dev/ai-reshapes-web-development-as-django-developers-embrace-htmx-and-chatgpt-integration/',
  ),
  channelLayers: channels('Channel layers', 'docs/topics/channel_layers.rst'),

  expressFaq: express('Frequently asked questions', 'src/content/docs/en/5x/starter/faq.mdx'),
  expressSecurity: express(
    'Security best practices in production',
    'src/content/pages/en/advanced/best-practice-security.mdx',
  ),
  fastifySupport: fastify('Long term support', 'docs/Reference/LTS.md'),
  nestIntroduction: nest('Introduction', 'content/introduction.md'),
  nestMicroservices: nest('Microservices', 'content/microservices/basics.md'),
  nestCsrf: nest('CSRF protection', 'content/security/csrf.md'),
  nestOpenApi: nest('OpenAPI', 'content/openapi/introduction.md'),
  nestPrisma: nest('Prisma', 'content/recipes/prisma.md'),
  nestServerless: nest('Serverless, with start-up times', 'content/faq/serverless.md'),
  socketMemory: socketIo('Memory usage', 'docs/categories/01-Documentation/memory-usage.md'),
  socketNodes: socketIo('Using multiple nodes', 'docs/categories/02-Server/using-multiple-nodes.md'),
  prisma: repository('prisma/prisma', '9b75b955', 'Prisma', '2026-08-22')('Prisma', 'README.md'),
  adminJs: repository('SoftwareBrothers/adminjs', '9c2ee7f1', 'AdminJS', '2025-07-15')('AdminJS', 'README.md'),
  payload: repository('payloadcms/payload', 'db7543c2', 'Payload', '2026-08-21')('Payload', 'README.md'),
  nodeTypeScript: repository(
    'nodejs/learn',
    '6ece3e4',
    'Node.js',
    '2026-07-01',
  )('Running TypeScript natively', 'pages/typescript/run-natively.md'),
  nodeVersions: repository('nodejs/Release', 'e4bf922', 'Node.js', '2026-07-02')('Release schedule', 'README.md'),

  techEmpower: page(
    'Popular backend frameworks: performance benchmark',
    'TechEmpower, via T. A. Pham',
    '2025',
    'https://scriptagc.wasmer.app/tuananhpham/popular-backend-frameworks-performance-benchmark-1bkh',
  ),
  benchmarker: repository(
    'the-benchmarker/web-frameworks',
    '6ea70193',
    'the-benchmarker',
    '2026-02-11',
  )('Web frameworks benchmark, results', 'data.min.json'),
  lambdaStarts: repository(
    'maxday/lambda-perf',
    '6070b794',
    'Maxime David',
    '2026-08-22',
  )('Cold starts of AWS Lambda runtimes, results', 'data/last.json'),
  pythonWorkers: page(
    'How Python Workers work',
    'Cloudflare',
    '2026',
    'https://developers.cloudflare.com/workers/languages/python/how-python-workers-work',
  ),
  stackOverflow: page(
    'Developer Survey 2025, technology',
    'Stack Overflow',
    '2025-07',
    'https://survey.stackoverflow.co/2025/technology',
  ),
  octoverse: page(
    'AI helps Python jump over JavaScript on GitHub, report finds',
    'IT Brew',
    '2024-11-22',
    'https://www.itbrew.com/stories/2024/11/22/ai-helps-python-jump-over-javascript-on-github-report-finds',
  ),
  openAiLibraries: page('Libraries', 'OpenAI', '2026', 'https://developers.openai.com/api/docs/libraries'),
  npmWorm: page(
    'CISA urges dependency checks following Shai-Hulud compromise',
    'CISA, via ayodada',
    '2025-09-25',
    'https://ayodada.com/2025/09/25/cisa-urges-dependency-checks-following-shai-hulud-compromise',
  ),

  // Companies; some of these carry ratings too
  instagramScale: page(
    'Python @Scale: An Instagram Story',
    'PyCon US',
    '2019',
    'https://pycon-archive.python.org/2019/schedule/presentation/372/',
  ),
  threads: page(
    'Meta Used Monolithic Architecture Using Python to Ship Threads in Only Five Months',
    'InfoQ',
    '2024-04',
    'https://www.infoq.com/news/2024/04/meta-threads-instagram-5-months/',
  ),
  pinterestReact: page(
    'How we switched our template rendering engine to React',
    'Pinterest Engineering',
    '2016-11',
    'https://medium.com/pinterest-engineering/how-we-switched-our-template-rendering-engine-to-react-a799a3d540b0',
  ),
  pinterestHistory: page(
    'A timeline of Pinterest’s tech stack evolution',
    'StackShare, via zipsite.net',
    '2020',
    'https://zipsite.net/stack-history-a-timeline-of-pinterests-tech-stack-evolution-by-stackshare/',
  ),
  disqusScale: page(
    'Scaling Django to 8 Billion Page Views',
    'Disqus',
    '2013-09-24',
    'https://blog.disqus.com/scaling-django-to-8-billion-page-views',
  ),
  disqusRealtime: page(
    'How Disqus Went Realtime with 165K Messages Per Second and Less than .2 Seconds Latency',
    'High Scalability',
    '2014-04-28',
    'https://highscalability.com/how-disqus-went-realtime-with-165k-messages-per-second-and-l/',
  ),
  disqusGo: page('Trying out this Go thing', 'Disqus', '2013-05', 'https://blog.disqus.com/trying-out-this-go-thing'),
  mozillaFirefox: repository(
    'mozmeao/springfield',
    'a9c1ad86',
    'Mozilla',
    '2026-08-20',
  )('firefox.com, requirements', 'requirements/prod.in'),
  mozillaAddons: page(
    'Upgrade of the add-ons server to Django 4.2',
    'Mozilla',
    '2024-08-06',
    'https://github.com/mozilla/addons-server/pull/22547',
  ),
  mozillaMdn: page(
    'MDN Web Docs evolves! Lowdown on the upcoming new platform',
    'Mozilla Hacks',
    '2020-10',
    'https://hacks.mozilla.org/mdn-web-docs-evolves-lowdown-on-the-upcoming-new-platform',
  ),
  netflixNode: page(
    'Building with Node.js at Netflix',
    'Yunong Xiao',
    '2015-07-13',
    'https://yunong.io/2015/07/13/building-with-node-js-at-netflix/',
  ),
  netflixJava: page(
    'How Netflix Really Uses Java',
    'InfoQ',
    '2023-10',
    'https://infoq.com/news/2023/10/java-at-netflix-bakker',
  ),
  linkedinMobile: page(
    'Ruby on Rails, Node.js and LinkedIn',
    'InfoQ',
    '2012-10',
    'https://www.infoq.com/news/2012/10/Ruby-on-Rails-Node-js-LinkedIn/',
  ),
  linkedinDoubts: page(
    'Clearing up some things about LinkedIn mobile’s move from Rails to node.js',
    'Ikai Lan',
    '2012-10-04',
    'https://ikaisays.com/2012/10/04/clearing-up-some-things-about-linkedin-mobiles-move-from-rails-to-node-js/',
  ),
  linkedinMessaging: page(
    'Instant Messaging at LinkedIn: Scaling to Hundreds of Thousands of Persistent Connections on One Machine',
    'LinkedIn Engineering',
    '2016-10-24',
    'https://engineering.linkedin.com/blog/2016/10/instant-messaging-at-linkedin--scaling-to-hundreds-of-thousands-',
  ),
  uberHistory: page(
    'Uber’s technology history learning',
    'T. A. Pham',
    '2024',
    'https://rmag.eu/ubers-technology-history-learning/',
  ),
  uberGo: page(
    'Node.js, Google Go drive Uber',
    'InfoWorld',
    '2015-12',
    'https://www.infoworld.com/article/3014207/nodejs-google-go-drive-uber.html',
  ),
  uberFulfilment: page(
    'Uber’s Fulfillment Platform: Ground-up Re-architecture to Accelerate Uber’s Go/Get Strategy',
    'Uber',
    '2021-07-27',
    'https://www.uber.com/blog/fulfillment-platform-rearchitecture/',
  ),
  paypalNode: page(
    'Node.js at PayPal',
    'PayPal',
    '2013-11-22',
    'https://medium.com/paypal-tech/node-js-at-paypal-4e2d1d08ce4f',
  ),
  paypalGraphs: page(
    'Modernizing digital payments with a data graph at PayPal',
    'Apollo GraphQL',
    undefined,
    'https://www.apollographql.com/customers/paypal',
  ),
}
