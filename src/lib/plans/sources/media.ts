// Long because it is a table: one entry per publication.
import type { Source } from '../schema/source';

/** Reporting. Ascending by date. */
export const MEDIA_SOURCES: readonly Source[] = [
  {
    id: 'unga-wiki',
    kind: 'media',
    outlet: 'WikiMili',
    origin: 'Wikipedia',
    originUk: 'Вікіпедією',
    date: '2014-03-27',
    url: 'https://wikimili.com/en/United_Nations_General_Assembly_Resolution_68%2F262'
  },
  {
    id: 'forbes7',
    kind: 'media',
    outlet: 'Azerbaycan24',
    origin: 'Forbes',
    date: '2022',
    url: 'https://www.azerbaycan24.com/en/forbes-russia-occupies-20-of-ukraine-loses-13-billion-in-military-equipment/'
  },
  {
    id: 'meduza-22',
    kind: 'media',
    outlet: 'Meduza',
    language: 'ru',
    date: '2022-03-29',
    url: 'https://plugin-frontend.meduza.io/feature/2022/03/29/ukraina-predlozhila-na-15-let-zamorozit-vopros-o-statuse-kryma-rossiya-reshila-kardinalno-sokratit-voennuyu-aktivnost-na-chasti-fronta'
  },
  {
    id: 'bne-22',
    kind: 'media',
    outlet: 'Ukraine Today',
    origin: 'BNE IntelliNews',
    date: '2022-03-30',
    url: null
  },
  {
    id: 'wapo-map22',
    kind: 'media',
    outlet: 'Washington Post',
    date: '2022-09-30',
    url: 'https://www.washingtonpost.com/world/2022/09/30/map-ukraine-regions-annexation-russia/'
  },
  {
    id: 'novaya-22',
    kind: 'media',
    outlet: 'Novaya Gazeta Europe',
    date: '2022-11-15',
    url: 'https://novayagazeta.eu/articles/2022/11/15/destructive-war-should-be-stopped-volodymyr-zelensky-addresses-g20-summit-en-news'
  },
  {
    id: 'alj-22',
    kind: 'media',
    outlet: 'Al Jazeera',
    title: 'Ukraine’s Zelenskyy urges G20 to adopt plan to end Russia’s war',
    date: '2022-11-15',
    url: 'https://www.aljazeera.com/news/2022/11/15/ukraines-zelenskyy-urges-g20-to-adopt-plan-to-end-russias-war'
  },
  {
    id: 'pf-rep',
    kind: 'media',
    outlet: 'Republic World',
    origin: 'RIA/Reuters',
    date: '2022-12-29',
    url: 'https://www.republicworld.com/world-news/russia-ukraine-crisis/russia-rejects-ukraines-peace-formula-highlights-need-to-include-four-annexed-regions-articleshow.html'
  },
  {
    id: 'breaking-23',
    kind: 'media',
    outlet: 'breakinglatest.news',
    origin: 'TASS',
    originUk: 'ТАСС',
    date: '2023-06-18',
    url: 'https://www.breakinglatest.news/world/putin-showed-the-agreement-with-ukraine-from-march-2022-info/'
  },
  {
    id: 'wikimili-occ',
    kind: 'media',
    outlet: 'WikiMili',
    origin: 'Wikipedia',
    originUk: 'Вікіпедією',
    date: '2024',
    url: 'https://wikimili.com/en/Russian-occupied_territories_of_Ukraine'
  },
  {
    id: 'fa-2022',
    kind: 'media',
    outlet: 'in-ukraine.info',
    origin: 'Foreign Affairs (Charap & Radchenko)',
    originUk: 'Foreign Affairs (Чарап і Радченко)',
    date: '2024-04',
    url: 'https://us.in-ukraine.info/article/617264714-pislya-provalu-u-2022-roci-putin-buv-gotoviy-vidkl'
  },
  {
    id: 'welt-2024',
    kind: 'media',
    outlet: 'Welt am Sonntag',
    language: 'de',
    date: '2024-04',
    url: null,
    note: 'on the draft of April 2022; known from retellings'
  },
  {
    id: 'pf-em',
    kind: 'media',
    outlet: 'Euromaidan Press',
    date: '2024-06-13',
    url: 'https://euromaidanpress.com/2024/06/13/comprehensive-just-and-lasting-peace-what-the-global-peace-summit-can-really-achieve'
  },
  {
    id: 'ki-putin24',
    kind: 'media',
    outlet: 'Kyiv Independent',
    date: '2024-06-14',
    url: 'https://kyivindependent.com/putin-names-ceasefire-demands-full-ukrainian-withdrawal-from-four-oblasts/'
  },
  {
    id: '24kg-putin24',
    kind: 'media',
    outlet: '24.kg',
    origin: 'Interfax',
    originUk: '«Інтерфаксом»',
    date: '2024-06-15',
    url: 'https://24.kg/english/296774_Vladimir_Putin_names_conditions_for_ending_hostilities_in_Ukraine_/'
  },
  {
    id: 'pulsepen-22',
    kind: 'media',
    outlet: 'pulsepen.ru',
    origin: 'The New York Times',
    language: 'ru',
    date: '2024-06-15',
    url: 'https://pulsepen.ru/stambulskie-soglasheniya-2022-proekt-mirnogo-dogovora-mezhdu-ukrainoj-i-rossiej/',
    note: 'the draft with marks of who had not agreed'
  },
  {
    id: 'ea-2024',
    kind: 'media',
    outlet: 'EA WorldView',
    origin: 'New York Times',
    date: '2024-06',
    url: 'http://eaworldview.com/2024/06/ukraine-how-2022-peace-talks-failed-halt-russia-invasion'
  },
  {
    id: 'ki-2022',
    kind: 'media',
    outlet: 'Kyiv Independent',
    origin: 'New York Times',
    date: '2024-07-04',
    url: 'https://kyivindependent.com/putin-claims',
    note: 'on documents published on 15 June 2024'
  },
  {
    id: 'ant-275',
    kind: 'media',
    outlet: 'Antikor',
    origin: 'Donetsk Regional Military Administration',
    originUk: 'Донецькою обласною військовою адміністрацією',
    date: '2025',
    url: 'https://antikor.info/en/articles/772504-na_donetskoj_oblasti_ostajutsja_275_tysjach_ljudej_26_tysjach__vozle_fronta__ova',
    note: 'exact day not known; probably the middle or the end of 2025'
  },
  {
    id: 'espreso-gcsp',
    kind: 'media',
    outlet: 'Espreso',
    origin: 'GCSP',
    originUk: 'Женевським центром політики безпеки',
    title: 'Swiss think tank presents ceasefire plan for Ukraine',
    date: '2025-03',
    url: 'https://global.espreso.tv/russia-ukraine-war-swiss-think-tank-presents-ceasefire-plan-for-ukraine'
  },
  {
    id: 'n112-gcsp',
    kind: 'media',
    outlet: '112.ua',
    origin: 'GCSP',
    originUk: 'Женевським центром політики безпеки',
    title: 'Switzerland Presents Ceasefire Plan for Ukraine: Key Points',
    date: '2025-03',
    url: 'https://112.ua/en/u-svejcarii-prezentuvali-plan-pripinenna-vognu-v-ukraini-klucovi-momenti-56888'
  },
  {
    id: '360ua-gcsp',
    kind: 'media',
    outlet: '360UA',
    origin: 'GCSP',
    originUk: 'Женевським центром політики безпеки',
    date: '2025-03',
    url: 'https://360ua.news/en/zheneva_proponuye_plan_prypynennya_vognyu_v_ukrayini'
  },
  {
    id: 'ogre-apr25',
    kind: 'media',
    outlet: 'Ogres zinas',
    origin: 'Reuters',
    date: '2025-04-25',
    url: 'https://ogreszinas.news/?p=25317'
  },
  {
    id: 'ki-apr25',
    kind: 'media',
    outlet: 'The Kyiv Independent',
    origin: 'Reuters',
    title: 'Full text of US peace proposal at odds with Ukrainian, EU positions, Reuters reports',
    date: '2025-04-25',
    url: 'https://kyivindependent.com/full-text-of-us-peace-proposal-at-odds-with-ukrainian-eu-positions-reuters-reports'
  },
  {
    id: 'liga-kellogg',
    kind: 'media',
    outlet: 'LIGA.net',
    origin: 'Fox News',
    date: '2025-05-07',
    url: 'https://news.liga.net/en/politics/news/kellogg-said-that-ukraine-agreed-to-the-creation-of-a-demilitarized-zone'
  },
  {
    id: 'up-kellogg',
    kind: 'media',
    outlet: 'Ukrainska Pravda',
    origin: 'Fox News',
    date: '2025-05-07',
    url: 'https://www.pravda.com.ua/eng/news/2025/05/7/7510989/'
  },
  {
    id: 'dnpt-memo',
    kind: 'media',
    outlet: 'Diário de Notícias',
    language: 'pt',
    date: '2025-06-02',
    url: null
  },
  {
    id: 'mail-aug',
    kind: 'media',
    outlet: 'Mail.ru News',
    date: '2025-08',
    url: 'https://news.mail.ru/politics/67576700/'
  },
  {
    id: 'menafn-counter',
    kind: 'media',
    outlet: 'MENAFN',
    origin: 'Wall Street Journal',
    date: '2025-08-10',
    url: 'https://menafn.com/1109907697/European-supporters-suggest-counter-offer-before-Alaska-discussions'
  },
  {
    id: 'bt-440',
    kind: 'media',
    outlet: 'Business Today',
    origin: 'Reuters',
    date: '2025-08-17',
    url: 'https://www.businesstoday.in/india/story/putins-peace-pitch-russia-offers-land-return-in-north-demands-ukraine-quit-donbas-489714-2025-08-17'
  },
  {
    id: 'deepstate-2025-08-17',
    kind: 'media',
    outlet: 'Ukrainska Pravda',
    origin: 'DeepStateMap',
    date: '2025-08-17',
    url: 'https://www.pravda.com.ua/news/2025/08/17/7526611/'
  },
  {
    id: 'liga-440',
    kind: 'media',
    outlet: 'LIGA.net',
    origin: 'Reuters / DeepState',
    date: '2025-08-17',
    url: 'https://news.liga.net/en/politics/news/putin-offered-440-sq-km-near-sumy-and-kharkiv-in-exchange-for-6600-sq-km-of-donbas-reuters'
  },
  {
    id: 'it-aug',
    kind: 'media',
    outlet: 'Irish Times',
    origin: 'Financial Times',
    date: '2025-08-18',
    url: 'https://www.irishtimes.com/world/europe/2025/08/18/eastern-ukraine-mapped-vladimir-putins-territory-demands-to-end-russias-war/'
  },
  {
    id: 'ki-witkoff',
    kind: 'media',
    outlet: 'Kyiv Independent',
    origin: 'Reuters',
    date: '2025-08-28',
    url: 'https://kyivindependent.com/land-swap-confusion-is-steve-witkoffs-mistake-reuters-reports'
  },
  {
    id: 'ltn-12',
    kind: 'media',
    outlet: 'Liberty Times Net',
    origin: 'Bloomberg',
    language: 'zh',
    date: '2025-10-23',
    url: 'https://news.ltn.com.tw/news/world/paper/1729229'
  },
  {
    id: 'knews-12',
    kind: 'media',
    outlet: 'Knews',
    origin: 'Radio Liberty',
    originUk: '«Радіо Свобода»',
    date: '2025-10-30',
    url: 'https://knews.media/2025/10/30/the-media-learned-the-details-of-europes-12-point-peace-plan-for-ukraine-what-is-putins-plan/'
  },
  {
    id: 'liga-12',
    kind: 'media',
    outlet: 'LIGA.net',
    origin: 'Radio Liberty',
    originUk: '«Радіо Свобода»',
    title: 'Ceasefire in a day and control of territories: Radio Liberty reveals details of the EU plan',
    date: '2025-10-30',
    url: 'https://news.liga.net/en/politics/news/ceasefire-in-a-day-and-control-of-territories-radio-liberty-reveals-details-of-the-eu-plan'
  },
  {
    id: 'forua-12',
    kind: 'media',
    outlet: 'ForUA',
    origin: 'Radio Liberty',
    originUk: '«Радіо Свобода»',
    language: 'uk',
    date: '2025-10-30',
    url: 'https://for-ua.com/article/1250707'
  },
  {
    id: 'aa-28',
    kind: 'media',
    outlet: 'Anadolu Agency',
    origin: 'Axios',
    date: '2025-11-21',
    url: 'https://www.aa.com.tr/en/guncel/trump-backed-peace-plan-seeks-territorial-concessions-in-ukraine-report/3749742'
  },
  {
    id: 'mint-28',
    kind: 'media',
    outlet: 'Mint',
    origin: 'AFP',
    date: '2025-11-21',
    url: 'https://www.livemint.com/news/world/trump-blueprint-to-end-russia-ukraine-war-european-jets-in-poland-give-up-donbas-military-cut-by-more-than-half/amp-11763683454473.html'
  },
  {
    id: 'jpost-side',
    kind: 'media',
    outlet: 'The Jerusalem Post',
    origin: 'Axios',
    date: '2025-11-21',
    url: null
  },
  {
    id: 'ynet-side',
    kind: 'media',
    outlet: 'Ynetnews',
    origin: 'Axios',
    date: '2025-11-21',
    url: null
  },
  {
    id: 'ltn-28',
    kind: 'media',
    outlet: 'Liberty Times Net',
    origin: 'Axios',
    language: 'zh',
    date: '2025-11-22',
    url: 'https://news.ltn.com.tw/news/world/paper/1733037',
    note: 'all 28 points in short'
  },
  {
    id: 'fn-wp',
    kind: 'media',
    outlet: 'Front News Georgia',
    origin: 'Washington Post',
    date: '2025-11-23',
    url: 'https://frontnews.ge/en/news/wp-evropelma-liderebma-ukrainashi-omis-mshvidobiani-gzit-mogvarebis-shesakheb-tsinadadebebi-sheimushaves'
  },
  {
    id: 'mailru-24',
    kind: 'media',
    outlet: 'Mail.ru News',
    origin: 'The Telegraph',
    language: 'ru',
    date: '2025-11-23',
    url: 'https://news.mail.ru/politics/68825026/'
  },
  {
    id: 'infolibre-e3',
    kind: 'media',
    outlet: 'infoLibre',
    origin: 'The Guardian',
    language: 'es',
    date: '2025-11-23',
    url: 'https://www.infolibre.es/internacional/europa-presenta-contrapropuesta-plan-paz-eeuu-mantiene-puerta-abierta-otan_1_2102846.html'
  },
  {
    id: 'capital-e3',
    kind: 'media',
    outlet: 'Capital Post',
    title: 'Europe tables 28-point counter proposal for Ukraine',
    date: '2025-11-23',
    url: 'https://capitalpost.uk/politics/diplomacy/europe-tables-28-point-counter-proposal-for-ukraine.html'
  },
  {
    id: 'laregione-24',
    kind: 'media',
    outlet: 'laRegione',
    origin: 'The Telegraph',
    language: 'it',
    date: '2025-11-23',
    url: 'https://laregione-laregione.cdn.zephr.com/estero/estero/1885624/dagli-asset-all-art-5-in-stile-nato-le-richieste-ue'
  },
  {
    id: 'bblv-24',
    kind: 'media',
    outlet: 'BB.lv',
    origin: 'The Telegraph',
    date: '2025-11-23',
    url: 'https://en.bb.lv/article/world-news/2025/11/23/the-battle-for-peace-instead-of-trumps-peace-plan-europe-has-proposed-its-own-plan-with-24-points-78405/amp',
    note: 'points 1 to 12'
  },
  {
    id: 'liga-19',
    kind: 'media',
    outlet: 'LIGA.net',
    origin: 'Financial Times',
    date: '2025-11-24',
    url: 'https://news.liga.net/en/amp/politics/news/ft-geneva-talks-lead-to-reduction-of-peace-plan-from-28-to-19-points'
  },
  {
    id: 'seed-wiki',
    kind: 'media',
    outlet: 'Wikipedia',
    title: 'U.S. peace plan for Ukraine',
    date: '2025-11-24',
    url: null,
    note: 'version of 24 November 2025'
  },
  {
    id: 'georgia-e3',
    kind: 'media',
    outlet: 'Georgia Today',
    title: 'Europe’s E3 uncover alternative draft for Ukraine peace framework',
    date: '2025-11-24',
    url: 'https://georgiatoday.ge/europes-e3-uncover-alternative-draft-for-ukraine-peace-framework'
  },
  {
    id: 'gazeta-24',
    kind: 'media',
    outlet: 'Gazeta.ru',
    origin: 'The Telegraph',
    language: 'ru',
    date: '2025-11-23',
    url: 'https://www.gazeta.ru/politics/news/2025/11/23/27249955.shtml'
  },
  {
    id: 'gazeta-e3',
    kind: 'media',
    outlet: 'Gazeta.ru',
    origin: 'RBC',
    originUk: 'РБК',
    language: 'ru',
    date: '2025-11-24',
    url: 'https://www.gazeta.ru/politics/news/2025/11/24/27258733'
  },
  {
    id: 'rbc-19',
    kind: 'media',
    outlet: 'RBC-Ukraine',
    date: '2025-11-24',
    url: null
  },
  {
    id: 'caliber-side',
    kind: 'media',
    outlet: 'Caliber.Az',
    origin: 'Axios',
    title: 'Axios: US draft security framework for Ukraine outlined as details of Trump peace plan emerge',
    date: '2025-11',
    url: 'https://caliber.az/en/post/axios-us-draft-security-framework-for-ukraine-outlined-as-details-of-trump-peace-plan-emerge'
  },
  {
    id: 'caliber-19',
    kind: 'media',
    outlet: 'Caliber.Az',
    origin: 'ABC News',
    date: '2025-11-24',
    url: null
  },
  {
    id: 'belga-19',
    kind: 'media',
    outlet: 'Belga',
    origin: 'Financial Times',
    date: '2025-11-25',
    url: 'https://www.belganewsagency.eu/us-and-ukraine-draft-new-19-point-peace-plan'
  },
  {
    id: 'para-19',
    kind: 'media',
    outlet: 'Parapolitika',
    origin: 'Financial Times',
    date: '2025-11-25',
    url: 'https://en.parapolitika.gr/world/101694/us-and-eu-draft-19-point-peace-plan-for-ukraine-amid-territorial-disputes'
  },
  {
    id: 'forua-19',
    kind: 'media',
    outlet: 'ForUA',
    origin: 'Deutsche Welle',
    language: 'uk',
    date: '2025-11-27',
    url: 'https://for-ua.com/article/1252021'
  },
  {
    id: 'en-5000',
    kind: 'media',
    outlet: 'EditorialNow',
    origin: 'NYT / Reuters',
    date: '2025-12-03',
    url: 'https://editorialnow.com/?p=116678'
  },
  {
    id: 'link-dec2',
    kind: 'media',
    outlet: 'The Link',
    date: '2025-12-03',
    url: 'https://www.thelinkng.co/us-russia-ukraine-peace-talks-end-without-breakthrough-on-territory'
  },
  {
    id: 'nov-dec2',
    kind: 'media',
    outlet: 'Novinite',
    date: '2025-12-04',
    url: 'https://www.novinite.com/view_news.php?id=235759'
  },
  {
    id: 'als-dec11',
    kind: 'media',
    outlet: 'Al-Siasi',
    date: '2025-12-11',
    url: 'https://english.alsiasi.com/zelenskyy-says-us-seeking-free-economic-zone-in-eastern-ukraine'
  },
  {
    id: 'dd-ush',
    kind: 'media',
    outlet: 'Devdiscourse',
    origin: 'Kommersant / AFP',
    originUk: 'газетою «Комерсант» та AFP',
    date: '2025-12-12',
    url: 'https://www.devdiscourse.com/article/law-order/3728793-ceasefire-conditional-on-ukraines-donbas-withdrawal'
  },
  {
    id: 'ins-ush',
    kind: 'media',
    outlet: 'The Insider',
    origin: 'Kommersant',
    originUk: 'газетою «Комерсант»',
    date: '2025-12-12',
    url: 'https://theins.co/en/news/287700'
  },
  {
    id: 'oua-dec12',
    kind: 'media',
    outlet: 'Online.UA',
    origin: 'Zelensky press chat',
    originUk: 'розмовою Зеленського з пресою',
    date: '2025-12-12',
    url: 'https://news.online.ua/en/trump-seeks-withdrawal-of-russian-troops-from-three-regions-of-ukraine-899628/'
  },
  {
    id: 'spec-ush',
    kind: 'media',
    outlet: 'The Spectator Australia',
    date: '2025-12-14',
    url: 'https://www.spectator.com.au/2025/12/how-russias-national-guard-may-stymie-the-latest-ukraine-plan',
    note: 'analysis'
  },
  {
    id: 'deepstate-2025-12-15',
    kind: 'media',
    outlet: 'novosti.dn.ua',
    origin: 'DeepStateMap',
    date: '2025-12-15',
    url: null
  },
  {
    id: 'liga-dec20',
    kind: 'media',
    outlet: 'LIGA.net',
    date: '2025-12-20',
    url: 'https://news.liga.net/en/politics/news/zelenskyy-the-issue-of-free-economic-zone-in-donbas-will-be-decided-by-the-people-of-ukraine'
  },
  {
    id: '24-20p14',
    kind: 'media',
    outlet: '24 Kanal',
    origin: 'Zelensky briefing',
    originUk: 'брифінгом Зеленського',
    language: 'ru',
    date: '2025-12-24',
    url: 'https://24tv.ua/ru/mirnyj-plan-zelenskij-nazval-kakie-oblasti-dolzhna-ostavit-rossija_n2976514'
  },
  {
    id: '24-20p16',
    kind: 'media',
    outlet: '24 Kanal',
    origin: 'Zelensky briefing',
    originUk: 'брифінгом Зеленського',
    language: 'ru',
    date: '2025-12-24',
    url: 'https://24tv.ua/economy/ru/morskoe-soglashenie-s-rossiej-zelenskij-rasskazal-o-mirnom-plane_n2976584/amp'
  },
  {
    id: 'gl-20',
    kind: 'media',
    outlet: 'Glavnoe',
    origin: 'Suspilne',
    originUk: 'Суспільним',
    date: '2025-12-24',
    url: 'https://glavnoe.in.ua/en/news-en/zelenskyy-explains-the-idea-of-a-free-economic-zone-in-donbas?noamp=mobile'
  },
  {
    id: 'rbc-20',
    kind: 'media',
    outlet: 'RBC-Ukraine',
    title: 'President of Ukraine reveals 20-point peace plan for the first time',
    date: '2025-12-24',
    url: 'https://newsukraine.rbc.ua/news/president-of-ukraine-reveals-20-point-peace-1766566920.html'
  },
  {
    id: 'n112-20',
    kind: 'media',
    outlet: '112.ua',
    origin: 'TSN',
    originUk: 'ТСН',
    title: 'Zelensky Reveals 20-Point Peace Plan: What We Know About the Terms',
    date: '2025-12-24',
    url: 'https://112.ua/en/zelenskij-vperse-rozkriv-zmist-20-punktiv-dogovoru-pro-mir-124996'
  },
  {
    id: 'n112-14',
    kind: 'media',
    outlet: '112.ua',
    origin: 'TSN',
    originUk: 'ТСН',
    date: '2025-12-24',
    url: 'https://112.ua/en/taemni-nuansi-14-go-punktu-mirnogo-planu-zelenskij-rozkriv-detali-pro-teritorii-ta-referendum-125121',
    note: 'point 14'
  },
  {
    id: 'yahoo-20',
    kind: 'media',
    outlet: 'Yahoo Taiwan',
    language: 'zh',
    date: '2025-12-24',
    url: 'https://tw.news.yahoo.com/%E6%96%87%E7%9C%8B%E6%87%82-%E5%8A%A0%E5%85%A5%E6%AD%90%E7%9B%9F-%E5%AE%89%E5%85%A8%E4%BF%9D%E9%9A%9C-%E6%88%B0%E5%BE%8C%E5%BE%A9%E8%88%88-%E7%AA%BA%E7%BE%8E%E7%83%8F%E7%89%88-150142603.html',
    note: 'points 1 to 12'
  },
  {
    id: 'dw-20',
    kind: 'media',
    outlet: 'Yahoo Taiwan',
    origin: 'Deutsche Welle',
    language: 'zh',
    date: '2025-12-24',
    url: 'https://tw.news.yahoo.com/%E6%BE%A4%E9%80%A3%E6%96%AF%E5%9F%BA%E5%85%AC%E5%B8%83%E6%96%B0%E7%89%8820%E9%BB%9E%E5%92%8C%E5%B9%B3%E6%8F%90%E6%A1%88-%E9%82%84%E6%9C%89%E5%93%AA%E4%BA%9B%E5%88%86%E6%AD%A7%E6%9C%AA%E8%A7%A3-163100852.html'
  },
  {
    id: 'dziennik-20',
    kind: 'media',
    outlet: 'Dziennik.pl',
    origin: 'Interfax-Ukraine',
    originUk: 'Інтерфакс-Україна',
    language: 'pl',
    date: '2025-12-24',
    url: 'https://wiadomosci.dziennik.pl/swiat/artykuly/10609408,zelenski-ujawnia-szczegoly-planu-pokojowego-kiedy-zawieszenie-broni.html'
  },
  {
    id: 'atlas-20',
    kind: 'media',
    outlet: 'Atlaspress',
    title: 'Zelensky Proposes 20-Point Ceasefire Plan to End War with Russia',
    date: '2025-12-24',
    url: 'https://atlaspress.news/en/2025/12/24/zelensky-ukraine-20-point-ceasefire-plan-russia'
  },
  {
    id: 'zo-20',
    kind: 'media',
    outlet: 'Zambian Observer',
    date: '2025-12-25',
    url: 'https://zambianobserver.com/zelenskyy-unveils-new-20-point-peace-framework-to-end-war/'
  },
  {
    id: 'dne-dec29',
    kind: 'media',
    outlet: 'Daily News Egypt',
    date: '2025-12-29',
    url: 'https://www.dailynewsegypt.com/2025/12/29/kremlin-demands-ukraines-total-withdrawal-from-donbas-before-any-ceasefire'
  },
  {
    id: 'deepstate-2026-01-01-shares',
    kind: 'media',
    outlet: 'Online.UA',
    origin: 'DeepStateMap',
    language: 'uk',
    date: '2026-01-02',
    url: 'https://news.online.ua/deepstate-pidraxuvav-ploshhu-ukrayini-iaku-rf-okupuvala-v-2025-roci-900209/'
  },
  {
    id: 'rbc-jan10',
    kind: 'media',
    outlet: 'RBC-Ukraine',
    origin: 'Bloomberg',
    language: 'uk',
    date: '2026-01-10',
    url: 'https://www.rbc.ua/rus/news/ukrayina-vivchae-plan-ssha-shchodo-bufernoyi-1767997613.html/amp'
  },
  {
    id: 'axy-jan23',
    kind: 'media',
    outlet: 'Axy.media',
    date: '2026-01-23',
    url: 'https://www.axy.media/politics/ushakov-territorial-issues-can-only-be-settled-through-the-anchorage-formula',
    note: 'date inferred from the content; the page puts the talks on a Tuesday, other outlets on 22 and 23 January'
  },
  {
    id: 'cbs-jan23',
    kind: 'media',
    outlet: 'CBS News',
    date: '2026-01-23',
    url: 'https://www.cbsnews.com/news/russia-ukraine-war-trump-us-trilateral-talks-putin-demands-territory/'
  },
  {
    id: 'ind-jan27',
    kind: 'media',
    outlet: 'The Independent',
    origin: 'Financial Times',
    date: '2026-01-27',
    url: 'https://www.the-independent.com/bulletin/news/ukraine-us-donbas-security-guarantees-b2909319.html',
    note: 'date inferred from the content'
  },
  {
    id: 'cy-feb11',
    kind: 'media',
    outlet: 'Cyprus News Digest',
    date: '2026-02',
    url: 'https://www.cyprusnewsdigest.com/cluster/1364/zelensky-denies-reports-of-planned-may-elections-and-peace-referendum'
  },
  {
    id: 'cz-znpp',
    kind: 'media',
    outlet: 'Censor.NET',
    origin: 'Reuters',
    date: '2026-02-07',
    url: 'https://censor.net/en/news/3599368/moscow-rejected-the-us-plan-for-the-znpp'
  },
  {
    id: 'fk-feb7',
    kind: 'media',
    outlet: 'Fakty ICTV',
    language: 'uk',
    date: '2026-02-07',
    url: 'https://fakty.com.ua/ua/ukraine/20260207-rosiya-vpershe-zagovoryla-pro-vilnu-ekonomichnu-zonu-v-doneczkij-oblasti-zelenskyj/'
  },
  {
    id: 'rbc-june',
    kind: 'media',
    outlet: 'RBC-Ukraine',
    language: 'uk',
    date: '2026-02-07',
    url: 'https://www.rbc.ua/rus/news/mir-lita-zelenskiy-rozkriv-kiy-grafik-proponuyut-1770454932.html'
  },
  {
    id: 'rep-znpp',
    kind: 'media',
    outlet: 'Report.az',
    origin: 'Reuters',
    date: '2026-02-07',
    url: 'https://report.az/en/other-countries/russia-refuses-to-hand-full-control-of-zaporizhzhia-npp-to-us'
  },
  {
    id: 'un-feb7',
    kind: 'media',
    outlet: 'UNIAN',
    language: 'uk',
    date: '2026-02-07',
    url: 'https://www.unian.ua/economics/other/chi-bude-na-donbasi-vilna-ekonomichna-zona-pislya-viyni-zelenskiy-vidpoviv-13279323.html'
  },
  {
    id: 'bin-feb9',
    kind: 'media',
    outlet: 'BIN.ua',
    language: 'uk',
    date: '2026-02-09',
    url: 'https://bin.ua/news/politics/political/345942-zelenskij-rosiyani-vpershe-zagovorili-pro-vilnu.html'
  },
  {
    id: 'for-feb11',
    kind: 'media',
    outlet: 'ForUA',
    origin: 'Bloomberg',
    language: 'uk',
    date: '2026-02-11',
    url: 'https://for-ua.com/article/1254892'
  },
  {
    id: 'it-feb11',
    kind: 'media',
    outlet: 'Irish Times',
    origin: 'Financial Times',
    date: '2026-02-11',
    url: 'https://www.irishtimes.com/world/europe/2026/02/11/zelenskiy-planning-elections-in-ukraine-and-vote-on-peace-deal/'
  },
  {
    id: 'bb-feb19',
    kind: 'media',
    outlet: 'BB.lv',
    origin: 'NYT via Meduza/LETA',
    originUk: 'NYT, через «Медузу» та LETA',
    date: '2026-02-19',
    url: 'https://en.bb.lv/article/world-news/2026/02/19/ukraine-and-russia-discussed-the-creation-of-a-demilitarized-zone-in-donbas-media-89048'
  },
  {
    id: 'rbc-feb20',
    kind: 'media',
    outlet: 'RBC-Ukraine',
    origin: 'France 24/AFP',
    language: 'uk',
    date: '2026-02-20',
    url: 'https://www.rbc.ua/rus/news/zelenskiy-ssha-ta-rf-odnakova-vimoga-ukrayini-1771619815.html'
  },
  {
    id: 'axar-feb21',
    kind: 'media',
    outlet: 'Axar.az',
    origin: 'Kyiv Independent',
    date: '2026-02-21',
    url: 'https://en.axar.az/news/world/1064179.html'
  },
  {
    id: 'rep-feb21',
    kind: 'media',
    outlet: 'Report.az',
    origin: 'Kyiv Independent',
    date: '2026-02-21',
    url: 'https://report.az/en/other-countries/ukrainian-officials-reject-latest-donbas-proposal-from-us'
  },
  {
    id: 'sna-donetsk',
    kind: 'media',
    outlet: 'Sky News Arabia',
    origin: 'DeepState/ISW-type estimate',
    originUk: 'оцінкою на зразок DeepState та ISW',
    date: '2026-03',
    url: 'https://www.skynewsarabia.com/world/1857930-%D8%B1%D9%88%D8%B3%D9%8A%D8%A7-%D8%A7%D9%84%D9%82%D9%88%D8%A7%D8%AA-%D8%A7%D9%84%D8%A3%D9%88%D9%83%D8%B1%D8%A7%D9%86%D9%8A%D8%A9-%D8%AA%D8%B3%D9%8A%D8%B7%D8%B1-%D8%B9%D9%84%D8%A9-86-%D8%AF%D9%88%D9%86%D9%8A%D8%AA%D8%B3%D9%83',
    note: 'date inferred from the content; the headline’s 86 % does not fit the 22,000 km² of the text, about 83 %'
  },
  {
    id: 'ver-mar',
    kind: 'media',
    outlet: 'Versii',
    origin: 'Reuters via RBC-Ukraine',
    originUk: 'Reuters, через «РБК-Україна»',
    date: '2026-03',
    url: 'https://versii.net/en/society/2026/65258/',
    note: 'exact day not known'
  },
  {
    id: 'nik-don',
    kind: 'media',
    outlet: 'NAnews',
    origin: 'New York Times (21 Apr)',
    originUk: 'New York Times (21 квітня)',
    date: '2026-04',
    url: 'https://news.nikk.co.il/en/in-donnyland-ukraine-proposed-to/'
  },
  {
    id: 'gl-apr',
    kind: 'media',
    outlet: 'Glavnoe',
    origin: 'Kremlin',
    originUk: 'Кремлем',
    date: '2026-04-09',
    url: 'https://glavnoe.in.ua/en/news-en/putin-announced-an-easter-ceasefire-what-the-kremlin-said/amp'
  },
  {
    id: 'bab-don',
    kind: 'media',
    outlet: 'Babel',
    origin: 'New York Times',
    date: '2026-04-21',
    url: 'https://babel.ua/en/news/126400-nyt-in-negotiations-with-the-us-ukraine-proposed-renaming-part-of-the-donetsk-region-to-donnyland'
  },
  {
    id: 'avia-may',
    kind: 'media',
    outlet: 'Avia-pro',
    date: '2026-05',
    url: 'https://avia-pro.net/news/rubio-dopustil-otkaz-ssha-ot-posrednichestva-po-ukraine',
    note: 'exact day not known; other outlets put Rubio’s remarks in Italy at about 8 May 2026'
  },
  {
    id: 'isw-apr',
    kind: 'media',
    outlet: 'The Daily Scout',
    origin: 'ISW',
    date: '2026-05-02',
    url: 'https://thedailyscout.com/s/9aZyY-6Rl3A'
  },
  {
    id: 'belga-may',
    kind: 'media',
    outlet: 'Belga',
    date: '2026-05-08',
    url: 'https://www.belganewsagency.eu/trump-announces-three-day-ceasefire-between-ukraine-and-russia'
  }
];
